import { Alert, Box, Typography } from '@mui/material';
import { Grade, questionsAbout, TEXT_LIMITS } from '@goodmark/audit-tool';
import { GradeChoice, useText } from '@goodmark/console-ui';
import { auditDraftOf, choiceIn } from './draft/draft-fields';
import { DraftText } from './DraftText';
import { useWriting } from './form-context';

/** The audit as a whole: the overall judgement, which is the auditor's own, and what to learn from the case. */
export function OverallPart() {
  const text = useText();
  const { fields, change, problemOf, disabled } = useWriting();
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Typography sx={{ maxWidth: '70ch' }}>{text('write.overallWhat')}</Typography>
      <GradeChoice
        id="overall" label={text('write.overall')} grades={Object.values(Grade)} value={choiceIn<Grade>(fields, 'overall')} onChange={(overall) => change({ overall })}
        problem={problemOf('overall')} disabled={disabled}
      />
      {questionsAbout(auditDraftOf(fields)).map(({ message }) => <Alert key={message} severity="info" icon={false}>{message}</Alert>)}
      <DraftText field="strengths" label={text('audit.strengths')} limit={TEXT_LIMITS.strengths} lines={4} />
      <DraftText field="areasForImprovement" label={text('audit.areasForImprovement')} limit={TEXT_LIMITS.areasForImprovement} lines={4} />
    </Box>
  );
}
