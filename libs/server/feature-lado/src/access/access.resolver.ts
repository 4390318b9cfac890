import { LadoAccess, LadoAccessKind as KindValues, LadoReferral, type ListPlan, page, Person, RequestContext } from '@goodmark/server-data';
import type { LadoAccessKind } from '@goodmark/audit-tool';
import { connectionType, DateFilter, enumFilter, type FieldFilter, type Order, orderType, type Page, PageArgs } from '@goodmark/server-graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, InputType, Mutation, Query, Resolver, Root } from 'type-graphql';
import { kept, shown } from '../register/keeps-register';
import { grantAccess, LadoAccessGrantInput, LadoAccessRevokeInput, LadoDeputySetInput, revokeAccess, setDeputy } from './give-access';

const LADO = 'Permission: the LADO, signed in.';
const KindFilter = enumFilter(KindValues, 'LadoAccessKind');

@InputType({ description: 'Which cover and access; everything given must hold.' })
class LadoAccessWhere {
  @Field(() => KindFilter, { nullable: true, description: 'To cover, or to audit.' })
  kind?: FieldFilter<LadoAccessKind> | null;

  @Field(() => DateFilter, { nullable: true, description: 'The last day of it.' })
  untilOn?: FieldFilter<string> | null;
}

const LadoAccessOrder = orderType('LadoAccess', { untilOn: 'By the last day of it.', fromOn: 'By the first day of it.' });

@ArgsType()
class LadoAccessesArgs extends PageArgs {
  @Field(() => LadoAccessWhere, { nullable: true, description: 'Which.' })
  where?: LadoAccessWhere | null;

  @Field(() => [LadoAccessOrder], { nullable: true, description: 'In which order; the one that ends last first when left out.' })
  orderBy?: Order[] | null;
}

const LADO_ACCESSES: ListPlan = {
  filters: { kind: 't.kind', untilOn: 't.untilOn' }, orders: { untilOn: { column: 'untilOn' }, fromOn: { column: 'fromOn' } }, usual: [{ field: 'untilOn', direction: 'DESC' }],
};
const LadoAccessConnection = connectionType(LadoAccess, 'LadoAccess');

@Resolver(() => LadoAccess)
export class LadoAccessResolver {
  @Query(() => LadoAccessConnection, { description: `Who covers for the LADO or may read referrals for a while, ended and taken back included. ${LADO}` })
  ladoAccesses(@Ctx() ctx: RequestContext, @Args(() => LadoAccessesArgs) args: LadoAccessesArgs): Promise<Page<LadoAccess>> {
    return page(ctx, LadoAccess, args, LADO_ACCESSES);
  }

  @Mutation(() => LadoAccess, { description: `Lets somebody cover for the LADO for a while. ${LADO}` })
  ladoDeputySet(@Ctx() ctx: RequestContext, @Arg('input', () => LadoDeputySetInput, { description: 'Who, from when to when, and why.' }) input: LadoDeputySetInput): Promise<LadoAccess> {
    return kept(ctx, LadoAccess, (tx) => setDeputy(tx, input));
  }

  @Mutation(() => LadoAccess, { description: `Lets somebody read one referral of a dip sample for a while. ${LADO}` })
  ladoAccessGrant(@Ctx() ctx: RequestContext, @Arg('input', () => LadoAccessGrantInput, { description: 'Which, who, until when, and why.' }) input: LadoAccessGrantInput): Promise<LadoAccess> {
    return kept(ctx, LadoAccess, (tx) => grantAccess(tx, input));
  }

  @Mutation(() => LadoAccess, { description: `Takes cover or access back at once. ${LADO}` })
  ladoAccessRevoke(@Ctx() ctx: RequestContext, @Arg('input', () => LadoAccessRevokeInput, { description: 'Which, and why.' }) input: LadoAccessRevokeInput): Promise<LadoAccess> {
    return kept(ctx, LadoAccess, (tx) => revokeAccess(tx, input));
  }

  @FieldResolver(() => Person, { description: 'Who has it.' })
  person(@Ctx() ctx: RequestContext, @Root() { personId }: LadoAccess): Promise<Person> {
    return ctx.require(Person, personId);
  }

  @FieldResolver(() => Person, { description: 'Who gave it.' })
  grantedBy(@Ctx() ctx: RequestContext, @Root() { grantedById }: LadoAccess): Promise<Person> {
    return ctx.require(Person, grantedById);
  }

  @FieldResolver(() => LadoReferral, { nullable: true, description: 'Which referral it is to; null for a deputy, who meets them all.' })
  async referral(@Ctx() ctx: RequestContext, @Root() { referralId }: LadoAccess): Promise<LadoReferral | null> {
    return shown(ctx, await ctx.load(LadoReferral, referralId));
  }

  @FieldResolver(() => Boolean, { description: 'Whether it lasts today.' })
  lasts(@Ctx() { clock }: RequestContext, @Root() { revokedAt, fromOn, untilOn }: LadoAccess): boolean {
    return revokedAt === null && fromOn <= clock.today() && untilOn >= clock.today();
  }
}
