import { Box, Button, Paper, Skeleton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { type DraftFields, DraftRevisionDocument, type FieldValue, useApiQuery } from '@goodmark/console-data';
import { FailureNote, Nothing, useText } from '@goodmark/console-ui';
import { fieldLabel } from '../field-label';
import { FieldValueText } from '../FieldValueText';
import { ChangedText } from './ChangedText';
import { type Difference, differencesFrom, fieldsOfVersion } from './version-fields';

interface Props {
  readonly id: string;
  /** What stands in the form. */
  readonly now: DraftFields;
  readonly busy: boolean;
  readonly onRestore: (fields: DraftFields) => void;
}

/** Where one earlier version differs from what stands now, and the ways to bring it back. */
export function VersionDifferences({ id, now, busy, onRestore }: Props) {
  const text = useText();
  const { data, error, refetch } = useApiQuery(DraftRevisionDocument, { id });
  if (error && !data) return <FailureNote failure={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={200} />;
  if (!data.draftRevision) return <Nothing title={text('failure.NOT_FOUND.title')}>{text('failure.NOT_FOUND.what')}</Nothing>;
  const differing = differencesFrom(fieldsOfVersion(data.draftRevision), now);
  if (differing.length === 0) return <Typography role="status">{text('earlierVersions.same')}</Typography>;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', justifyContent: 'space-between' }}>
        <Typography variant="h3" component="h3">{text('earlierVersions.differs', { smart_count: differing.length })}</Typography>
        <Button variant="contained" disabled={busy} onClick={() => onRestore(Object.fromEntries(differing.map(({ field, then }) => [field, then])))}>{text('earlierVersions.restoreAll')}</Button>
      </Box>
      {differing.map((difference) => <OneDifference key={difference.field} difference={difference} busy={busy} onRestore={onRestore} />)}
    </Box>
  );
}

const isText = (field: string, value: FieldValue): value is string => typeof value === 'string' && value !== '' && field !== 'overall' && !field.endsWith('.grade');

function OneDifference({ difference: { field, then, now }, busy, onRestore }: { readonly difference: Difference } & Pick<Props, 'busy' | 'onRestore'>) {
  const text = useText();
  const label = fieldLabel(field, text);
  return (
    <Paper variant="outlined" component="section" aria-label={label} sx={{ p: 2, minWidth: 0 }}>
      <Typography variant="h4" component="h4" sx={{ fontWeight: 650, mb: 1 }}>{label}</Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' }, mb: 1 }}>
        <Side title={text('earlierVersions.then')}><FieldValueText field={field} value={then} /></Side>
        <Side title={text('earlierVersions.nowValue')}><FieldValueText field={field} value={now} /></Side>
      </Box>
      {isText(field, then) && isText(field, now) ? <Side title={text('earlierVersions.changes')}><ChangedText then={then} now={now} /></Side> : null}
      <Button variant="outlined" size="small" disabled={busy} sx={{ mt: 1 }} aria-label={text('earlierVersions.restoreNamed', { field: label })} onClick={() => onRestore({ [field]: then })}>{text('earlierVersions.restore')}</Button>
    </Paper>
  );
}

const Side = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Box sx={{ minWidth: 0 }}>
    <Typography component="div" color="text.secondary" sx={{ fontSize: '0.875rem' }}>{title}</Typography>
    {children}
  </Box>
);
