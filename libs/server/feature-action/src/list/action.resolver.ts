import { BulkRun, CorrectiveAction, page, RequestContext } from '@goodmark/server-data';
import type { Page } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { ActionChangeRow, changeResults } from '../steps/action-change-row';
import { ActionCallOffInput, callOffAction } from '../steps/call-off-action';
import { ActionCompleteInput, completeAction } from '../steps/complete-action';
import { ActionExtendInput, ActionsExtendInput, extendAction, extendActions } from '../steps/extend-action';
import { ActionReassignInput, ActionsReassignInput, reassignAction, reassignActions } from '../steps/reassign-action';
import { ActionReopenInput, reopenAction } from '../steps/reopen-action';
import { ActionVerifyInput, verifyAction } from '../steps/verify-action';
import { CORRECTIVE_ACTIONS, CorrectiveActionConnection, CorrectiveActionsArgs } from './action-list';

/** Whoever gets an action reads what it says. */
async function noted(ctx: RequestContext, found: Promise<CorrectiveAction>): Promise<CorrectiveAction> {
  const action = await found;
  ctx.viewLog.note([action.auditId]);
  return action;
}

async function notedRows(ctx: RequestContext, run: BulkRun): Promise<ActionChangeRow[]> {
  const rows = await changeResults(ctx, run);
  ctx.viewLog.note(rows.flatMap(({ action }) => (action ? [action.auditId] : [])));
  return rows;
}

@Resolver(() => CorrectiveAction)
export class ActionResolver {
  @Query(() => CorrectiveActionConnection, { description: 'Corrective actions of audits that are submitted, by filter and order. Case text. Permission: practitioners, of the actions they may see; scope text:read.' })
  async correctiveActions(@Ctx() ctx: RequestContext, @Args(() => CorrectiveActionsArgs) args: CorrectiveActionsArgs): Promise<Page<CorrectiveAction>> {
    const found = await page(ctx, CorrectiveAction, args, CORRECTIVE_ACTIONS);
    ctx.viewLog.note(new Set(found.nodes.map(({ auditId }) => auditId)));
    return found;
  }

  @Query(() => CorrectiveAction, { nullable: true, description: 'One corrective action, or null. Case text. Permission: practitioners, of the actions they may see; scope text:read.' })
  async correctiveAction(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The action.' }) id: string): Promise<CorrectiveAction | null> {
    const action = await ctx.load(CorrectiveAction, id);
    if (action) ctx.viewLog.note([action.auditId]);
    return action;
  }

  @Mutation(() => CorrectiveAction, { description: 'Reports a corrective action done. Permission: its owner, their deputy or line manager; scope audits:write.' })
  actionComplete(@Ctx() ctx: RequestContext, @Arg('input', () => ActionCompleteInput, { description: 'Which action, when it was done, and what shows it.' }) input: ActionCompleteInput): Promise<CorrectiveAction> {
    return noted(ctx, ctx.transaction(CorrectiveAction, (tx) => completeAction(tx, input)));
  }

  @Mutation(() => CorrectiveAction, {
    description: 'Verifies that a corrective action is done; with the last one of an audit it says what changed for the child. Permission: the auditor, the moderator, a manager of the case or a quality lead, who did not do it; scope audits:write.',
  })
  actionVerify(@Ctx() ctx: RequestContext, @Arg('input', () => ActionVerifyInput, { description: 'Which action.' }) input: ActionVerifyInput): Promise<CorrectiveAction> {
    return noted(ctx, ctx.transaction(CorrectiveAction, (tx) => verifyAction(tx, input)));
  }

  @Mutation(() => CorrectiveAction, { description: 'Says that a corrective action is not done yet. Permission: whoever has a part in it; scope audits:write.' })
  actionReopen(@Ctx() ctx: RequestContext, @Arg('input', () => ActionReopenInput, { description: 'Which action, and what is still to be done.' }) input: ActionReopenInput): Promise<CorrectiveAction> {
    return noted(ctx, ctx.transaction(CorrectiveAction, (tx) => reopenAction(tx, input)));
  }

  @Mutation(() => CorrectiveAction, { description: 'Closes a corrective action as no longer applicable, with reason and approver. Permission: whoever has a part in it; scope audits:write.' })
  actionCallOff(@Ctx() ctx: RequestContext, @Arg('input', () => ActionCallOffInput, { description: 'Which action, why, and who approves it.' }) input: ActionCallOffInput): Promise<CorrectiveAction> {
    return noted(ctx, ctx.transaction(CorrectiveAction, (tx) => callOffAction(tx, input)));
  }

  @Mutation(() => CorrectiveAction, { description: 'Gives a corrective action a later due date, with reason and approver. Permission: whoever has a part in it; scope audits:write.' })
  actionExtend(@Ctx() ctx: RequestContext, @Arg('input', () => ActionExtendInput, { description: 'Which action, until when, why, and who approves it.' }) input: ActionExtendInput): Promise<CorrectiveAction> {
    return noted(ctx, ctx.transaction(CorrectiveAction, (tx) => extendAction(tx, input)));
  }

  @Mutation(() => CorrectiveAction, {
    description: 'Gives a corrective action to another owner or deputy. Permission: the auditor, the moderator, a manager of the case or of the owner, a quality lead; the owner names a deputy; scope audits:write.',
  })
  actionReassign(@Ctx() ctx: RequestContext, @Arg('input', () => ActionReassignInput, { description: 'Which action, and who does it.' }) input: ActionReassignInput): Promise<CorrectiveAction> {
    return noted(ctx, ctx.transaction(CorrectiveAction, (tx) => reassignAction(tx, input)));
  }

  @Mutation(() => [ActionChangeRow], { description: 'Gives several corrective actions a later due date; a row an action. Permission: as for each of them; scope audits:write.' })
  async actionsExtend(@Ctx() ctx: RequestContext, @Arg('input', () => ActionsExtendInput, { description: 'Which actions, until when, why, and who approves it.' }) input: ActionsExtendInput): Promise<ActionChangeRow[]> {
    return notedRows(ctx, await ctx.transaction(BulkRun, (tx) => extendActions(tx, input)));
  }

  @Mutation(() => [ActionChangeRow], { description: 'Gives several corrective actions to another owner or deputy; a row an action. Permission: as for each of them; scope audits:write.' })
  async actionsReassign(@Ctx() ctx: RequestContext, @Arg('input', () => ActionsReassignInput, { description: 'Which actions, and who does them.' }) input: ActionsReassignInput): Promise<ActionChangeRow[]> {
    return notedRows(ctx, await ctx.transaction(BulkRun, (tx) => reassignActions(tx, input)));
  }
}
