import { Alert, Box, Button, Link as MuiLink, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { AllocationConfirmDocument, type AllocationConfirmMutation, AllocationProposalDocument, useApiQuery, useSend } from '@goodmark/console-data';
import { AsksBeforeLeaving, DayBox, FailureNote, FormProblems, Nothing, Page, problemOf, Section, TextBox, useText } from '@goodmark/console-ui';
import { type Choices, givenTo, pairsToConfirm } from './choices';
import { LoadsTable } from './LoadsTable';
import { PairsTable } from './PairsTable';

type Outcome = AllocationConfirmMutation['allocationConfirm'];

/** Proposes who audits the drawn cases of an activity, lets it be changed by hand, and allocates it all in one go. */
export function AllocatePage() {
  const text = useText();
  const { id = '' } = useParams();
  const [above, setAbove] = useState('0');
  const [choices, setChoices] = useState<Choices>({});
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { data, error, refetch, isPlaceholderData } = useApiQuery(AllocationProposalDocument, { activityId: id, above: /^\d{1,2}$/.test(above) ? Number(above) : 0 }, { keepPrevious: true });
  const { send, busy, failure } = useSend(AllocationConfirmDocument);
  const activity = data?.activity;
  const pairs = data?.allocationProposal.pairs ?? [];
  const due = dueOn ?? activity?.auditDueOn ?? '';
  const given = givenTo(pairs, choices);
  const ready = pairsToConfirm(pairs, choices);
  const confirm = async () => {
    const answer = await send({ input: { activityId: id, dueOn: due || null, pairs: ready } });
    if (!answer) return;
    setOutcome(answer.allocationConfirm);
    setChoices({});
  };
  const title = text('allocation.title', { title: activity?.title ?? '' });
  return (
    <Page title={title} summary={text('allocation.what')} actions={<Button component={Link} to={`/activities/${id}/allocation`}>{text('allocation.back')}</Button>}>
      {error && !data ? <FailureNote failure={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton variant="rounded" height={320} /> : null}
      <Box role="status">{outcome ? <OutcomeNote outcome={outcome} /> : null}</Box>
      {data && pairs.length === 0 ? (
        <Nothing title={text('allocation.none')} action={outcome ? undefined : <Button component={Link} to={`/activities/${id}/draw`} variant="contained">{text('draws.draw')}</Button>}>{text('allocation.noneWhat')}</Nothing>
      ) : null}
      {pairs.length > 0 ? (
        <Box aria-busy={isPlaceholderData}>
          <FormProblems failure={failure} />
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, maxWidth: 720, mb: 2 }}>
            <TextBox id="above" label={text('allocation.above')} hint={text('allocation.aboveHint')} type="number" value={above} onChange={setAbove} />
            <DayBox id="dueOn" label={text('allocation.dueOn')} value={due} onChange={setDueOn} problem={problemOf(failure, 'dueOn')} required />
          </Box>
          {ready.length < pairs.length ? <Alert severity="warning" sx={{ mb: 2 }}>{text('allocation.without', { smart_count: pairs.length - ready.length })}</Alert> : null}
          <PairsTable activityId={id} pairs={pairs} choices={choices} onChoose={(caseId, choice) => setChoices((before) => ({ ...before, [caseId]: choice }))} />
          <Box sx={{ my: 2 }}>
            <Button variant="contained" disabled={busy || ready.length === 0} onClick={() => void confirm()}>{text('allocation.confirm', { smart_count: ready.length })}</Button>
            <Typography variant="body2" sx={{ mt: 1 }}>{text('allocation.nothingYet')}</Typography>
          </Box>
          <Section title={text('allocation.loads')}><LoadsTable loads={data?.allocationProposal.auditors ?? []} given={given} /></Section>
        </Box>
      ) : null}
      <AsksBeforeLeaving when={Object.keys(choices).length > 0} />
    </Page>
  );
}

/** What became of each pair that was confirmed. */
function OutcomeNote({ outcome }: { readonly outcome: Outcome }) {
  const text = useText();
  const done = outcome.filter(({ audit }) => audit !== null);
  const refused = outcome.filter(({ problem }) => problem !== null);
  return (
    <>
      {done.length > 0 ? (
        <Alert severity="success" sx={{ mb: 2 }}>
          {text('allocation.done', { smart_count: done.length })}
          <Box component="ul" sx={{ m: 0, pl: 2.5, columns: { xs: 1, md: 2 }, columnGap: 5 }}>
            {done.map(({ audit, case: theCase }) => (audit ? <li key={audit.id}><MuiLink component={Link} to={`/audits/${audit.id}`}>{audit.reference}</MuiLink>{` ${text('allocation.pair', { case: theCase?.reference ?? '', auditor: audit.auditor.name })}`}</li> : null))}
          </Box>
        </Alert>
      ) : null}
      {refused.length > 0 ? (
        <Alert severity="error" sx={{ mb: 2 }}>
          {text('allocation.refused', { smart_count: refused.length })}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>{refused.map(({ problem, case: theCase }, index) => <li key={index}>{theCase ? `${theCase.reference}: ` : ''}{problem}</li>)}</Box>
        </Alert>
      ) : null}
    </>
  );
}
