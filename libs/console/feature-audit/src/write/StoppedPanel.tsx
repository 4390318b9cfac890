import { Alert, AlertTitle, Box, Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { UnsentText, useText } from '@goodmark/console-ui';
import { differences, type DraftFields, type FieldValue } from './draft/draft-fields';
import { fieldLabel } from './field-label';

const asText = (value: FieldValue): string => (Array.isArray(value) ? value.map(({ what }) => what).join('\n') : String(value ?? ''));

/** When an audit is no longer to be written by this person: why, and all that was not saved, to be copied. */
export function StoppedPanel({ auditId, base, mine, onDiscard }: { readonly auditId: string; readonly base: DraftFields; readonly mine: DraftFields; readonly onDiscard: () => void }) {
  const text = useText();
  const unsaved = differences(base, mine).map((field) => `${fieldLabel(field, text)}\n${asText(mine[field] ?? null)}`).join('\n\n');
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Alert severity="warning" icon={false}>
        <AlertTitle>{text('write.stopped.title')}</AlertTitle>
        {text(unsaved ? 'write.stopped.unsaved' : 'write.stopped.what')}
      </Alert>
      {unsaved ? <UnsentText value={unsaved} onDiscard={onDiscard} /> : null}
      <Box><Button component={Link} to={`/audits/${auditId}`} variant={unsaved ? 'text' : 'contained'}>{text('write.toAudit')}</Button></Box>
    </Box>
  );
}
