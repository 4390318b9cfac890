import { Box, Button, Paper, Typography } from '@mui/material';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { OVERALL, optionOf, personShapedFields, problemsToComplete } from '@goodmark/audit-tool';
import { choiceIn, differences, type DraftKeeper, type DraftState, type FieldValue } from '@goodmark/console-data';
import { AnswerMark, AsksBeforeLeaving, bothTexts, ConfirmDialog, ConflictPanel, dismissalOf, DraftNotes, FailureNote, PersonsFound, SavingLine, StillMissing, StoppedPanel, useText } from '@goodmark/console-ui';
import { ValueText } from '../read/ValueText';
import { type RecordForm as Form, RecordFormContext } from './form-context';
import { ItemBox } from './ItemBox';
import { OptionChoice } from './OptionChoice';
import { askedItems, labelOf, problemsToShow, recordOf, textsIn } from './record-fields';
import { progressOfAll, sectionId, SectionRail } from './SectionRail';
import type { Writing } from './use-record-draft';
import { useSubmittingRecord } from './use-submitting-record';

interface Props {
  readonly writing: Writing;
  readonly keeper: DraftKeeper;
  readonly state: DraftState;
}

/** The form of a record, wholly from its instrument: the sections at the left, their items one after the other, and the bar that says whether it is saved. */
export function RecordForm({ writing, keeper, state }: Props) {
  const text = useText();
  const { record, instrument } = writing;
  const { mine, base } = state;
  const submitting = useSubmittingRecord(writing, keeper);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  useGoingToAddress();
  const said = useMemo(() => recordOf(instrument, mine), [instrument, mine]);
  const told = [...(state.failure?.problems ?? []), ...(submitting.failure?.problems ?? [])];
  const problems = problemsToShow(instrument, mine, { reviewed: submitting.reviewed, told });
  const unsaved = differences(base, mine);
  const form: Form = {
    instrument, fields: mine, answers: said.answers, change: keeper.change, disabled: submitting.busy, dismissed,
    dismiss: (field, words) => setDismissed((before) => new Set([...before, dismissalOf(field, words)])),
    problemOf: (field) => problems.filter((problem) => problem.field === field).map(({ message }) => message).join(' ') || undefined,
  };
  if (state.stopped && !submitting.done) {
    const lost = unsaved.map((field) => `${labelOf(instrument, field, text)}\n${String(mine[field] ?? '')}`).join('\n\n');
    return <StoppedPanel title={text('records.write.stopped.title')} what={text(lost ? 'records.write.stopped.unsaved' : 'records.write.stopped.what')} unsaved={lost} back={{ to: `/records/${record.id}`, label: text('records.toRecord') }} onDiscard={() => keeper.change(base)} />;
  }
  const conflicts = state.conflicts.map(({ field, theirs }) => ({ field, label: labelOf(instrument, field, text), mine: mine[field] ?? null, theirs, both: bothOf(field, textsIn(instrument, mine)[field], theirs) }));
  const overall = instrument.overall && optionOf(instrument.overall, said.overall);
  const placeOf = (field: string) => `#${field}`;
  const missing = [...problems, ...problemsToComplete(instrument, said)].filter(({ field, message }, index, all) => all.findIndex((one) => one.field === field && one.message === message) === index);
  const persons = personShapedFields(textsIn(instrument, mine)).filter(({ field, words }) => !dismissed.has(dismissalOf(field, words)));
  const { done, asked } = progressOfAll(instrument, mine);
  return (
    <RecordFormContext value={form}>
      <ConflictPanel<FieldValue> conflicts={conflicts} show={(field, value) => <ValueText instrument={instrument} field={field} value={value} />} onResolve={keeper.resolve} />
      <DraftNotes restored={state.restored} taken={state.taken} />
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '220px minmax(0, 1fr)' }, alignItems: 'start' }}>
        <SectionRail instrument={instrument} fields={mine} />
        <Box sx={{ minWidth: 0 }}>
          {instrument.sections.map(({ key, name, items }) => (
            <Part key={key} id={sectionId(key)} title={name}>{askedItems(items, said.answers).map((item) => <ItemBox key={item.key} item={item} />)}</Part>
          ))}
          {instrument.overall ? (
            <Part id={sectionId(OVERALL)} title={text('records.write.overall')}>
              <OptionChoice
                id={OVERALL} label={text('records.write.overall')} hint={text('records.write.overallWhat')} options={instrument.overall.options} value={choiceIn<string>(mine, OVERALL)}
                onChange={(value) => keeper.change({ [OVERALL]: value })} problem={form.problemOf(OVERALL)} disabled={form.disabled}
              />
            </Part>
          ) : null}
          <Part id={sectionId('review')} title={text('records.write.review')}>
            {submitting.failure && submitting.failure.problems.length === 0 ? <FailureNote failure={submitting.failure} kept={text('form.kept')} /> : null}
            <StillMissing problems={missing} placeOf={placeOf} />
            <PersonsFound found={persons} labelOf={(field) => labelOf(instrument, field, text)} placeOf={placeOf} />
            <Box>
              <Typography sx={{ mb: 1, maxWidth: '70ch' }}>{text('records.write.submitWhat')}</Typography>
              <Button variant="contained" size="large" onClick={submitting.ask}>{text('records.write.submit')}</Button>
            </Box>
          </Part>
          <Paper square variant="outlined" component="section" aria-label={text('records.write.bar')} sx={{ position: 'sticky', bottom: 0, zIndex: 2, mt: 3, mx: { xs: -2, md: 0 }, px: 2, py: 1 }}>
            <SavingLine state={state} isUnsaved={unsaved.length > 0} progress={text('records.write.progress', { done, asked })} onSave={() => void keeper.saveNow()} />
          </Paper>
        </Box>
      </Box>
      <ConfirmDialog
        open={submitting.asking} title={text('records.write.submitTitle', { reference: record.reference })} what={[text('records.write.submitWhat')]} confirm={text('records.write.submit')} cancel={text('records.write.goOn')} busy={submitting.busy}
        onCancel={submitting.cancel} onConfirm={submitting.confirm}
      >
        {overall ? <Box sx={{ mb: 1.5 }}><AnswerMark value={overall.key} name={overall.name} /></Box> : null}
      </ConfirmDialog>
      {/* What the device keeps goes out by itself; only where it keeps nothing would leaving lose words. */}
      <AsksBeforeLeaving when={unsaved.length > 0 && !state.keptOnDevice && !submitting.done} />
    </RecordFormContext>
  );
}

/** Both texts one after the other; null for what is no text. */
const bothOf = (field: string, mine: string | undefined, theirs: FieldValue): string | null => (mine === undefined || typeof theirs !== 'string' || field === OVERALL ? null : bothTexts(mine, theirs));

const Part = ({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) => (
  <Box component="section" aria-labelledby={id} sx={{ mb: 4, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3 }}>
    <Typography id={id} variant="h2" component="h2" tabIndex={-1} sx={{ scrollMarginTop: 80 }}>{title}</Typography>
    {children}
  </Box>
);

/** A link to a section or a box puts the focus there. */
function useGoingToAddress(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const place = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    place?.focus();
    place?.scrollIntoView({ block: 'center' });
  }, [hash, key]);
}
