import { Box } from '@mui/material';
import type { DomainGrade, DraftAction } from '@goodmark/audit-tool';
import { type FieldValue, PersonNameDocument, useApiQuery } from '@goodmark/console-data';
import { GradeChip, longDay, useText } from '@goodmark/console-ui';

const isGrade = (field: string): boolean => field === 'overall' || field.endsWith('.grade');

/** A value of a field to be read, whatever kind it is. */
export function FieldValueText({ field, value }: { readonly field: string; readonly value: FieldValue }) {
  const text = useText();
  if (value === null || value === '') return <em>{text('drafts.empty')}</em>;
  if (typeof value === 'boolean') return <>{text(value ? 'form.yes' : 'form.no')}</>;
  if (typeof value === 'string') return isGrade(field) ? <GradeChip grade={value as DomainGrade} /> : <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{value}</Box>;
  if (value.length === 0) return <em>{text('drafts.empty')}</em>;
  return (
    <Box component="ol" sx={{ m: 0, pl: 3 }}>
      {value.map(({ what, ownerId, dueOn }, index) => (
        <ActionLine key={index} what={what} ownerId={ownerId} dueOn={dueOn} />
      ))}
    </Box>
  );
}

function ActionLine({ what, ownerId, dueOn }: DraftAction) {
  const text = useText();
  const owner = useApiQuery(PersonNameDocument, { id: ownerId }, { enabled: ownerId !== '' }).data?.person?.name;
  return <li>{text('write.actionLine', { what, owner: owner ?? text('audits.none'), day: dueOn ? longDay(dueOn) : text('audits.none') })}</li>;
}
