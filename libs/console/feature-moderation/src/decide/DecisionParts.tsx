import { Alert, Box, Typography } from '@mui/material';
import { type AuditedForModeration, domainName, Grade, gradeName, questionsAbout, moderatedGrades, TEXT_LIMITS } from '@goodmark/audit-tool';
import { findPeople, nameOfPerson } from '@goodmark/console-data';
import { ActionsEditor, GradeChip, GradeChoice, TextBox, useText } from '@goodmark/console-ui';
import { changesIn, type DecisionForm, decisionOf, type ModeratedAudit } from './decision-form';

interface Props {
  readonly audit: ModeratedAudit;
  readonly audited: AuditedForModeration;
  readonly form: DecisionForm;
  readonly onChange: (part: Partial<DecisionForm>) => void;
  readonly problemOf: (field: string) => string | undefined;
  readonly today: string;
}

/** The decision on the audit as a whole: the overall grade, why, what the auditor is told, and what must change. */
export function DecisionParts({ audit, audited, form, onChange, problemOf, today }: Props) {
  const text = useText();
  const { domains, overall } = changesIn(form, audited);
  const decision = decisionOf(form, audited);
  const grades = moderatedGrades(audited, decision);
  const questions = questionsAbout({
    judgements: Object.entries(grades).map(([domain, grade]) => ({ domain: domain as never, grade, evidence: null, difference: null, notApplicableReason: null })),
    overall: decision.overall, viewsSought: [], actions: [],
  });
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography component="span" sx={{ fontWeight: 650 }}>{text('figureBasis.AUDITOR')}</Typography> <GradeChip grade={audited.overall} />
      </Box>
      <GradeChoice id="overall" label={text('moderation.overall')} grades={Object.values(Grade)} value={decision.overall} onChange={(chosen) => onChange({ overall: chosen })} problem={problemOf('overall')} />
      {questions.map(({ message }) => <Alert key={message} severity="info" icon={false}>{message}</Alert>)}
      <Box role="status">
        <Typography sx={{ fontWeight: 650 }}>{text('moderation.whatChanges')}</Typography>
        {domains.length === 0 && !overall ? <Typography>{text('moderation.nothingChanges')}</Typography> : (
          <Box component="ul" sx={{ m: 0, pl: 3 }}>
            {domains.map(({ domain, from, to }) => <li key={domain}>{text('moderation.changeOf', { what: domainName(domain), from: gradeName(from), to: gradeName(to) })}</li>)}
            {overall ? <li>{text('moderation.changeOf', { what: text('moderation.overallWord'), from: gradeName(overall.from), to: gradeName(overall.to) })}</li> : null}
          </Box>
        )}
      </Box>
      <TextBox id="reason" label={text('moderation.reason')} hint={text('moderation.reasonHint')} lines={3} limit={TEXT_LIMITS.reason} value={form.reason} onChange={(reason) => onChange({ reason })} problem={problemOf('reason')} />
      <TextBox id="feedback" label={text('audit.feedback')} hint={text('moderation.feedbackHint')} lines={4} limit={TEXT_LIMITS.feedback} value={form.feedback} onChange={(feedback) => onChange({ feedback })} problem={problemOf('feedback')} />
      <Box>
        <Typography sx={{ fontWeight: 650, mb: 1 }}>{text('moderation.actions', { smart_count: audit.actions.length })}</Typography>
        {audit.actions.length > 0 ? <Box component="ul" sx={{ mt: 0, pl: 3 }}>{audit.actions.map(({ id, what, owner }) => <li key={id}>{text('moderation.actionLine', { what, owner: owner.name })}</li>)}</Box> : null}
        <ActionsEditor id="actions" actions={form.actions} onChange={(actions) => onChange({ actions })} search={findPeople} nameOf={nameOfPerson} today={today} problemOf={problemOf} />
      </Box>
    </Box>
  );
}
