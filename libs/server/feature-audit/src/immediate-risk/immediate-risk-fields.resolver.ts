import { riskStanding, wasToldLate } from '@goodmark/audit-tool';
import { Audit, ImmediateRisk, Person, RequestContext, RiskStanding, RiskStep, RiskTold, ServiceArea, Team } from '@goodmark/server-data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { riskStepsOf, textOfRisk, toldOf } from './risk-steps';

@Resolver(() => ImmediateRisk)
export class ImmediateRiskFieldsResolver {
  @FieldResolver(() => RiskStanding, { description: 'What it waits for today: it is to be told on the day it is raised, and answered then.' })
  standing(@Ctx() ctx: RequestContext, @Root() risk: ImmediateRisk): RiskStanding {
    return riskStanding(risk, ctx.clock.today());
  }

  @FieldResolver(() => Boolean, { description: 'Whether somebody was told only after the day on which it was raised.' })
  toldLate(@Root() risk: ImmediateRisk): boolean {
    return wasToldLate(risk);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the risk is. Case text: null without the right to read it.' })
  async what(@Ctx() ctx: RequestContext, @Root() risk: ImmediateRisk): Promise<string | null> {
    return (await textOfRisk(ctx, risk))?.what ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it was withdrawn. Case text.' })
  async withdrawnReason(@Ctx() ctx: RequestContext, @Root() risk: ImmediateRisk): Promise<string | null> {
    return (await textOfRisk(ctx, risk))?.withdrawnReason ?? null;
  }

  @FieldResolver(() => [RiskTold], { description: 'Who was told by speaking to them, the first told first. Case text: empty without the right to read it.' })
  async told(@Ctx() ctx: RequestContext, @Root() risk: ImmediateRisk): Promise<readonly RiskTold[]> {
    const told = await toldOf(ctx, risk);
    if (told.length > 0) ctx.viewLog.note([risk.auditId]);
    return told;
  }

  @FieldResolver(() => Audit, { nullable: true, description: 'The audit in which it was found; null where the viewer may not see it.' })
  audit(@Ctx() ctx: RequestContext, @Root() risk: ImmediateRisk): Promise<Audit | null> {
    return ctx.load(Audit, risk.auditId);
  }

  @FieldResolver(() => Person, { description: 'Who raised it.' })
  raisedBy(@Ctx() ctx: RequestContext, @Root() risk: ImmediateRisk): Promise<Person> {
    return ctx.require(Person, risk.raisedById);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who withdrew it.' })
  withdrawnBy(@Ctx() ctx: RequestContext, @Root() risk: ImmediateRisk): Promise<Person | null> {
    return ctx.load(Person, risk.withdrawnById);
  }

  @FieldResolver(() => Team, { description: 'The team of the case when it was raised.' })
  team(@Ctx() ctx: RequestContext, @Root() risk: ImmediateRisk): Promise<Team> {
    return ctx.require(Team, risk.teamId);
  }

  @FieldResolver(() => ServiceArea, { description: 'The service area of the case when it was raised.' })
  serviceArea(@Ctx() ctx: RequestContext, @Root() risk: ImmediateRisk): Promise<ServiceArea> {
    return ctx.require(ServiceArea, risk.serviceAreaId);
  }

  @FieldResolver(() => [RiskStep], { description: 'What the viewer may do about it now.' })
  viewerCan(@Ctx() ctx: RequestContext, @Root() risk: ImmediateRisk): Promise<readonly RiskStep[]> {
    return riskStepsOf(ctx, risk);
  }
}

@Resolver(() => RiskTold)
export class RiskToldResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who was told, where they work here.' })
  person(@Ctx() ctx: RequestContext, @Root() told: RiskTold): Promise<Person | null> {
    return ctx.load(Person, told.personId);
  }

  @FieldResolver(() => Person, { description: 'Who says so.' })
  recordedBy(@Ctx() ctx: RequestContext, @Root() told: RiskTold): Promise<Person> {
    return ctx.require(Person, told.recordedById);
  }
}
