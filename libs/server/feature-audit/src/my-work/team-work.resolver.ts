import { addWorkingDays } from '@goodmark/audit-schedule';
import { holidaysOf, pageOfAll, Person, readTeamWork, RequestContext, type TeamWorkRow } from '@goodmark/server-data';
import { connectionType, type Page, PageArgs } from '@goodmark/server-graphql';
import { Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { A_WEEK } from './my-work';

@ObjectType({ simpleResolvers: true, description: 'How much waits for one person. Numbers only, nothing of a case.' })
export class PersonWork implements TeamWorkRow {
  readonly personId!: string;

  @Field(() => Int, { description: 'Audits that a moderator sent back to them.' })
  readonly returned!: number;

  @Field(() => Int, { description: 'Audits that were due before today and are not submitted.' })
  readonly overdue!: number;

  @Field(() => Int, { description: 'Audits due today or within the next five working days.' })
  readonly dueThisWeek!: number;

  @Field(() => Int, { description: 'Audits due later.' })
  readonly dueLater!: number;

  @Field(() => Int, { description: 'Open corrective actions they own, those of drafts left out.' })
  readonly openActions!: number;

  @Field(() => Int, { description: 'Those of them that are past their due date.' })
  readonly overdueActions!: number;
}
export const PersonWorkConnection = connectionType(PersonWork, 'PersonWork');

@Resolver(() => PersonWork)
export class TeamWorkResolver {
  @Query(() => PersonWorkConnection, { description: 'What waits among the people in the viewer\'s reach, by person, the latest first; nobody for whom nothing waits. Permission: whoever reads figures, of the people in their reach; scope figures:read.' })
  async teamWork(@Ctx() ctx: RequestContext, @Args(() => PageArgs) args: PageArgs): Promise<Page<PersonWork>> {
    const soon = addWorkingDays(ctx.clock.today(), A_WEEK, await holidaysOf(ctx));
    return pageOfAll(await readTeamWork(ctx, soon), args);
  }

  @FieldResolver(() => Person, { description: 'Who.' })
  person(@Ctx() ctx: RequestContext, @Root() { personId }: PersonWork): Promise<Person> {
    return ctx.require(Person, personId);
  }
}
