import { page, Person, RequestContext, SampleFrame, SampleFrameRow, Team, UploadProblem } from '@goodmark/server-data';
import { DateTimeScalar, type Page, PageArgs } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { problemsOf, UploadProblemConnection } from '../uploads/problem-list';
import { breakdownOf, FrameBreakdown } from './frame-breakdown';
import { rowsOfFrame, SAMPLE_FRAMES, SampleFrameConnection, SampleFrameRowConnection, SampleFrameRowsArgs, SampleFramesArgs } from './frame-list';
import { FrameUndoInput, undoFrame } from './undo-frame';

@Resolver(() => SampleFrame)
export class FrameResolver {
  @Query(() => SampleFrame, { nullable: true, description: 'One sampling frame, or null. Permission: staff; scope schedule:read.' })
  sampleFrame(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The sampling frame.' }) id: string): Promise<SampleFrame | null> {
    return ctx.load(SampleFrame, id);
  }

  @Query(() => SampleFrameConnection, { description: 'Sampling frames by filter and order. Permission: staff; scope schedule:read.' })
  sampleFrames(@Ctx() ctx: RequestContext, @Args(() => SampleFramesArgs) args: SampleFramesArgs): Promise<Page<SampleFrame>> {
    return page(ctx, SampleFrame, args, SAMPLE_FRAMES);
  }

  @Mutation(() => SampleFrame, { description: 'Undoes the import of a sampling frame. Permission: administrator or quality lead; scope schedule:write.' })
  frameUndo(@Ctx() ctx: RequestContext, @Arg('input', () => FrameUndoInput, { description: 'Which one, and why.' }) input: FrameUndoInput): Promise<SampleFrame> {
    return ctx.transaction(SampleFrame, (tx) => undoFrame(tx, input));
  }

  @FieldResolver(() => DateTimeScalar, { description: 'When it was imported.' })
  importedAt(@Root() frame: SampleFrame): string {
    return frame.createdAt;
  }

  @FieldResolver(() => Person, { description: 'Who imported it.' })
  by(@Ctx() ctx: RequestContext, @Root() frame: SampleFrame): Promise<Person> {
    return ctx.require(Person, frame.byId);
  }

  @FieldResolver(() => SampleFrameRowConnection, { description: 'Its cases, as far as the viewer may see them: administrators and quality leads all, the line those of its service areas and teams.' })
  rows(@Ctx() ctx: RequestContext, @Root() frame: SampleFrame, @Args(() => SampleFrameRowsArgs) args: SampleFrameRowsArgs): Promise<Page<SampleFrameRow>> {
    return rowsOfFrame(ctx, frame, args);
  }

  @FieldResolver(() => UploadProblemConnection, { description: 'The rows of its file that were left out; for administrators and quality leads.' })
  rejected(@Ctx() ctx: RequestContext, @Root() frame: SampleFrame, @Args(() => PageArgs) args: PageArgs): Promise<Page<UploadProblem>> {
    return problemsOf(ctx, frame.uploadId, args);
  }

  @FieldResolver(() => [FrameBreakdown], { description: 'Its cases counted by team and first category.' })
  breakdown(@Ctx() ctx: RequestContext, @Root() frame: SampleFrame): Promise<FrameBreakdown[]> {
    return breakdownOf(ctx, frame);
  }
}

@Resolver(() => SampleFrameRow)
export class FrameRowResolver {
  @FieldResolver(() => Team, { description: 'The team that held it.' })
  team(@Ctx() ctx: RequestContext, @Root() row: SampleFrameRow): Promise<Team> {
    return ctx.require(Team, row.teamId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The case holder.' })
  caseHolder(@Ctx() ctx: RequestContext, @Root() row: SampleFrameRow): Promise<Person | null> {
    return ctx.load(Person, row.caseHolderId);
  }
}
