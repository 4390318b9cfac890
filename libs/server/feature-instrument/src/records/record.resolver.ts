import { Activity, InstrumentRecord, nextReference, page, RequestContext } from '@goodmark/server-data';
import { invalidInput, type Page } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { allocateRecord, instrumentToAllocate, RecordAllocateInput } from './allocate-record';
import { exemptRecord, RecordExemptInput } from './exempt-record';
import { reallocateRecord, RecordReallocateInput } from './reallocate-record';
import { INSTRUMENT_RECORDS, InstrumentRecordConnection, InstrumentRecordsArgs } from './record-list';
import { RecordSaveDraftInput, saveRecordDraft } from './save-record-draft';
import { RecordSubmitInput, submitRecord } from './submit-record';

@Resolver(() => InstrumentRecord)
export class InstrumentRecordResolver {
  @Query(() => InstrumentRecord, { nullable: true, description: 'One record of an instrument by id or reference, or null. Permission: practitioners, of the records they may see; scope audits:read.' })
  async instrumentRecord(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id?: string | null,
    @Arg('reference', () => String, { nullable: true, description: 'Its reference, `OBS-2018-0001`.' }) reference?: string | null,
  ): Promise<InstrumentRecord | null> {
    if ((id == null) === (reference == null)) throw invalidInput([{ field: 'id', message: 'Give either the id or the reference of the record.' }]);
    if (id != null) return ctx.load(InstrumentRecord, id);
    return ctx.rows(InstrumentRecord, 't').andWhere('t.reference = :reference', { reference }).getOne();
  }

  @Query(() => InstrumentRecordConnection, { description: 'Records of instruments by filter and order. Permission: practitioners, of the records they may see; scope audits:read.' })
  instrumentRecords(@Ctx() ctx: RequestContext, @Args(() => InstrumentRecordsArgs) args: InstrumentRecordsArgs): Promise<Page<InstrumentRecord>> {
    return page(ctx, InstrumentRecord, args, INSTRUMENT_RECORDS);
  }

  @Mutation(() => InstrumentRecord, { description: "Allocates a record of an activity's instrument to somebody. Permission: administrator, quality lead, or the lead of the subject's service area; scope audits:write." })
  async recordAllocate(@Ctx() ctx: RequestContext, @Arg('input', () => RecordAllocateInput, { description: 'On whom, by whom, by when.' }) input: RecordAllocateInput): Promise<InstrumentRecord> {
    return ctx.once(InstrumentRecord, async () => {
      const { prefix } = instrumentToAllocate(await ctx.require(Activity, input.activityId, 'activityId'), input.instrument);
      const reference = await nextReference(ctx, prefix, ctx.clock.today().slice(0, 4));
      return ctx.transaction(InstrumentRecord, (tx) => allocateRecord(tx, input, reference));
    });
  }

  @Mutation(() => InstrumentRecord, { description: 'Saves part of a draft; moves an allocated record to in progress. Permission: its recorder; scope audits:write.' })
  recordSaveDraft(@Ctx() ctx: RequestContext, @Arg('input', () => RecordSaveDraftInput, { description: 'What was written.' }) input: RecordSaveDraftInput): Promise<InstrumentRecord> {
    return ctx.transaction(InstrumentRecord, (tx) => saveRecordDraft(tx, input));
  }

  @Mutation(() => InstrumentRecord, { description: 'Submits a complete record: it is locked and begins to count. Permission: its recorder; scope audits:write.' })
  recordSubmit(@Ctx() ctx: RequestContext, @Arg('input', () => RecordSubmitInput, { description: 'Which record.' }) input: RecordSubmitInput): Promise<InstrumentRecord> {
    return ctx.transaction(InstrumentRecord, (tx) => submitRecord(tx, input));
  }

  @Mutation(() => InstrumentRecord, { description: "Exempts a record that is not submitted. Permission: administrator, quality lead, or the lead of the subject's service area; scope audits:write." })
  recordExempt(@Ctx() ctx: RequestContext, @Arg('input', () => RecordExemptInput, { description: 'Which record, why, and who approves it.' }) input: RecordExemptInput): Promise<InstrumentRecord> {
    return ctx.transaction(InstrumentRecord, (tx) => exemptRecord(tx, input));
  }

  @Mutation(() => InstrumentRecord, { description: "Gives a record that is not submitted to somebody else, begun or not. Permission: administrator, quality lead, or the lead of the subject's service area; scope audits:write." })
  recordReallocate(@Ctx() ctx: RequestContext, @Arg('input', () => RecordReallocateInput, { description: 'Which record, to whom, why, and who approves it.' }) input: RecordReallocateInput): Promise<InstrumentRecord> {
    return ctx.transaction(InstrumentRecord, (tx) => reallocateRecord(tx, input));
  }
}
