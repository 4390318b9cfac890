import { Box, Paper, Typography } from '@mui/material';
import { CaseText, GradeChip, longInstant, useText } from '@goodmark/console-ui';
import type { AuditRead } from './audit-read';

/** Each second look at the audit, latest first: who, when, what came of it and why. */
export function AuditModerations({ moderations }: { readonly moderations: AuditRead['moderations'] }) {
  const text = useText();
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {moderations.map(({ id, at, result, overallFrom, overallTo, reason, feedback, moderator, ofAuditor }) => (
        <Paper key={id} variant="outlined" component="article" sx={{ p: 2 }}>
          <Typography variant="h3" component="h3">{text(`moderationResult.${result}`)}</Typography>
          <Typography color="text.secondary" sx={{ mb: 1 }}>{text('audit.moderatedBy', { name: moderator.name, at: longInstant(at) })}</Typography>
          {ofAuditor ? <Typography sx={{ mb: 1 }}>{text('audit.ofAuditor', { name: ofAuditor.name })}</Typography> : null}
          {overallTo && overallTo !== overallFrom ? (
            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
              <span>{text('audit.from')}</span> <GradeChip grade={overallFrom} /> <span>{text('audit.to')}</span> <GradeChip grade={overallTo} />
            </Box>
          ) : null}
          <CaseText label={text('audit.reason')} value={reason} />
          <CaseText label={text('audit.feedback')} value={feedback} />
        </Paper>
      ))}
    </Box>
  );
}
