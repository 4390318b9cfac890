import { Box, Button, Typography } from '@mui/material';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';
import { DOMAIN_KEYS, domainName } from '@goodmark/audit-tool';
import { type DraftKeeper, type DraftState, useViewer } from '@goodmark/console-data';
import { dismissalOf, DraftNotes, FailureNote, useText } from '@goodmark/console-ui';
import { RisksOfAudit } from '../risks/RisksOfAudit';
import { ActionsPart } from './ActionsPart';
import { BesideForm } from './BesideForm';
import { Conflicts } from './Conflicts';
import { DomainPart } from './DomainPart';
import { auditDraftOf, type WrittenAudit } from './draft/draft-fields';
import { type WritingForm, WritingContext } from './form-context';
import { partOfSlug } from './form-parts';
import { OverallPart } from './OverallPart';
import { PartRail } from './PartRail';
import { problemsToShow } from './problems-to-show';
import { ReturnedNote } from './ReturnedNote';
import { ReviewPart } from './ReviewPart';
import { SaveBar } from './SaveBar';
import { Stopped } from './Stopped';
import { SubmitDialog } from './SubmitDialog';
import { useFormKeys } from './use-form-keys';
import { useSubmitting } from './use-submitting';
import { ViewsPart } from './ViewsPart';

interface Props {
  readonly audit: WrittenAudit;
  readonly keeper: DraftKeeper;
  readonly state: DraftState;
  /** The address of the form without its part. */
  readonly base: string;
  readonly slug: string;
}

/** The form: the parts at the left, one part in the middle, and the bar that says whether it is saved. */
export function WriteForm({ audit, keeper, state, base, slug }: Props) {
  const text = useText();
  const today = useViewer()?.today ?? '';
  const part = partOfSlug(slug);
  const [reviewed, setReviewed] = useState(false);
  const submitting = useSubmitting(audit, keeper);
  const { mine } = state;
  const told = useMemo(() => [...(state.failure?.problems ?? []), ...(submitting.failure?.problems ?? [])], [state.failure, submitting.failure]);
  const problems = useMemo(() => problemsToShow(mine, today, { reviewed, told }), [mine, today, reviewed, told]);
  useEffect(() => (part === null ? setReviewed(true) : undefined), [part]);
  useFormKeys({ part, base, change: keeper.change });
  const heading = useFocusOnArrival(slug);

  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const [beside, setBeside] = useBeside();

  const form: WritingForm = {
    dismissed, dismiss: (field, words) => setDismissed((before) => new Set([...before, dismissalOf(field, words)])), beside,
    audit, fields: mine, today, change: keeper.change, disabled: submitting.busy,
    problemOf: (field) => problems.filter((problem) => problem.field === field).map(({ message }) => message).join(' ') || undefined,
  };
  const name = part === null ? text('write.review') : DOMAIN_KEYS.includes(part as never) ? domainName(part as never) : text(`write.part.${part as 'views'}`);
  if (state.stopped && !submitting.done) {
    return <WritingContext value={form}><Stopped auditId={audit.id} base={state.base} mine={mine} onDiscard={() => keeper.change(state.base)} /></WritingContext>;
  }
  return (
    <WritingContext value={form}>
      <Conflicts conflicts={state.conflicts} fields={mine} onResolve={keeper.resolve} />
      <DraftNotes restored={state.restored} taken={state.taken} />
      <ReturnedNote audit={audit} />
      <RisksOfAudit auditId={audit.id} />
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '220px minmax(0, 1fr)', ...(beside ? { lg: '200px minmax(0, 1fr) 290px' } : {}) }, alignItems: 'start' }}>
        <PartRail draft={auditDraftOf(mine)} part={part} base={base} />
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline', mb: 1.5 }}>
            <Typography ref={heading} variant="h2" component="h2" tabIndex={-1} sx={{ flex: '1 1 200px', scrollMarginTop: 80 }}>{name}</Typography>
            {beside ? null : <Button size="small" onClick={() => setBeside(true)}>{text('write.beside.open')}</Button>}
          </Box>
          {submitting.failure && submitting.failure.problems.length === 0 ? <Box sx={{ mb: 2 }}><FailureNote failure={submitting.failure} kept={text('form.kept')} /></Box> : null}
          {part === null ? <ReviewPart base={base} problems={problems} onSubmit={submitting.ask} />
            : part === 'views' ? <ViewsPart />
            : part === 'overall' ? <OverallPart />
            : part === 'actions' ? <ActionsPart />
            : <DomainPart key={part} domain={part} />}
          <SaveBar part={part} state={state} base={base} onSave={() => void keeper.saveNow()} />
        </Box>
        {beside ? <BesideForm part={part} name={name} onClose={() => setBeside(false)} /> : null}
      </Box>
      <SubmitDialog open={submitting.asking} reference={audit.reference} overall={auditDraftOf(mine).overall} busy={submitting.busy} onCancel={submitting.cancel} onConfirm={submitting.confirm} />
    </WritingContext>
  );
}

/** Whether the guidance is open: as the address says at first, and kept while somebody goes from part to part. */
function useBeside() {
  const [params, setParams] = useSearchParams();
  const [open, setOpen] = useState(params.get('beside') === 'yes');
  const change = (next: boolean) => {
    setOpen(next);
    setParams(next ? { beside: 'yes' } : {}, { replace: true });
  };
  return [open, change] as const;
}

/** Going from part to part by a link or a key puts the focus on the part's heading, or on the box the address names. */
function useFocusOnArrival(slug: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { hash, state, key } = useLocation() as { hash: string; state: { moved?: boolean } | null; key: string };
  useEffect(() => {
    const box = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (box) {
      box.focus();
      box.scrollIntoView({ block: 'center' });
    } else if (state?.moved) {
      heading.current?.focus();
    }
  }, [slug, hash, state, key]);
  return heading;
}
