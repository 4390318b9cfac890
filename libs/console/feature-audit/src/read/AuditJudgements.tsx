import { Box, Paper, Typography } from '@mui/material';
import { domainName } from '@goodmark/audit-tool';
import { CaseText, GradeChip, useText } from '@goodmark/console-ui';
import type { AuditRead } from './audit-read';

type Judged = AuditRead['judgements'][number];

function Grades({ judgement: { grade, moderatedGrade } }: { readonly judgement: Judged }) {
  const text = useText();
  if (!grade) return <span>{text('audit.notYet')}</span>;
  if (!moderatedGrade) return <GradeChip grade={grade} />;
  if (moderatedGrade === grade) return <><GradeChip grade={grade} /> <span>{text('audit.agreed')}</span></>;
  return <><span>{text('audit.from')}</span> <GradeChip grade={grade} /> <span>{text('audit.to')}</span> <GradeChip grade={moderatedGrade} /></>;
}

/** The twelve domains in order: how each was graded, and what shows it. */
export function AuditJudgements({ audit }: { readonly audit: AuditRead }) {
  const text = useText();
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {audit.judgements.map((judgement) => (
        <Paper key={judgement.domain} variant="outlined" component="article" sx={{ p: 2 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 1 }}>
            <Typography variant="h3" component="h3" sx={{ flex: '1 1 240px' }}>{domainName(judgement.domain)}</Typography>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}><Grades judgement={judgement} /></Box>
          </Box>
          <CaseText label={text('audit.evidence')} value={judgement.evidence} />
          <CaseText label={text('audit.difference')} value={judgement.difference} />
          <CaseText label={text('audit.notApplicableReason')} value={judgement.notApplicableReason} />
          <CaseText label={text('audit.moderationReason')} value={judgement.moderationReason} />
        </Paper>
      ))}
    </Box>
  );
}
