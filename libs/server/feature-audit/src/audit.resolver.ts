import { Audit, nextReference, page, RequestContext } from '@goodmark/server-data';
import { invalidInput, type Page } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { allocateAudit, AuditAllocateInput } from './allocate-audit';
import { AuditExemptInput, exemptAudit } from './exempt-audit';
import { AuditReallocateInput, reallocateAudit } from './reallocate-audit';
import { AUDITS, AuditConnection, AuditsArgs } from './audit-list';
import { AuditSaveDraftInput, saveDraft } from './save-draft';
import { AuditSubmitInput, submitAudit } from './submit-audit';

@Resolver(() => Audit)
export class AuditResolver {
  @Query(() => Audit, { nullable: true, description: 'One audit by id or reference, or null. Permission: practitioners, of the audits they may see; scope audits:read.' })
  async audit(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id?: string | null,
    @Arg('reference', () => String, { nullable: true, description: 'Its reference, `AUD-2018-0021`.' }) reference?: string | null,
  ): Promise<Audit | null> {
    if ((id == null) === (reference == null)) {
      throw invalidInput([{ field: 'id', message: 'Give either the id or the reference of the audit.' }]);
    }
    if (id != null) return ctx.load(Audit, id);
    return ctx.rows(Audit, 't').andWhere('t.reference = :reference', { reference }).getOne();
  }

  @Query(() => AuditConnection, { description: 'Audits by filter and order. Permission: practitioners, of the audits they may see; scope audits:read.' })
  audits(@Ctx() ctx: RequestContext, @Args(() => AuditsArgs) args: AuditsArgs): Promise<Page<Audit>> {
    return page(ctx, Audit, args, AUDITS);
  }

  @Mutation(() => Audit, { description: 'Allocates a case to an auditor. Permission: administrator, quality lead, or the lead of the service area; scope audits:write.' })
  async auditAllocate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AuditAllocateInput, { description: 'Which case, to whom, by when.' }) input: AuditAllocateInput,
  ): Promise<Audit> {
    const reference = await nextReference(ctx, 'AUD', ctx.clock.today().slice(0, 4));
    return ctx.transaction(Audit, (tx) => allocateAudit(tx, input, reference));
  }

  @Mutation(() => Audit, { description: 'Exempts an audit that is not submitted. Permission: administrator, quality lead, or the lead of the service area; scope audits:write.' })
  auditExempt(@Ctx() ctx: RequestContext, @Arg('input', () => AuditExemptInput, { description: 'Which audit, why, and who approves it.' }) input: AuditExemptInput): Promise<Audit> {
    return ctx.transaction(Audit, (tx) => exemptAudit(tx, input));
  }

  @Mutation(() => Audit, { description: 'Gives an audit that is not submitted to another auditor, begun or not. Permission: administrator, quality lead, or the lead of the service area; scope audits:write.' })
  auditReallocate(@Ctx() ctx: RequestContext, @Arg('input', () => AuditReallocateInput, { description: 'Which audit, to whom, why, and who approves it.' }) input: AuditReallocateInput): Promise<Audit> {
    return ctx.transaction(Audit, (tx) => reallocateAudit(tx, input));
  }

  @Mutation(() => Audit, { description: 'Saves part of a draft; moves an allocated or returned audit to in progress. Permission: its auditor; scope audits:write.' })
  auditSaveDraft(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AuditSaveDraftInput, { description: 'What was written.' }) input: AuditSaveDraftInput,
  ): Promise<Audit> {
    return ctx.transaction(Audit, (tx) => saveDraft(tx, input));
  }

  @Mutation(() => Audit, { description: 'Submits a complete audit: it is locked and begins to count. Permission: its auditor; scope audits:write.' })
  auditSubmit(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AuditSubmitInput, { description: 'Which audit.' }) input: AuditSubmitInput,
  ): Promise<Audit> {
    return ctx.transaction(Audit, (tx) => submitAudit(tx, input));
  }
}
