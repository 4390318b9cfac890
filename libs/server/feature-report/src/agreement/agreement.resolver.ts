import type { AgreementOn } from '@goodmark/audit-tool';
import { AgreementOn as AgreementOnEnum, AuditWhere, fieldsOf, figureReachOf, Person, readAgreementFacts, readReturns, RequestContext } from '@goodmark/server-data';
import { forbidden, invalidInput } from '@goodmark/server-graphql';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { scopeOf } from '../figure-scope';
import { domainAgreements, monthlyAgreement, overallAgreement } from './agreement-of-facts';
import { Agreement, AuditorAgreement } from './agreement-types';

const isQualityLead = ({ viewer }: RequestContext): boolean => viewer.roles.includes('QUALITY_LEAD');

/** How one auditor agrees with their moderators is theirs and the quality leads' to see: nobody ranks auditors by it. */
function assertNoSingleAuditor(ctx: RequestContext, where: AuditWhere | null): void {
  if (isQualityLead(ctx) || !fieldsOf(where).includes('auditor')) return;
  throw invalidInput([{ field: 'where.auditor', message: 'How far one auditor agrees is seen by them and by quality leads only. Leave the auditor out.' }]);
}

@Resolver()
export class AgreementResolver {
  @Query(() => Agreement, {
    description: 'How far auditors and moderators agree, over live audits in the figures scope of the viewer. Not by auditor: see `auditorAgreement`. Permission: managers, administrators, quality leads; scope figures:read.',
  })
  async agreement(
    @Ctx() ctx: RequestContext,
    @Arg('on', () => AgreementOnEnum, { defaultValue: 'FINAL', description: 'Which grades of the moderators are compared.' }) on: AgreementOn,
    @Arg('where', () => AuditWhere, { nullable: true, description: 'Which audits.' }) where?: AuditWhere | null,
  ): Promise<Agreement> {
    assertNoSingleAuditor(ctx, where ?? null);
    const reach = figureReachOf(ctx.viewer);
    const query = { where: where ?? null, on, auditorId: null };
    const [facts, { returns, audits }] = await Promise.all([readAgreementFacts(ctx, query, reach), readReturns(ctx, query, reach)]);
    return Object.assign(new Agreement(), {
      scope: await scopeOf(ctx, reach), on, overall: overallAgreement(facts), byDomain: domainAgreements(facts), returns, returnedAudits: audits,
    });
  }

  @Query(() => AuditorAgreement, {
    description: 'How far the moderators of one auditor agree with them, over time. Permission: that auditor and quality leads, nobody else; scope figures:read or audits:read.',
  })
  async auditorAgreement(
    @Ctx() ctx: RequestContext,
    @Arg('auditorId', () => ID, { description: 'The auditor.' }) auditorId: string,
  ): Promise<AuditorAgreement> {
    if (auditorId !== ctx.viewer.personId && !isQualityLead(ctx)) throw forbidden('How far an auditor agrees with their moderators is seen by that auditor and by quality leads only.');
    const auditor = await ctx.require(Person, auditorId, 'auditorId');
    const query = { where: null, on: 'FINAL' as const, auditorId };
    const [facts, { returns, audits }] = await Promise.all([readAgreementFacts(ctx, query, { of: 'ALL' }), readReturns(ctx, query, { of: 'ALL' })]);
    return Object.assign(new AuditorAgreement(), {
      auditor, overall: overallAgreement(facts), byDomain: domainAgreements(facts), byMonth: monthlyAgreement(facts), returns, returnedAudits: audits,
    });
  }
}
