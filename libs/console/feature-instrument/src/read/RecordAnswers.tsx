import { Box, Paper, Typography } from '@mui/material';
import { type Answer, answerTo, type Instrument, isAsked, type Item, optionOf } from '@goodmark/audit-tool';
import { CaseText, Section, useText } from '@goodmark/console-ui';
import { ValueText } from './ValueText';

/** What was answered, section by section; what was not asked is left out. */
export const RecordAnswers = ({ instrument, answers }: { readonly instrument: Instrument; readonly answers: readonly Answer[] }) => (
  <>
    {instrument.sections.map(({ key, name, items }) => (
      <Section key={key} title={name}>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
          {items.filter((item) => isAsked(item, answers)).map((item) => <AnswerOf key={item.key} instrument={instrument} item={item} answer={answerTo(item.key, answers)} />)}
        </Box>
      </Section>
    ))}
  </>
);

function AnswerOf({ instrument, item: { key, name, answer: shape }, answer }: { readonly instrument: Instrument; readonly item: Item; readonly answer: Answer | undefined }) {
  const text = useText();
  const value = answer?.value ?? null;
  const isReason = shape.type === 'SCALE' && optionOf(shape.scale, value)?.asks === 'REASON';
  return (
    <Paper variant="outlined" component="article" sx={{ p: 2 }}>
      <Box sx={{ display: shape.type === 'TEXT' ? 'block' : 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Typography variant="h3" component="h3" sx={{ flex: '1 1 240px' }}>{name}</Typography>
        {value === null ? <span>{text('records.notAnswered')}</span> : <ValueText instrument={instrument} field={`answers.${key}`} value={value} />}
      </Box>
      {answer?.note ? <Box sx={{ mt: 1 }}><CaseText label={text(isReason ? 'records.reason' : 'records.evidence')} value={answer.note} /></Box> : null}
    </Paper>
  );
}
