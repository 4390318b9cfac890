import { Alert, Box, Button, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { type AuditDomain, DomainGrade, domainName, Grade, gradeName, type Problem } from '@goodmark/audit-tool';
import { ModerationRevealDocument, useSend } from '@goodmark/console-data';
import { CaseText, ConfirmDialog, ErrorSummary, FailureNote, GradeChoice, Section, useText, ViewsSought } from '@goodmark/console-ui';
import { type DecisionForm, type ModeratedAudit, problemsBeforeReveal } from './decision-form';
import { DomainLinks } from './DomainLinks';
import { ReturnForm } from './ReturnForm';
import { SecondLook } from './SecondLook';
import { useDeciding } from './use-deciding';
import { useDomainKeys } from './use-domain-keys';

interface Props {
  readonly audit: ModeratedAudit;
  readonly form: DecisionForm;
  readonly onChange: (part: Partial<DecisionForm>) => void;
  readonly drop: () => Promise<void>;
  readonly saveNow: () => Promise<number | null>;
  readonly settle: () => Promise<unknown>;
}

const ALWAYS_APPLIES: AuditDomain = 'HELP';

/** The blind part of a moderation: the moderator's own grades beside the evidence, and the auditor's covered until they are all given. */
export function BlindForm({ audit, form, onChange, drop, saveNow, settle }: Props) {
  const text = useText();
  const revealing = useSend(ModerationRevealDocument);
  const { busy, failure, giveBack, clear } = useDeciding(audit, form, drop, settle);
  const [attempt, setAttempt] = useState(0);
  const [asking, setAsking] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  useDomainKeys();
  const missing = problemsBeforeReveal(form);
  const problems: readonly Problem[] = [...(attempt > 0 ? missing : []), ...(failure?.problems ?? []), ...(revealing.failure?.problems ?? [])];
  const problemOf = (field: string) => problems.filter((problem) => problem.field === field).map(({ message }) => message).join(' ') || undefined;
  const change = (part: Partial<DecisionForm>) => {
    clear();
    revealing.clear();
    onChange(part);
  };
  const ask = () => {
    setAttempt(attempt + 1);
    if (missing.length === 0) setAsking(true);
  };
  const reveal = async () => {
    const draftVersion = await saveNow();
    setUnsaved(draftVersion === null);
    if (draftVersion !== null) await revealing.send({ input: { id: audit.id, version: audit.version, draftVersion } });
    setAsking(false);
  };
  const met = failure ?? revealing.failure;
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '210px minmax(0, 1fr)' }, alignItems: 'start' }}>
      <DomainLinks stateOf={(domain) => (form.grades[domain] ? gradeName(form.grades[domain]) : text('moderation.blind.notGraded'))} />
      <Box sx={{ minWidth: 0 }}>
        <Alert severity="info" icon={false} sx={{ mb: 2 }}>{text('moderation.blind.what')}</Alert>
        {problems.length > 0 ? <ErrorSummary problems={problems} attempt={attempt} idOf={(field) => (document.getElementById(field) ? field : null)} /> : null}
        {met && met.problems.length === 0 ? <Box sx={{ mb: 2 }}><FailureNote failure={met} kept={text('form.kept')} /></Box> : null}
        {unsaved ? <Alert severity="warning" role="alert" sx={{ mb: 2 }}>{text('moderation.blind.unsaved')}</Alert> : null}
        <Section title={text('audit.judgements')}>
          <Box sx={{ display: 'grid', gap: 2 }}>
            {audit.judgements.map(({ domain, evidence, difference }) => (
              <Paper key={domain} variant="outlined" component="article" id={`domain-${domain}`} tabIndex={-1} sx={{ p: 2, scrollMarginTop: 80 }}>
                <Typography variant="h3" component="h3" sx={{ mb: 1 }}>{domainName(domain)}</Typography>
                <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' } }}>
                  <Box>
                    <CaseText label={text('audit.evidence')} value={evidence} />
                    <CaseText label={text('audit.difference')} value={difference} />
                    {evidence || difference ? null : <Typography color="text.secondary">{text('moderation.blind.noEvidence')}</Typography>}
                  </Box>
                  <GradeChoice
                    id={`judgements.${domain}.grade`} label={text('moderation.yourGrade')} grades={Object.values(DomainGrade).filter((each) => domain !== ALWAYS_APPLIES || each !== 'NOT_APPLICABLE')}
                    value={form.grades[domain] ?? null} problem={problemOf(`judgements.${domain}.grade`)} onChange={(chosen) => change({ grades: { ...form.grades, [domain]: chosen } })}
                  />
                </Box>
              </Paper>
            ))}
          </Box>
        </Section>
        <SecondLook views={<ViewsSought views={audit.viewsSought} />} form={form} onChange={change} problemOf={problemOf} />
        <Box id="decision" tabIndex={-1} sx={{ scrollMarginTop: 80 }}>
          <Section title={text('moderation.blind.title')}>
            <GradeChoice id="overall" label={text('moderation.blind.overall')} grades={Object.values(Grade)} value={form.overall} onChange={(chosen) => change({ overall: chosen })} problem={problemOf('overall')} />
            <Button variant="contained" size="large" disabled={busy || revealing.busy} onClick={ask} sx={{ mt: 3 }}>{text('moderation.blind.button')}</Button>
          </Section>
        </Box>
        <ReturnForm reference={audit.reference} comment={form.comment} busy={busy} problem={problemOf('comment')} onChange={(comment) => change({ comment })} onReturn={() => void giveBack()} />
        <ConfirmDialog
          open={asking} title={text('moderation.blind.ask')} what={[text('moderation.blind.final')]} confirm={text('moderation.blind.button')} busy={revealing.busy}
          onCancel={() => setAsking(false)} onConfirm={() => void reveal()}
        />
      </Box>
    </Box>
  );
}
