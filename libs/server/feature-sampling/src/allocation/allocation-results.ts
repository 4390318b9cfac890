import { Audit, type BulkRun, type RequestContext, SampleCase } from '@goodmark/server-data';
import { Field, ObjectType } from 'type-graphql';
import type { AllocationResult } from './confirm-allocation';

@ObjectType({ simpleResolvers: true, description: 'What became of one pair: the audit, or why there is none.' })
export class AllocationRow {
  @Field(() => SampleCase, { nullable: true, description: 'The drawn case.' })
  case!: SampleCase | null;

  @Field(() => Audit, { nullable: true, description: 'The audit that was allocated; null where there is none.' })
  audit!: Audit | null;

  @Field(() => String, { nullable: true, description: 'Why there is none, as a sentence.' })
  problem!: string | null;
}

/** The results of a run, in the order asked for, with the audits as they now stand. */
export function allocationResults(ctx: RequestContext, run: BulkRun): Promise<AllocationRow[]> {
  const results = JSON.parse(run.results) as AllocationResult[];
  return Promise.all(results.map(async ({ sampleCaseId, auditId, problem }) => ({
    case: await ctx.load(SampleCase, sampleCaseId), audit: await ctx.load(Audit, auditId), problem,
  })));
}
