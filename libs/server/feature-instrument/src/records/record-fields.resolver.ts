import { type Answer, problemsToComplete, progressOfRecord, isRecordDraft } from '@goodmark/audit-tool';
import { Activity, answersOf, InstrumentRecord, ownAnswersOf, Person, RecordStep, RequestContext, ServiceArea, stepsOfRecord, Team } from '@goodmark/server-data';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { InstrumentType, shownInstrument } from '../instruments/instrument-types';
import { instrumentOfRecord } from './instrument-of';

@ObjectType({ simpleResolvers: true, description: 'What was answered to one item of a record.' })
export class RecordAnswer implements Answer {
  @Field(() => String, { description: 'Key of the item.' })
  readonly item!: string;

  @Field(() => String, { nullable: true, description: 'The answer: the key of an option, words, a day or a whole number.' })
  readonly value!: string | null;

  @Field(() => String, { nullable: true, description: 'Evidence or reason.' })
  readonly note!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How far a section of a record has come. It says nothing of how good anything was.' })
export class RecordProgress {
  @Field(() => String, { description: 'Key of the section.' })
  readonly section!: string;

  @Field(() => Int, { description: 'How many items it asks for, as things are answered.' })
  readonly asked!: number;

  @Field(() => Int, { description: 'How many of those have all they need.' })
  readonly done!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What still stands between a record and its submission.' })
export class RecordProblem {
  @Field(() => String, { description: 'Where: `answers.<item>`, `answers.<item>.note` or `overall`.' })
  readonly field!: string;

  @Field(() => String, { description: 'What to do about it.' })
  readonly message!: string;
}

const isOwnDraft = ({ viewer }: RequestContext, { recorderId, status }: InstrumentRecord): boolean => recorderId === viewer.personId && isRecordDraft(status);

@Resolver(() => InstrumentRecord)
export class RecordFieldsResolver {
  @FieldResolver(() => Activity, { description: 'The activity.' })
  activity(@Ctx() ctx: RequestContext, @Root() record: InstrumentRecord): Promise<Activity> {
    return ctx.require(Activity, record.activityId);
  }

  @FieldResolver(() => Person, { description: 'Who records.' })
  recorder(@Ctx() ctx: RequestContext, @Root() record: InstrumentRecord): Promise<Person> {
    return ctx.require(Person, record.recorderId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The observed worker or the supervisee; null where it is not about a person.' })
  subject(@Ctx() ctx: RequestContext, @Root() record: InstrumentRecord): Promise<Person | null> {
    return ctx.load(Person, record.subjectPersonId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The setting or the reference it is about; null where it is about a person.' })
  subjectName(@Root() record: InstrumentRecord): string | null {
    return record.subjectName;
  }

  @FieldResolver(() => Team, { nullable: true, description: "The subject's team when it was allocated." })
  subjectTeam(@Ctx() ctx: RequestContext, @Root() record: InstrumentRecord): Promise<Team | null> {
    return ctx.load(Team, record.subjectTeamId);
  }

  @FieldResolver(() => ServiceArea, { nullable: true, description: "The subject's service area when it was allocated." })
  subjectServiceArea(@Ctx() ctx: RequestContext, @Root() record: InstrumentRecord): Promise<ServiceArea | null> {
    return ctx.load(ServiceArea, record.subjectServiceAreaId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Whose supervision it looks at, as it was when it was allocated; null where the instrument does not ask.' })
  supervisor(@Ctx() ctx: RequestContext, @Root() record: InstrumentRecord): Promise<Person | null> {
    return ctx.load(Person, record.supervisorId);
  }

  @FieldResolver(() => InstrumentType, { description: 'What it was written with, in its own version.' })
  instrument(@Root() record: InstrumentRecord): InstrumentType {
    return shownInstrument(instrumentOfRecord(record));
  }

  @FieldResolver(() => String, { nullable: true, description: 'The judgement on the whole, by key; while it is a draft, for its recorder alone.' })
  async overall(@Ctx() ctx: RequestContext, @Root() record: InstrumentRecord): Promise<string | null> {
    return isOwnDraft(ctx, record) ? (await ownAnswersOf(ctx, record)).overall : record.overall;
  }

  @FieldResolver(() => [RecordAnswer], { description: 'What was answered, in the order of the instrument. Empty for those who may not read it, and of a draft of somebody else.' })
  async answers(@Ctx() ctx: RequestContext, @Root() record: InstrumentRecord): Promise<readonly Answer[]> {
    const { answers } = await answersOf(ctx, record);
    if (answers.length > 0) ctx.viewLog.note([record.id]);
    const order = instrumentOfRecord(record).sections.flatMap(({ items }) => items.map(({ key }) => key));
    return [...answers].sort((a, b) => order.indexOf(a.item) - order.indexOf(b.item));
  }

  @FieldResolver(() => [RecordProgress], { description: 'How far each section has come, in order; empty for those who may not read the answers.' })
  async progress(@Ctx() ctx: RequestContext, @Root() record: InstrumentRecord): Promise<readonly RecordProgress[]> {
    const said = isOwnDraft(ctx, record) ? await ownAnswersOf(ctx, record) : await answersOf(ctx, record);
    return isOwnDraft(ctx, record) || said.answers.length > 0 ? progressOfRecord(instrumentOfRecord(record), said) : [];
  }

  @FieldResolver(() => [RecordProblem], { description: 'What still stands between it and its submission, in the order of the form; only for its recorder, while it is a draft.' })
  async problems(@Ctx() ctx: RequestContext, @Root() record: InstrumentRecord): Promise<readonly RecordProblem[]> {
    return isOwnDraft(ctx, record) ? problemsToComplete(instrumentOfRecord(record), await ownAnswersOf(ctx, record)) : [];
  }

  @FieldResolver(() => [RecordStep], { description: 'What the viewer may do with it now.' })
  viewerCan(@Ctx() ctx: RequestContext, @Root() record: InstrumentRecord): RecordStep[] {
    return stepsOfRecord(ctx, record);
  }
}
