import { Box } from '@mui/material';
import { type Instrument, itemsOf, optionOf, OVERALL } from '@goodmark/audit-tool';
import type { FieldValue } from '@goodmark/console-data';
import { AnswerMark, longDay, useText } from '@goodmark/console-ui';

interface Props {
  readonly instrument: Instrument;
  /** As the rules call it: `answers.skills`, `answers.skills.note` or `overall`. */
  readonly field: string;
  readonly value: FieldValue;
}

/** An answer to be read, whatever kind it is. */
export function ValueText({ instrument, field, value }: Props) {
  const text = useText();
  if (typeof value !== 'string' || value === '') return <em>{text('drafts.empty')}</em>;
  const [, key, note] = field.split('.');
  const answer = itemsOf(instrument).find((item) => item.key === key)?.answer;
  const scale = field === OVERALL ? instrument.overall : answer?.type === 'SCALE' && !note ? answer.scale : null;
  const option = scale && optionOf(scale, value);
  if (option) return <AnswerMark value={option.key} name={option.name} />;
  if (answer?.type === 'CHOICE') return <>{answer.choices.find((choice) => choice.key === value)?.name ?? value}</>;
  if (answer?.type === 'DAY') return <>{longDay(value)}</>;
  return <Box component="span" sx={{ display: 'block', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '70ch' }}>{value}</Box>;
}
