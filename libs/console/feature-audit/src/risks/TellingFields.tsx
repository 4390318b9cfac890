import { TEXT_LIMITS, ToldHow } from '@goodmark/audit-tool';
import { findPeople } from '@goodmark/console-data';
import { ChoiceBox, Picker, TextBox, TimeBox, useText, YesNo } from '@goodmark/console-ui';
import type { TellingForm } from './telling';

interface Props {
  readonly form: TellingForm;
  readonly put: (part: Partial<TellingForm>) => void;
  readonly problemOf: (field: string) => string | undefined;
}

/** Who was told, how and when, and whether they have answered. */
export function TellingFields({ form, put, problemOf }: Props) {
  const text = useText();
  return (
    <>
      <Picker id="told.personId" label={text('risks.person')} value={form.personId} name={form.personName} search={findPeople} problem={problemOf('told.personId')} onChange={(personId, personName) => put({ personId, personName })} />
      <TextBox id="told.outsider" label={text('risks.outsider')} hint={text('risks.outsiderHint')} limit={TEXT_LIMITS.short} value={form.outsider} onChange={(outsider) => put({ outsider })} problem={problemOf('told.outsider')} />
      <ChoiceBox id="told.how" label={text('risks.how')} value={form.how} onChange={(how) => put({ how })} problem={problemOf('told.how')} choices={Object.values(ToldHow).map((value) => ({ value, label: text(`toldHow.${value}`) }))} required />
      <TimeBox id="told.toldAt" label={text('risks.at')} value={form.toldAt} onChange={(toldAt) => put({ toldAt })} problem={problemOf('told.toldAt')} required />
      <YesNo id="told.answered" label={text('risks.answered')} value={form.answered} onChange={(answered) => put({ answered })} yes={text('risks.yes')} no={text('risks.no')} />
      {form.answered ? <AnswerFields prefix="told." form={form} put={put} problemOf={problemOf} /> : null}
    </>
  );
}

interface AnswerProps {
  readonly prefix?: string;
  readonly form: Pick<TellingForm, 'answeredAt' | 'answer'>;
  readonly put: (part: Partial<Pick<TellingForm, 'answeredAt' | 'answer'>>) => void;
  readonly problemOf: (field: string) => string | undefined;
}

/** When they answered, and what they said they will do. */
export function AnswerFields({ prefix = '', form, put, problemOf }: AnswerProps) {
  const text = useText();
  return (
    <>
      <TimeBox id={`${prefix}answeredAt`} label={text('risks.answeredAt')} value={form.answeredAt} onChange={(answeredAt) => put({ answeredAt })} problem={problemOf(`${prefix}answeredAt`)} required />
      <TextBox id={`${prefix}answer`} label={text('risks.answer')} lines={2} limit={TEXT_LIMITS.reason} value={form.answer} onChange={(answer) => put({ answer })} problem={problemOf(`${prefix}answer`)} required />
    </>
  );
}
