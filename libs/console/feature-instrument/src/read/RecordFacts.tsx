import { type Instrument, isRecordDraft, optionOf } from '@goodmark/audit-tool';
import { useMay } from '@goodmark/console-data';
import { AnswerMark, dayOfInstant, DueDate, type Fact, Facts, longMonth, RecordLink, useText } from '@goodmark/console-ui';
import type { RecordRead } from './record-read';

/** What a record is about, whose it is, and how it came out. */
export function RecordFacts({ record, instrument, today }: { readonly record: RecordRead; readonly instrument: Instrument; readonly today: string }) {
  const text = useText();
  const may = { openActivity: useMay('activity'), openPerson: useMay('person') };
  const person = ({ id, name }: { readonly id: string; readonly name: string }) => <RecordLink to={`/people/${id}`} name={name} may={may.openPerson} />;
  const { activity, recorder, recorderLevel, subject, subjectName, subjectTeam, subjectServiceArea, supervisor, service, dueOn, status, submittedAt } = record;
  const overall = instrument.overall && optionOf(instrument.overall, record.overall);
  const facts: readonly Fact[] = [
    [text(`records.subjectOf.${instrument.subject}`), subject ? person(subject) : subjectName],
    ...(supervisor ? [[text('records.supervisor'), person(supervisor)] as const] : []),
    ...(subjectTeam ? [[text('records.team'), subjectTeam.name] as const] : []),
    ...(service ? [[text('audits.service'), [text(`service.${service}`), subjectServiceArea?.name].filter(Boolean).join(', ')] as const] : []),
    [text('records.activity'), <><RecordLink to={`/activities/${activity.id}`} name={activity.title} may={may.openActivity} />, {longMonth(activity.month)}</>],
    [text('records.recorder'), <>{person(recorder)}{recorderLevel ? ` (${text(`level.${recorderLevel}`).toLowerCase()})` : ''}</>],
    [text('records.due'), <DueDate key="due" dueOn={dueOn} today={today} done={!isRecordDraft(status)} />],
    [text('records.submitted'), submittedAt ? dayOfInstant(submittedAt) : text('records.notYet')],
    ...(instrument.overall ? [[text('records.overall'), overall ? <AnswerMark key="overall" value={overall.key} name={overall.name} /> : text('records.notYet')] as const] : []),
  ];
  return <Facts facts={facts} />;
}
