import { Box, Paper, Typography } from '@mui/material';
import { type AuditDomain, DomainGrade, domainName, gradeName, TEXT_LIMITS } from '@goodmark/audit-tool';
import { CaseText, GradeChip, GradeChoice, TextBox, useText } from '@goodmark/console-ui';
import type { DecisionForm, ModeratedAudit } from './decision-form';

interface Props {
  readonly judgement: ModeratedAudit['judgements'][number];
  readonly form: DecisionForm;
  readonly onChange: (part: Partial<DecisionForm>) => void;
  readonly problemOf: (field: string) => string | undefined;
}

const ALWAYS_APPLIES: AuditDomain = 'HELP';

/** One domain: the auditor's evidence and grade, and beside them the moderator's own. */
export function DomainDecision({ judgement, form, onChange, problemOf }: Props) {
  const text = useText();
  const { domain, evidence, difference, notApplicableReason } = judgement;
  const grade = judgement.grade as DomainGrade;
  const mine = form.grades[domain] ?? grade;
  const changed = mine !== grade;
  const grades = Object.values(DomainGrade).filter((each) => domain !== ALWAYS_APPLIES || each !== 'NOT_APPLICABLE');
  return (
    <Paper variant="outlined" component="article" id={`domain-${domain}`} tabIndex={-1} sx={{ p: 2, scrollMarginTop: 80 }}>
      <Typography variant="h3" component="h3" sx={{ mb: 1 }}>{domainName(domain)}</Typography>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' } }}>
        <Box>
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1.5 }}>
            <Typography component="span" sx={{ fontWeight: 650 }}>{text('figureBasis.AUDITOR')}</Typography> <GradeChip grade={grade} />
          </Box>
          <CaseText label={text('audit.evidence')} value={evidence} />
          <CaseText label={text('audit.difference')} value={difference} />
          <CaseText label={text('audit.notApplicableReason')} value={notApplicableReason} />
        </Box>
        <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          <GradeChoice
            id={`judgements.${domain}.grade`} label={text('moderation.yourGrade')} grades={grades} value={mine} problem={problemOf(`judgements.${domain}.grade`)}
            onChange={(chosen) => onChange({ grades: { ...form.grades, [domain]: chosen } })}
          />
          <Typography role="status" sx={{ color: 'text.secondary' }}>
            {changed ? text('moderation.changes', { from: gradeName(grade), to: gradeName(mine) }) : text('moderation.agrees')}
          </Typography>
          {changed ? (
            <TextBox
              id={`judgements.${domain}.reason`} label={text('moderation.whyDomain')} lines={3} limit={TEXT_LIMITS.reason} value={form.reasons[domain] ?? ''} required
              onChange={(value) => onChange({ reasons: { ...form.reasons, [domain]: value } })} problem={problemOf(`judgements.${domain}.reason`)}
            />
          ) : null}
        </Box>
      </Box>
    </Paper>
  );
}
