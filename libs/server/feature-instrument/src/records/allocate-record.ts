import { type Instrument, type InstrumentSubject, instrumentsFor, type Problem, problemsToRecordIn, problemUnless, tidyLine } from '@goodmark/audit-tool';
import { Activity, beginWithFirstAudit, InstrumentRecord, mayAllocateFrom, newId, Person, problemsWithRecorder, type RequestContext, ServiceArea, Team, tellOfRecord } from '@goodmark/server-data';
import { assertNoProblems, DateScalar, forbidden } from '@goodmark/server-graphql';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Gives a record of an instrument to whoever is to write it.' })
export class RecordAllocateInput {
  @Field(() => ID, { description: 'The activity: its kind says which instrument.' })
  activityId!: string;

  @Field(() => ID, { description: 'Who records: somebody who works here, not on themselves.' })
  recorderId!: string;

  @Field(() => ID, { nullable: true, description: 'The observed worker or the supervisee; left out only where the instrument is not about a person.' })
  subjectId?: string | null;

  @Field(() => String, { nullable: true, description: 'The setting or the reference it is about, where the instrument is not about a person.' })
  subjectName?: string | null;

  @Field(() => ID, { nullable: true, description: "Who supervises the supervisee; the manager of the supervisee's team when left out. Only for supervision audits." })
  supervisorId?: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the instrument, where several serve the kind of activity; the first of them when left out.' })
  instrument?: string | null;

  @Field(() => DateScalar, { description: 'The day it is due.' })
  dueOn!: string;
}

/** What is true of the subject now, and frozen on the record. */
interface Subject {
  readonly person: Person | null;
  readonly name: string | null;
  readonly team: Team | null;
  readonly area: ServiceArea | null;
  readonly supervisor: Person | null;
}

const PEOPLE: readonly InstrumentSubject[] = ['WORKER', 'SUPERVISEE'];

/** The instrument that is asked for; refuses an activity that nothing can be recorded in. */
export function instrumentToAllocate(activity: Activity, key: string | null | undefined): Instrument {
  assertNoProblems(problemsToRecordIn(activity));
  const instruments = instrumentsFor(activity.kind);
  const instrument = key == null ? instruments[0] : instruments.find((each) => each.key === key);
  if (!instrument) assertNoProblems([{ field: 'instrument', message: `Choose one of: ${instruments.map((each) => each.key).join(', ')}.` }]);
  return instrument as Instrument;
}

async function subjectOf(tx: RequestContext, input: RecordAllocateInput, instrument: Instrument): Promise<Subject> {
  const person = await tx.load(Person, input.subjectId ?? null);
  const team = await tx.load(Team, person?.teamId ?? null);
  const supervised = instrument.subject === 'SUPERVISEE';
  // Somebody who manages the team they are in is supervised by somebody else, who has to be named.
  const usual = team?.managerId === person?.id ? null : (team?.managerId ?? null);
  return {
    person, team, area: await tx.load(ServiceArea, team?.serviceAreaId ?? null), name: tidyLine(input.subjectName ?? null) || null,
    supervisor: supervised ? await tx.load(Person, input.supervisorId ?? usual) : null,
  };
}

function problemsWithSubject(input: RecordAllocateInput, instrument: Instrument, { person, name, supervisor }: Subject): Problem[] {
  const aboutPerson = PEOPLE.includes(instrument.subject);
  return [
    ...problemUnless(!aboutPerson || Boolean(person?.active), 'subjectId', 'Choose somebody who works here. See people.'),
    ...problemUnless(aboutPerson || input.subjectId == null, 'subjectId', `${instrument.name} is not about a person. Leave this out.`),
    ...problemUnless(aboutPerson || (name !== null && name.length <= 200), 'subjectName', 'Say what it is about, in at most 200 characters.'),
    ...problemUnless(!aboutPerson || name === null, 'subjectName', `${instrument.name} is about a person. Leave this out.`),
    ...problemUnless(instrument.subject === 'SUPERVISEE' || input.supervisorId == null, 'supervisorId', `${instrument.name} does not ask who supervises. Leave this out.`),
    ...problemUnless(instrument.subject !== 'SUPERVISEE' || person === null || Boolean(supervisor?.active), 'supervisorId', 'Say who supervises them: somebody who works here. Their team has no manager who does.'),
    ...problemUnless(supervisor === null || supervisor.id !== person?.id, 'supervisorId', 'Nobody supervises themselves. Choose somebody else.'),
  ];
}

/** Allocates a record; what is true of its subject now is frozen on it. `reference` was taken before the unit began. */
export async function allocateRecord(tx: RequestContext, input: RecordAllocateInput, reference: string): Promise<InstrumentRecord> {
  const { id: activityId } = await tx.require(Activity, input.activityId, 'activityId');
  // Locks the activity's row: its allocations and moves wait for each other, so what is read below stays true.
  await tx.set(Activity, { id: activityId }, { id: activityId });
  const activity = await tx.require(Activity, activityId, 'activityId');
  const instrument = instrumentToAllocate(activity, input.instrument);
  const subject = await subjectOf(tx, input, instrument);
  if (!mayAllocateFrom(tx.viewer, subject.area?.id ?? '')) throw forbidden('You may allocate records about people in the service areas you lead.');
  const recorder = await tx.load(Person, input.recorderId);
  const about = { subjectPersonId: subject.person?.id ?? null, supervisorId: subject.supervisor?.id ?? null };
  assertNoProblems([...problemsWithSubject(input, instrument, subject), ...problemsWithRecorder(recorder, about)]);

  await beginWithFirstAudit(tx, activity, 'record');
  const record = await tx.create(
    InstrumentRecord,
    {
      id: newId(), reference, instrumentKey: instrument.key, instrumentVersion: instrument.version, activityId, recorderId: input.recorderId, recorderLevel: (recorder as Person).level,
      ...about, subjectName: subject.name, subjectTeamId: subject.team?.id ?? null, subjectServiceAreaId: subject.area?.id ?? null, service: subject.area?.service ?? null,
      dueOn: input.dueOn, status: 'ALLOCATED', allocatedAt: tx.clock.now(), startedAt: null, submittedAt: null, overall: null,
    },
    { reference, activityId, recorderId: input.recorderId, ...about, dueOn: input.dueOn },
  );
  await tellOfRecord(tx, 'RECORD_ALLOCATED', record, [record.recorderId]);
  return record;
}
