import { DataCheckGroup, DataCheckKind, RecordKind, RequestContext } from '@goodmark/server-data';
import { connectionType, DateScalar, type Page, PageArgs } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { type DataCheckPlan } from './data-check';
import { checksFor, countChecks, readWrong, wrongRows } from './read-checks';

@ObjectType({ simpleResolvers: true, description: 'One thing that is wrong or missing: a name or reference, and nothing of a case.' })
export class DataCheckRow {
  @Field(() => ID, { description: 'The id of what is wrong.' })
  readonly id!: string;

  @Field(() => String, { description: 'What it is called.' })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'Something to know it by: whose it is, or its team or month.' })
  readonly detail!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when it is wrong, where that is known.' })
  readonly since!: string | null;
}
export const DataCheckRowConnection = connectionType(DataCheckRow, 'DataCheckRow');

@ObjectType({ description: 'Something that can be wrong or missing, and how often it is.' })
export class DataCheck {
  @Field(() => DataCheckKind, { description: 'What is looked at.' })
  readonly kind!: DataCheckKind;

  @Field(() => DataCheckGroup, { description: 'What it belongs to.' })
  readonly group!: DataCheckGroup;

  @Field(() => String, { description: 'What is wrong, in words.' })
  readonly sentence!: string;

  @Field(() => String, { description: 'Who mends it, and how.' })
  readonly mend!: string;

  @Field(() => RecordKind, { nullable: true, description: 'The kind of record where it is mended; null where that is the schedule as a whole.' })
  readonly record!: RecordKind | null;

  @Field(() => Int, { description: 'How many are wrong.' })
  readonly count!: number;

  readonly plan!: DataCheckPlan;
}

/** How many rows a check shows of itself. */
const SHOWN = 3;

@Resolver(() => DataCheck)
export class DataCheckResolver {
  @Query(() => [DataCheck], { description: 'What is wrong or missing in the data, also the checks that find nothing. Permission: administrator and quality lead, of everything; strategic and operational leads, of their service areas; scope audits:read.' })
  async dataChecks(@Ctx() ctx: RequestContext): Promise<DataCheck[]> {
    const counts = await countChecks(ctx);
    return checksFor(ctx).map((plan) => Object.assign(new DataCheck(), { ...plan, plan, count: counts.get(plan.kind) ?? 0 }));
  }

  @Query(() => DataCheckRowConnection, { description: 'What is wrong by one check, the longest wrong first. Permission: as for dataChecks; scope audits:read.' })
  dataCheckRows(
    @Ctx() ctx: RequestContext, @Arg('kind', () => DataCheckKind, { description: 'Which check.' }) kind: DataCheckKind, @Args(() => PageArgs) args: PageArgs,
  ): Promise<Page<DataCheckRow>> {
    return wrongRows(ctx, kind, args);
  }

  @FieldResolver(() => [DataCheckRow], { description: 'The first of them; at most 3.' })
  async rows(@Ctx() ctx: RequestContext, @Root() { plan, count }: DataCheck): Promise<readonly DataCheckRow[]> {
    return count === 0 ? [] : readWrong(ctx, plan, SHOWN, 0);
  }
}
