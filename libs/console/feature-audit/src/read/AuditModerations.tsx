import { Box, Paper, Typography } from '@mui/material';
import { gradeName } from '@goodmark/audit-tool';
import { CaseText, GradeChip, longInstant, useText } from '@goodmark/console-ui';
import type { AuditRead } from './audit-read';

/** Each second look at the audit, latest first: who, when, what came of it and why. */
export function AuditModerations({ moderations }: { readonly moderations: AuditRead['moderations'] }) {
  const text = useText();
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {moderations.map(({ id, at, result, overallFrom, overallTo, reason, feedback, moderator, ofAuditor, blindOverall, qualityEvidence, qualityAnalysis, qualityChildFocus, qualityComment, viewsChecked, viewsComment }) => (
        <Paper key={id} variant="outlined" component="article" sx={{ p: 2 }}>
          <Typography variant="h3" component="h3">{text(`moderationResult.${result}`)}</Typography>
          <Typography color="text.secondary" sx={{ mb: 1 }}>{text('audit.moderatedBy', { name: moderator.name, at: longInstant(at) })}</Typography>
          {ofAuditor ? <Typography sx={{ mb: 1 }}>{text('audit.ofAuditor', { name: ofAuditor.name })}</Typography> : null}
          {overallTo && overallTo !== overallFrom ? (
            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
              <span>{text('audit.from')}</span> <GradeChip grade={overallFrom} /> <span>{text('audit.to')}</span> <GradeChip grade={overallTo} />
            </Box>
          ) : null}
          {blindOverall ? <Typography sx={{ mb: 1 }}>{text('audit.graded', { grade: gradeName(blindOverall) })}</Typography> : null}
          <CaseText label={text('audit.reason')} value={reason} />
          <CaseText label={text('audit.feedback')} value={feedback} />
          {qualityEvidence && qualityAnalysis && qualityChildFocus ? (
            <CaseText
              label={text('audit.quality')}
              value={[text('audit.qualityOf', { evidence: text(`auditQuality.${qualityEvidence}`), analysis: text(`auditQuality.${qualityAnalysis}`), childFocus: text(`auditQuality.${qualityChildFocus}`) }), qualityComment].filter(Boolean).join(' ')}
            />
          ) : null}
          {viewsChecked || viewsComment ? <CaseText label={text('audit.viewsChecked')} value={[(viewsChecked ?? []).map((who) => text(`viewHolder.${who}`)).join(', '), viewsComment].filter(Boolean).join('. ')} /> : null}
        </Paper>
      ))}
    </Box>
  );
}
