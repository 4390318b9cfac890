import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { moderationResult, type Problem } from '@goodmark/audit-tool';
import { useViewer } from '@goodmark/console-data';
import { CaseText, ErrorSummary, FailureNote, Section, useText, ViewsSought } from '@goodmark/console-ui';
import { ConfirmDecision } from './ConfirmDecision';
import { auditedOf, changesIn, type DecisionForm as Form, decisionOf, type ModeratedAudit, problemsOf } from './decision-form';
import { DecisionParts } from './DecisionParts';
import { DomainDecision } from './DomainDecision';
import { DomainLinks } from './DomainLinks';
import { ReturnForm } from './ReturnForm';
import { SecondLook } from './SecondLook';
import { useDeciding } from './use-deciding';
import { useDomainKeys } from './use-domain-keys';

interface Props {
  readonly audit: ModeratedAudit;
  readonly form: Form;
  readonly onChange: (part: Partial<Form>) => void;
  /** Takes the form off the device, once it is decided. */
  readonly drop: () => Promise<void>;
  /** The audit is no longer what it was when the form was begun; nothing is sent until the moderator has looked. */
  readonly changedSince: boolean;
  readonly onLook: () => void;
  /** Waits for what is being saved of the draft. */
  readonly settle: () => Promise<unknown>;
}

/** Domain by domain, then the decision on the whole, and the ways out. */
export function DecisionForm({ audit, form, onChange, drop, changedSince, onLook, settle }: Props) {
  const text = useText();
  const today = useViewer()?.today ?? '';
  const { busy, failure, decide, giveBack, clear } = useDeciding(audit, form, drop, settle);
  const [attempt, setAttempt] = useState(0);
  const checked = attempt > 0;
  const [asking, setAsking] = useState(false);
  useDomainKeys();
  const audited = auditedOf(audit);
  const { domains: changed } = changesIn(form, audited);
  const own = checked ? problemsOf(form, audited, today) : [];
  const problems: readonly Problem[] = [...own, ...(failure?.problems ?? []).filter(({ field, message }) => !own.some((one) => one.field === field && one.message === message))];
  const problemOf = (field: string) => problems.filter((problem) => problem.field === field).map(({ message }) => message).join(' ') || undefined;
  const change = (part: Partial<Form>) => {
    clear();
    onChange(part);
  };
  const ask = () => {
    setAttempt(attempt + 1);
    if (problemsOf(form, audited, today).length === 0) setAsking(true);
  };
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '210px minmax(0, 1fr)' }, alignItems: 'start' }}>
      <DomainLinks stateOf={(domain) => text(changed.some((each) => each.domain === domain) ? 'moderation.changed' : 'moderation.agreed')} />
      <Box sx={{ minWidth: 0 }}>
        {problems.length > 0 ? <ErrorSummary problems={problems} attempt={attempt} idOf={(field) => (document.getElementById(field) ? field : null)} /> : null}
        {changedSince ? (
          <Alert severity="warning" icon={false} role="alert" sx={{ mb: 2 }} action={<Button color="inherit" onClick={onLook}>{text('moderation.looked')}</Button>}>{text('moderation.older')}</Alert>
        ) : null}
        {failure && failure.problems.length === 0 ? <Box sx={{ mb: 2 }}><FailureNote failure={failure} kept={text(failure.code === 'CONFLICT' ? 'moderation.conflict' : 'form.kept')} /></Box> : null}
        <Section title={text('audit.judgements')}>
          <Box sx={{ display: 'grid', gap: 2 }}>
            {audit.judgements.map((judgement) => <DomainDecision key={judgement.domain} judgement={judgement} form={form} onChange={change} problemOf={problemOf} />)}
          </Box>
        </Section>
        <Section title={text('audit.whole')}>
          <CaseText label={text('audit.strengths')} value={audit.strengths} />
          <CaseText label={text('audit.areasForImprovement')} value={audit.areasForImprovement} />
        </Section>
        <SecondLook views={<ViewsSought views={audit.viewsSought} />} form={form} onChange={change} problemOf={problemOf} />
        <Box id="decision" tabIndex={-1} sx={{ scrollMarginTop: 80 }}>
          <Section title={text('moderation.decision')}>
            <DecisionParts audit={audit} audited={audited} form={form} onChange={change} problemOf={problemOf} today={today} />
            <Button variant="contained" size="large" disabled={busy || changedSince} onClick={ask} sx={{ mt: 3 }}>{text(`moderation.submit.${moderationResult(audited, decisionOf(form, audited)) as 'AGREED'}`)}</Button>
          </Section>
        </Box>
        <ReturnForm reference={audit.reference} comment={form.comment} busy={busy || changedSince} problem={problemOf('comment')} onChange={(comment) => change({ comment })} onReturn={() => void giveBack()} />
        <ConfirmDecision
          open={asking} reference={audit.reference} form={form} audited={audited} busy={busy} onCancel={() => setAsking(false)}
          onConfirm={() => void decide().finally(() => setAsking(false))}
        />
      </Box>
    </Box>
  );
}
