import { LadoStanding, ladoStandingOf, Level, OPERATIONS, mayCall, RequestContext, Role, ServiceArea, Team, usableScopes } from '@goodmark/server-data';
import { DateScalar } from '@goodmark/server-graphql';
import { Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver } from 'type-graphql';

@ObjectType('Viewer', { simpleResolvers: true, description: 'Who is asking, and what they may do.' })
export class ViewerAnswer {
  @Field(() => ID, { description: "The person's id." })
  id!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The e-mail address they sign in with.' })
  email!: string | null;

  @Field(() => Level, { nullable: true, description: 'Level in the line or beside it.' })
  level!: Level | null;

  @Field(() => [Role], { description: 'What they do in the programme.' })
  roles!: readonly Role[];

  @Field(() => [String], { nullable: true, description: 'The scopes of the token; null for somebody signed in at the console.' })
  scopes!: readonly string[] | null;

  @Field(() => [String], { description: 'The scopes that a token of theirs can have.' })
  tokenScopes!: readonly string[];

  @Field(() => [String], { description: 'The queries and mutations they may call, `auditAllocate`.' })
  operations!: readonly string[];

  @Field(() => DateScalar, { description: 'The "today" of this installation; fixed in a demonstration.' })
  today!: string;

  @Field(() => Boolean, { description: 'Whether this installation is a demonstration with invented cases, whose "today" is fixed.' })
  demonstration!: boolean;
}

const visible = async <T>(rows: readonly Promise<T | null>[]): Promise<T[]> => (await Promise.all(rows)).filter((row): row is Awaited<T> & T => row !== null);

@Resolver(() => ViewerAnswer)
export class ViewerResolver {
  @Query(() => ViewerAnswer, { description: 'Who I am, my roles and what I may do. Permission: everyone.' })
  viewer(@Ctx() ctx: RequestContext): ViewerAnswer {
    const { personId, name, email, level, roles, scopes } = ctx.viewer;
    const operations = Object.keys(OPERATIONS)
      .filter((coordinate) => mayCall(ctx.viewer, coordinate).allowed)
      .map((coordinate) => coordinate.slice(coordinate.indexOf('.') + 1));
    const { clock } = ctx;
    return {
      id: personId, name, email, level, roles, scopes: scopes && [...scopes], tokenScopes: usableScopes(ctx.viewer), operations, today: clock.today(), demonstration: clock.isFixed,
    };
  }

  @FieldResolver(() => LadoStanding, { nullable: true, description: 'What they are to the register of allegations today; null for nearly everybody.' })
  ladoStanding(@Ctx() ctx: RequestContext): Promise<LadoStanding | null> {
    return ladoStandingOf(ctx);
  }

  @FieldResolver(() => Team, { nullable: true, description: 'The team they are in.' })
  team(@Ctx() ctx: RequestContext): Promise<Team | null> {
    return ctx.load(Team, ctx.viewer.teamId);
  }

  @FieldResolver(() => [Team], { description: 'The teams they manage.' })
  managedTeams(@Ctx() ctx: RequestContext): Promise<Team[]> {
    return visible(ctx.viewer.teamIds.map((id) => ctx.load(Team, id)));
  }

  @FieldResolver(() => [ServiceArea], { description: 'The service areas they lead.' })
  ledServiceAreas(@Ctx() ctx: RequestContext): Promise<ServiceArea[]> {
    return visible(ctx.viewer.serviceAreaIds.map((id) => ctx.load(ServiceArea, id)));
  }
}
