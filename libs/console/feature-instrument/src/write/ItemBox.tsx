import { Box } from '@mui/material';
import { type Item, TEXT_LIMITS } from '@goodmark/audit-tool';
import { choiceIn, textIn } from '@goodmark/console-data';
import { DayBox, dismissalOf, PersonNote, TextBox, useText } from '@goodmark/console-ui';
import { useRecordForm } from './form-context';
import { OptionChoice } from './OptionChoice';
import { noteField, noteOf, valueField } from './record-fields';

/** One item of the instrument, as its answer is given, with what has to stand beside it. */
export function ItemBox({ item }: { readonly item: Item }) {
  const text = useText();
  const { fields } = useRecordForm();
  const note = noteOf(item, fields);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
      <AnswerBox item={item} />
      {note ? <TextField field={noteField(item.key)} label={text('records.write.noteOf', { item: item.name, note: text(note === 'REASON' ? 'records.reason' : 'records.evidence').toLowerCase() })} limit={TEXT_LIMITS.evidence} /> : null}
    </Box>
  );
}

function AnswerBox({ item: { key, name, hint, answer, required } }: { readonly item: Item }) {
  const text = useText();
  const { fields, change, problemOf, disabled } = useRecordForm();
  const field = valueField(key);
  const label = required ? name : text('records.write.optionalItem', { name });
  const put = (value: string) => change({ [field]: value });
  const box = { id: field, label, disabled, problem: problemOf(field), hint, onChange: put };
  switch (answer.type) {
    case 'SCALE': return <OptionChoice {...box} options={answer.scale.options} value={choiceIn<string>(fields, field)} />;
    case 'CHOICE': return <OptionChoice {...box} options={answer.choices} value={choiceIn<string>(fields, field)} />;
    case 'TEXT': return <TextField field={field} label={label} hint={hint} limit={answer.limit} required={required} />;
    case 'DAY': return <Box sx={{ maxWidth: 260 }}><DayBox {...box} value={textIn(fields, field)} required={required} /></Box>;
    case 'NUMBER':
      return <Box sx={{ maxWidth: 360 }}><TextBox {...box} value={textIn(fields, field)} hint={[hint, text('records.write.number', { from: answer.from, to: answer.to })].filter(Boolean).join(' ')} required={required} /></Box>;
  }
}

/** A text, with what in it may tell who somebody is. */
function TextField({ field, label, limit, hint, required = true }: { readonly field: string; readonly label: string; readonly limit: number; readonly hint?: string | undefined; readonly required?: boolean }) {
  const { fields, change, problemOf, disabled, dismissed, dismiss } = useRecordForm();
  const written = textIn(fields, field);
  return (
    <Box sx={{ minWidth: 0 }}>
      <TextBox id={field} label={label} value={written} onChange={(value) => change({ [field]: value })} limit={limit} lines={3} hint={hint} problem={problemOf(field)} disabled={disabled} required={required} />
      <PersonNote
        written={written} isDismissed={(words) => dismissed.has(dismissalOf(field, words))} onDismiss={(words) => dismiss(field, words)}
        onRemove={(words, instead) => change({ [field]: written.split(words).join(instead) })} disabled={disabled}
      />
    </Box>
  );
}
