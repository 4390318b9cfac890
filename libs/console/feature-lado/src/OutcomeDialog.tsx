import { Typography } from '@mui/material';
import { LadoDbsOutcome, LadoEmployment, LadoHrOutcome, LadoHrProcess, LadoPolice, LadoRegulator, TEXT_LIMITS } from '@goodmark/audit-tool';
import { type LadoDetailFragment, LadoOutcomeRecordDocument, useSend } from '@goodmark/console-data';
import { ChoiceBox, DayBox, FormDialog, FormProblems, TextBox, useForm, useText } from '@goodmark/console-ui';
import { LookedBox } from './LookedBox';

const orNull = <T extends string>(value: string): T | null => (value === '' ? null : (value as T));
const YES_NO = { YES: true, NO: false } as const;

/** Records what became of the adult. What stays empty stays awaited. */
export function OutcomeDialog({ referral, onClose }: { readonly referral: LadoDetailFragment; readonly onClose: () => void }) {
  const text = useText();
  const { send, busy, failure } = useSend(LadoOutcomeRecordDocument);
  const { form, put, dirty, box } = useForm({
    police: referral.police ?? '', hrProcess: referral.hrProcess ?? '', hrOutcome: referral.hrOutcome ?? '', hrReason: referral.hrReason ?? '', employmentAfter: referral.employmentAfter ?? '', employmentReason: referral.employmentReason ?? '',
    dbsDue: referral.dbsDue === null ? '' : referral.dbsDue ? 'YES' : 'NO', dbsMadeOn: referral.dbsMadeOn ?? '', dbsOutcome: referral.dbsOutcome ?? '', dbsReason: referral.dbsReason ?? '', regulator: referral.regulator ?? '',
    regulatorReferredOn: referral.regulatorReferredOn ?? '', reason: '', personTextChecked: false,
  }, failure);
  const save = async () => {
    const dbsDue = form.dbsDue === '' ? null : YES_NO[form.dbsDue as keyof typeof YES_NO];
    const input = {
      referralId: referral.id, version: referral.version, police: orNull<LadoPolice>(form.police), hrProcess: orNull<LadoHrProcess>(form.hrProcess), hrOutcome: orNull<LadoHrOutcome>(form.hrOutcome), hrReason: form.hrReason || null,
      employmentAfter: orNull<LadoEmployment>(form.employmentAfter), employmentReason: form.employmentReason || null, dbsDue, dbsMadeOn: form.dbsMadeOn || null, dbsOutcome: orNull<LadoDbsOutcome>(form.dbsOutcome), dbsReason: form.dbsReason || null,
      regulator: orNull<LadoRegulator>(form.regulator), regulatorReferredOn: form.regulatorReferredOn || null, reason: form.reason || null, personTextChecked: form.personTextChecked,
    };
    if (await send({ input })) onClose();
  };
  return (
    <FormDialog title={text('lado.outcomeTitle', { reference: referral.reference })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('lado.save')} onSubmit={save} onClose={onClose}>
      <Typography>{text('lado.outcomeWhat')}</Typography>
      <ChoiceBox {...box('police')} label={text('lado.police')} choices={Object.values(LadoPolice).map((value) => ({ value, label: text(`lado.polices.${value}`) }))} />
      <ChoiceBox {...box('hrProcess')} label={text('lado.process')} choices={Object.values(LadoHrProcess).map((value) => ({ value, label: text(`lado.processes.${value}`) }))} />
      <ChoiceBox {...box('hrOutcome')} label={text('lado.hr')} choices={Object.values(LadoHrOutcome).map((value) => ({ value, label: text(`lado.hrs.${value}`) }))} />
      {form.hrOutcome === 'NOT_APPLICABLE' ? <TextBox {...box('hrReason')} label={text('lado.hrReason')} lines={2} limit={TEXT_LIMITS.notApplicableReason} required /> : null}
      <ChoiceBox {...box('employmentAfter')} label={text('lado.employment')} choices={Object.values(LadoEmployment).map((value) => ({ value, label: text(`lado.employments.${value}`) }))} />
      {form.employmentAfter === 'NOT_APPLICABLE' ? <TextBox {...box('employmentReason')} label={text('lado.employmentReason')} lines={2} limit={TEXT_LIMITS.notApplicableReason} required /> : null}
      <ChoiceBox {...box('dbsDue')} label={text('lado.dbsDue')} choices={[{ value: 'YES', label: text('lado.yes') }, { value: 'NO', label: text('lado.no') }]} />
      <DayBox {...box('dbsMadeOn')} label={text('lado.dbsMade')} />
      <ChoiceBox {...box('dbsOutcome')} label={text('lado.dbs')} choices={Object.values(LadoDbsOutcome).map((value) => ({ value, label: text(`lado.barrings.${value}`) }))} />
      {form.dbsOutcome === 'NOT_APPLICABLE' ? <TextBox {...box('dbsReason')} label={text('lado.dbsReason')} lines={2} limit={TEXT_LIMITS.notApplicableReason} required /> : null}
      <ChoiceBox {...box('regulator')} label={text('lado.regulator')} choices={Object.values(LadoRegulator).map((value) => ({ value, label: text(`lado.regulators.${value}`) }))} />
      <DayBox {...box('regulatorReferredOn')} label={text('lado.regulatorOn')} />
      <TextBox {...box('reason')} label={text('lado.reason')} hint={text('lado.reasonHint')} lines={2} limit={TEXT_LIMITS.reason} />
      <LookedBox texts={{ hrReason: form.hrReason, employmentReason: form.employmentReason, dbsReason: form.dbsReason, reason: form.reason }} looked={form.personTextChecked} onChange={(personTextChecked) => put({ personTextChecked })} />
    </FormDialog>
  );
}
