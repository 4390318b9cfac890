import { BulkRun, RequestContext } from '@goodmark/server-data';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { AllocationRow, allocationResults } from './allocation-results';
import { AllocationConfirmInput, confirmAllocation, referencesFor } from './confirm-allocation';
import { AllocationCandidate, AllocationProposal, candidatesFor, proposeFor } from './propose-allocation';

@Resolver()
export class AllocationResolver {
  @Query(() => AllocationProposal, { description: 'Proposes a fair allocation of the drawn cases of an activity, with reasons; allocates nothing. Permission: administrator or quality lead; scope audits:write.' })
  allocationProposal(
    @Ctx() ctx: RequestContext,
    @Arg('activityId', () => ID, { description: 'The activity.' }) activityId: string,
    @Arg('above', () => Int, { nullable: true, description: 'How many more than is expected of them auditors may be given, 0 to 20; 0 when left out.' }) above?: number | null,
  ): Promise<AllocationProposal> {
    return proposeFor(ctx, activityId, above ?? 0);
  }

  @Query(() => [AllocationCandidate], { description: 'Everybody active on the auditor register for one drawn case, each with why they can have it or not. Permission: administrator or quality lead; scope audits:write.' })
  allocationCandidates(
    @Ctx() ctx: RequestContext,
    @Arg('activityId', () => ID, { description: 'The activity.' }) activityId: string,
    @Arg('sampleCaseId', () => ID, { description: 'The drawn case.' }) sampleCaseId: string,
  ): Promise<AllocationCandidate[]> {
    return candidatesFor(ctx, activityId, sampleCaseId);
  }

  @Mutation(() => [AllocationRow], { description: 'Allocates drawn cases of an activity in one go; a row a pair. Permission: administrator or quality lead; scope audits:write.' })
  async allocationConfirm(
    @Ctx() ctx: RequestContext, @Arg('input', () => AllocationConfirmInput, { description: 'Who audits which case.' }) input: AllocationConfirmInput,
  ): Promise<AllocationRow[]> {
    return allocationResults(ctx, await ctx.once(BulkRun, async () => {
      const references = await referencesFor(ctx, input);
      return ctx.transaction(BulkRun, (tx) => confirmAllocation(tx, input, references));
    }));
  }
}
