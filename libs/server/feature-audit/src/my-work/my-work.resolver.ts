import { Audit, CorrectiveAction, ImmediateRisk, InstrumentRecord, RequestContext, WorkKind } from '@goodmark/server-data';
import { Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { type Bucket, myBuckets, myOpenLoops } from './my-work';

@ObjectType({ description: 'What waits for the viewer for one reason.' })
export class WorkBucket implements Bucket {
  @Field(() => WorkKind, { description: 'Why it waits.' })
  readonly kind!: WorkKind;

  @Field(() => [Audit], { description: 'The audits, the most urgent first; at most 20.' })
  readonly audits!: readonly Audit[];

  readonly actions!: readonly CorrectiveAction[];
  readonly immediateRisks?: readonly ImmediateRisk[];
  readonly records?: readonly InstrumentRecord[];
  readonly totalCount!: () => Promise<number>;
}

@ObjectType({ simpleResolvers: true, description: 'Audits that are submitted and not yet closed, which the viewer wrote or has a corrective action of, as owner or deputy.' })
export class OpenLoops {
  @Field(() => Int, { description: 'How many there are.' })
  readonly count!: number;

  @Field(() => Int, { nullable: true, description: 'How many days ago the oldest of them was submitted; null when there is none.' })
  readonly oldestInDays!: number | null;
}

@ObjectType({ description: 'What waits for the viewer.' })
export class MyWork {
  readonly buckets!: readonly WorkBucket[];
  readonly openLoops!: OpenLoops;
}

@Resolver(() => MyWork)
export class MyWorkResolver {
  @Query(() => MyWork, { description: 'What waits for me, most urgent first. Permission: practitioners, of their own work; scope audits:read, and text:read for actions.' })
  myWork(): object {
    return new MyWork();
  }

  @FieldResolver(() => [WorkBucket], { description: 'All reasons, most urgent first, also those without anything. An audit that is to be written stands in one bucket only.' })
  buckets(@Ctx() ctx: RequestContext): Promise<Bucket[]> {
    return myBuckets(ctx);
  }

  @FieldResolver(() => OpenLoops, { description: 'What the viewer has a part in that is not yet closed.' })
  openLoops(@Ctx() ctx: RequestContext): Promise<OpenLoops> {
    return myOpenLoops(ctx);
  }
}

@Resolver(() => WorkBucket)
export class WorkBucketResolver {
  @FieldResolver(() => Int, { description: 'How many there are in all.' })
  totalCount(@Root() bucket: Bucket): Promise<number> {
    return bucket.totalCount();
  }

  @FieldResolver(() => [ImmediateRisk], { description: 'The immediate risks, the oldest first; at most 20.' })
  immediateRisks(@Root() { immediateRisks }: Bucket): readonly ImmediateRisk[] {
    return immediateRisks ?? [];
  }

  @FieldResolver(() => [InstrumentRecord], { description: 'The observations and other records of an instrument, by due date; at most 20.' })
  records(@Root() { records }: Bucket): readonly InstrumentRecord[] {
    return records ?? [];
  }

  @FieldResolver(() => [CorrectiveAction], { description: 'The corrective actions, by due date; at most 20. Own ones are those to be done as owner or as deputy. Case text.' })
  actions(@Ctx() ctx: RequestContext, @Root() { actions }: Bucket): readonly CorrectiveAction[] {
    ctx.viewLog.note(actions.map(({ auditId }) => auditId));
    return actions;
  }
}
