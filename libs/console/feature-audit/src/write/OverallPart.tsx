import { Alert, Box, Typography } from '@mui/material';
import { Grade, questionsAbout, TEXT_LIMITS } from '@goodmark/audit-tool';
import { choiceIn, textIn } from '@goodmark/console-data';
import { GradeChoice, TextBox, useText } from '@goodmark/console-ui';
import { auditDraftOf } from './draft/draft-fields';
import { DraftText } from './DraftText';
import { useWriting } from './form-context';

/** The audit as a whole: the overall judgement, which is the auditor's own, and what to learn from the case. */
export function OverallPart() {
  const text = useText();
  const { fields, change, problemOf, disabled } = useWriting();
  const questions = questionsAbout(auditDraftOf(fields));
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Typography sx={{ maxWidth: '70ch' }}>{text('write.overallWhat')}</Typography>
      <GradeChoice
        id="overall" label={text('write.overall')} grades={Object.values(Grade)} value={choiceIn<Grade>(fields, 'overall')} onChange={(overall) => change({ overall })}
        problem={problemOf('overall')} disabled={disabled}
      />
      {questions.map(({ message }) => <Alert key={message} severity="info" icon={false}>{message}</Alert>)}
      {questions.length > 0 || textIn(fields, 'overallReason') ? <DraftText field="overallReason" label={text('write.questionAnswer')} hint={text('write.questionHint')} limit={TEXT_LIMITS.reason} lines={3} /> : null}
      <DraftText field="synopsis" label={text('audit.synopsis')} hint={text('write.synopsisHint')} limit={TEXT_LIMITS.synopsis} lines={3} />
      <DraftText field="strengths" label={text('audit.strengths')} limit={TEXT_LIMITS.strengths} lines={4} />
      <DraftText field="areasForImprovement" label={text('audit.areasForImprovement')} limit={TEXT_LIMITS.areasForImprovement} lines={4} />
      <TextBox id="minutesSpent" label={text('write.minutes')} hint={text('write.minutesHint')} value={textIn(fields, 'minutesSpent')} onChange={(minutesSpent) => change({ minutesSpent })} problem={problemOf('minutesSpent')} disabled={disabled} />
    </Box>
  );
}
