import { type Level, LevelFilter, pageOfAll, ParticipationExemption, type ParticipationStatus, ParticipationStatus as StatusValues, Person, RequestContext } from '@goodmark/server-data';
import { connectionType, enumFilter, type FieldFilter, IdFilter, type Page, StringFilter } from '@goodmark/server-graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ParticipationExemptInput, exemptParticipation, ParticipationExemptionWithdrawInput, withdrawExemption } from './exempt-participation';
import { assertMonths, MonthsArgs } from './months-args';
import { type ManagerParticipationRow, participationIn } from './participation';
import { isWanted } from './wanted';

@ObjectType({ simpleResolvers: true, description: 'How far a manager has taken part in QA: auditing, observing and moderating. Every manager has to, the director included.' })
export class ManagerParticipation implements ManagerParticipationRow {
  @Field(() => Person, { description: 'The manager.' })
  person!: Person;

  @Field(() => StatusValues, { description: 'How far they have taken part.' })
  status!: ParticipationStatus;

  @Field(() => Int, { description: 'How much was expected in these months, leave and exemptions taken off.' })
  expected!: number;

  @Field(() => Int, { description: 'Audits, observations and other records allocated to them and not exempted.' })
  allocated!: number;

  @Field(() => Int, { description: 'Audits they submitted.' })
  audited!: number;

  @Field(() => Int, { description: 'Moderations they decided.' })
  moderated!: number;

  @Field(() => Int, { description: 'Observations and other records they submitted.' })
  observed!: number;

  @Field(() => Boolean, { description: 'Whether they are active on the auditor register.' })
  registered!: boolean;

  @Field(() => [ParticipationExemption], { description: 'Exemptions that stand for some of these months.' })
  exemptions!: readonly ParticipationExemption[];
}

const ManagerParticipationConnection = connectionType(ManagerParticipation, 'ManagerParticipation');
const ParticipationStatusFilter = enumFilter(StatusValues, 'ParticipationStatus');

@InputType({ description: 'Which managers; everything given must hold.' })
export class ParticipationWhere {
  @Field(() => ParticipationStatusFilter, { nullable: true, description: 'How far they have taken part.' })
  status?: FieldFilter<ParticipationStatus> | null;

  @Field(() => LevelFilter, { nullable: true, description: 'Their level.' })
  level?: FieldFilter<Level> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The team they are in.' })
  team?: FieldFilter<string> | null;

  @Field(() => StringFilter, { nullable: true, description: 'Their name.' })
  name?: StringFilter | null;
}

@ArgsType()
export class ParticipationArgs extends MonthsArgs {
  @Field(() => ParticipationWhere, { nullable: true, description: 'Which managers.' })
  where?: ParticipationWhere | null;
}

@Resolver(() => ManagerParticipation)
export class ParticipationResolver {
  @Query(() => ManagerParticipationConnection, {
    description: 'How far every manager has taken part in QA in some months, by name. Managers and leads read of the people in their teams and service areas. Permission: administrators, quality leads, principal social worker, managers and leads; scope figures:read.',
  })
  async participation(@Ctx() ctx: RequestContext, @Args(() => ParticipationArgs) args: ParticipationArgs): Promise<Page<ManagerParticipation>> {
    assertMonths(args);
    const { from, to, where } = args;
    const rows = await participationIn(ctx, { from, to });
    return pageOfAll(rows.filter(({ status, person: { level, teamId, name } }) => isWanted({ status, level, team: teamId, name }, where ?? {})), args);
  }

  @Mutation(() => ParticipationExemption, { description: 'Exempts a manager from taking part in QA for some months, with approver and reason. Permission: administrator or quality lead; scope training:write.' })
  participationExempt(
    @Ctx() ctx: RequestContext, @Arg('input', () => ParticipationExemptInput, { description: 'Who, when, who approves it and why.' }) input: ParticipationExemptInput,
  ): Promise<ParticipationExemption> {
    return ctx.transaction(ParticipationExemption, (tx) => exemptParticipation(tx, input));
  }

  @Mutation(() => ParticipationExemption, { description: 'Withdraws an exemption, with a reason. Permission: administrator or quality lead; scope training:write.' })
  participationExemptionWithdraw(
    @Ctx() ctx: RequestContext, @Arg('input', () => ParticipationExemptionWithdrawInput, { description: 'Which one, and why.' }) input: ParticipationExemptionWithdrawInput,
  ): Promise<ParticipationExemption> {
    return ctx.transaction(ParticipationExemption, (tx) => withdrawExemption(tx, input));
  }
}

@Resolver(() => ParticipationExemption)
export class ParticipationExemptionResolver {
  @FieldResolver(() => Person, { description: 'Who approved it.' })
  approvedBy(@Ctx() ctx: RequestContext, @Root() { approvedById }: ParticipationExemption): Promise<Person> {
    return ctx.require(Person, approvedById);
  }
}
