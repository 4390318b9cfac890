import { Person, RecordKind, RequestContext } from '@goodmark/server-data';
import { connectionType, DateTimeScalar, type Page, PageArgs } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { type Changed, type Entry, historyOf, titleOf } from './history-entries';

@ObjectType({ simpleResolvers: true, description: 'What became of one field of a record, in words.' })
export class HistoryField implements Changed {
  @Field(() => String, { description: 'What the field is called.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'What it was; null for nothing.' })
  readonly before!: string | null;

  @Field(() => String, { nullable: true, description: 'What it became; null for nothing.' })
  readonly after!: string | null;
}

@ObjectType({ description: 'One change of a record, as far as the viewer may know it.' })
export class HistoryEntry implements Entry {
  @Field(() => Int, { description: 'Counts the changes of the record from 1.' })
  readonly number!: number;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly at!: string;

  readonly byId!: string | null;

  @Field(() => Boolean, { description: 'Whether a program did it with a token of that person.' })
  readonly byProgram!: boolean;

  @Field(() => String, { description: 'What was done, in words.' })
  readonly what!: string;

  @Field(() => String, { nullable: true, description: 'Why, where it was said and may be shown.' })
  readonly why!: string | null;

  @Field(() => [HistoryField], { description: 'The fields that changed, those left out that the viewer may not read.' })
  readonly fields!: readonly HistoryField[];
}
export const HistoryEntryConnection = connectionType(HistoryEntry, 'HistoryEntry');

@ObjectType({ description: 'The changes of one record.' })
export class RecordHistory {
  readonly kind!: RecordKind;
  readonly id!: string;
}

@Resolver(() => RecordHistory)
export class HistoryResolver {
  @Query(() => RecordHistory, { description: 'Who changed a record, when, what and why. Permission: whoever may read the record, without the fields they may not read; the scopes of the record.' })
  history(
    @Arg('kind', () => RecordKind, { description: 'What kind of record.' }) kind: RecordKind,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): RecordHistory {
    return Object.assign(new RecordHistory(), { kind, id });
  }

  @FieldResolver(() => String, { description: 'What the record is called.' })
  title(@Ctx() ctx: RequestContext, @Root() { kind, id }: RecordHistory): Promise<string> {
    return titleOf(ctx, kind, id);
  }

  @FieldResolver(() => HistoryEntryConnection, { description: 'Its changes, the latest first.' })
  entries(@Ctx() ctx: RequestContext, @Root() { kind, id }: RecordHistory, @Args(() => PageArgs) args: PageArgs): Promise<Page<HistoryEntry>> {
    return historyOf(ctx, kind, id, args);
  }
}

@Resolver(() => HistoryEntry)
export class HistoryEntryResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who; null for the program itself.' })
  by(@Ctx() ctx: RequestContext, @Root() { byId }: HistoryEntry): Promise<Person | null> {
    return ctx.load(Person, byId);
  }
}
