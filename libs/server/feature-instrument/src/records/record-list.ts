import {
  ActivityKind, compareColumn, condition, type FilterTarget, InstrumentRecord, InstrumentRecordStatus, type ListPlan,
} from '@goodmark/server-data';
import {
  connectionType, DateFilter, DateTimeFilter, enumFilter, type FieldFilter, IdFilter, KeyFilter, MonthFilter, type Order, orderType, PageArgs, StringFilter,
} from '@goodmark/server-graphql';
import { ArgsType, Field, InputType } from 'type-graphql';

const InstrumentRecordStatusFilter = enumFilter(InstrumentRecordStatus, 'InstrumentRecordStatus');
const RecordActivityKindFilter = enumFilter(ActivityKind, 'InstrumentRecordKind');

@InputType({ description: 'Which records; everything given must hold.' })
export class InstrumentRecordWhere {
  @Field(() => StringFilter, { nullable: true, description: 'The reference people use, `OBS-2018-0001`.' })
  reference?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The activity.' })
  activity?: FieldFilter<string> | null;

  @Field(() => MonthFilter, { nullable: true, description: "The activity's month." })
  month?: FieldFilter<string> | null;

  @Field(() => RecordActivityKindFilter, { nullable: true, description: "The activity's kind." })
  kind?: FieldFilter<ActivityKind> | null;

  @Field(() => KeyFilter, { nullable: true, description: 'Key of the instrument.' })
  instrument?: FieldFilter<string> | null;

  @Field(() => InstrumentRecordStatusFilter, { nullable: true, description: 'Where the record stands.' })
  status?: FieldFilter<InstrumentRecordStatus> | null;

  @Field(() => IdFilter, { nullable: true, description: 'Who records.' })
  recorder?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The observed worker or the supervisee.' })
  subject?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: "The subject's team when it was allocated." })
  team?: FieldFilter<string> | null;

  @Field(() => KeyFilter, { nullable: true, description: 'The judgement on the whole, once submitted.' })
  overall?: FieldFilter<string> | null;

  @Field(() => DateFilter, { nullable: true, description: 'The day it is due.' })
  dueOn?: FieldFilter<string> | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was submitted.' })
  submittedOn?: FieldFilter<string> | null;

  @Field(() => [InstrumentRecordWhere], { nullable: true, description: 'All of these hold.' })
  and?: InstrumentRecordWhere[] | null;

  @Field(() => [InstrumentRecordWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: InstrumentRecordWhere[] | null;

  @Field(() => InstrumentRecordWhere, { nullable: true, description: 'This does not hold.' })
  not?: InstrumentRecordWhere | null;
}

export const InstrumentRecordOrder = orderType('InstrumentRecord', {
  submittedAt: 'By when it was submitted; those not submitted come first when ascending.',
  reference: 'By reference.',
  dueOn: 'By the day it is due.',
});

@ArgsType()
export class InstrumentRecordsArgs extends PageArgs {
  @Field(() => InstrumentRecordWhere, { nullable: true, description: 'Which records.' })
  where?: InstrumentRecordWhere | null;

  @Field(() => [InstrumentRecordOrder], { nullable: true, description: 'In which order; the latest submitted first when left out.' })
  orderBy?: Order[] | null;
}

/** Everybody sees the schedule, so what is planned of the activity tells nothing. */
const ofActivity = (column: 'month' | 'kind'): FilterTarget => (filter, name) => {
  const { sql, params } = compareColumn(`fa.${column}`, filter, name);
  return condition(`EXISTS (SELECT 1 FROM activity fa WHERE fa.id = t.activityId AND (${sql}))`, { ...params });
};

export const INSTRUMENT_RECORDS: ListPlan = {
  filters: {
    reference: 't.reference', activity: 't.activityId', month: ofActivity('month'), kind: ofActivity('kind'), instrument: 't.instrumentKey', status: 't.status', recorder: 't.recorderId',
    // Of a draft the judgement on the whole is not on the row, so nothing tells it.
    subject: 't.subjectPersonId', team: 't.subjectTeamId', overall: 't.overall', dueOn: 't.dueOn', submittedOn: 't.submittedAt',
  },
  orders: { submittedAt: { column: 'submittedAt', nullable: true }, reference: { column: 'reference' }, dueOn: { column: 'dueOn' } },
  usual: [{ field: 'submittedAt', direction: 'DESC' }],
};
export const InstrumentRecordConnection = connectionType(InstrumentRecord, 'InstrumentRecord');
