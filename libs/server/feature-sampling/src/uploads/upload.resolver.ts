import { FRAME_FIELDS } from '@goodmark/audit-schedule';
import { Person, RequestContext, SampleFrame, Upload, UploadProblem, UploadTask } from '@goodmark/server-data';
import { type Page, PageArgs } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { checkFrame, FrameCheckInput } from '../frames/check-frame';
import { applyFrame, FrameApplyInput } from '../frames/apply-frame';
import { frameOfUpload } from '../frames/frame-list';
import { discardUpload, UploadDiscardInput } from './discard-upload';
import { headingsOf, mappingToStartFrom } from './mapping';
import { problemsOf, UploadProblemConnection } from './problem-list';

@ObjectType({ simpleResolvers: true, description: 'Which column of a file a field is read from.' })
export class ColumnChoice {
  @Field(() => String, { description: 'The field, `REFERENCE`.' })
  field!: string;

  @Field(() => String, { description: 'The heading of the column.' })
  column!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A field that an import reads.' })
export class ImportFieldInfo {
  @Field(() => String, { description: 'The field, `REFERENCE`.' })
  key!: string;

  @Field(() => Boolean, { description: 'Whether no row can do without it.' })
  required!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What is being done with a file just now.' })
export class UploadProgress {
  @Field(() => UploadTask, { description: 'The task.' })
  what!: UploadTask;

  @Field(() => Int, { description: 'How many rows are done.' })
  done!: number;

  @Field(() => Int, { description: 'Of how many rows.' })
  total!: number;
}


@Resolver(() => Upload)
export class UploadResolver {
  @Query(() => Upload, { nullable: true, description: 'A file that was uploaded, or null. Files are sent to POST /uploads, see docs/api.md. Permission: administrator or quality lead; scope schedule:write.' })
  upload(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The file.' }) id: string): Promise<Upload | null> {
    return ctx.load(Upload, id);
  }

  @Mutation(() => Upload, { description: 'Checks every row of a file against the sampling frame it is to become, and imports nothing. Goes on after the answer: ask for `upload` until nothing is `running`. Permission: administrator or quality lead; scope schedule:write.' })
  frameCheck(@Ctx() ctx: RequestContext, @Arg('input', () => FrameCheckInput, { description: 'Which file, and which column holds what.' }) input: FrameCheckInput): Promise<Upload> {
    return checkFrame(ctx, input);
  }

  @Mutation(() => Upload, { description: 'Imports a checked file as a sampling frame, whole or not at all. Goes on after the answer, like `frameCheck`. Permission: administrator or quality lead; scope schedule:write.' })
  frameApply(@Ctx() ctx: RequestContext, @Arg('input', () => FrameApplyInput, { description: 'Which file.' }) input: FrameApplyInput): Promise<Upload> {
    return applyFrame(ctx, input);
  }

  @Mutation(() => Upload, { description: 'Deletes a file that was not imported, with its rows. Permission: administrator or quality lead; scope schedule:write.' })
  uploadDiscard(@Ctx() ctx: RequestContext, @Arg('input', () => UploadDiscardInput, { description: 'Which file.' }) input: UploadDiscardInput): Promise<Upload> {
    return discardUpload(ctx, input);
  }

  @FieldResolver(() => [String], { description: 'The headings of its columns.' })
  headings(@Root() upload: Upload): readonly string[] {
    return headingsOf(upload);
  }

  @FieldResolver(() => [ImportFieldInfo], { description: 'The fields that are read from it.' })
  fields(): ImportFieldInfo[] {
    return FRAME_FIELDS.map(({ key, required }) => ({ key, required }));
  }

  @FieldResolver(() => [ColumnChoice], { description: 'Which column holds what: as chosen at the last check, else as in the last import, else by what columns are usually called.' })
  mapping(@Ctx() ctx: RequestContext, @Root() upload: Upload): Promise<ColumnChoice[]> {
    return mappingToStartFrom(ctx, upload);
  }

  @FieldResolver(() => UploadProgress, { nullable: true, description: 'What is being done with it just now; null when nothing is.' })
  running(@Ctx() ctx: RequestContext, @Root() upload: Upload): UploadProgress | null {
    return ctx.running(upload.id) as UploadProgress | null;
  }

  @FieldResolver(() => UploadProblemConnection, { description: 'The rows that cannot be imported.' })
  problems(@Ctx() ctx: RequestContext, @Root() upload: Upload, @Args(() => PageArgs) args: PageArgs): Promise<Page<UploadProblem>> {
    return problemsOf(ctx, upload.id, args);
  }

  @FieldResolver(() => Person, { description: 'Who uploaded it.' })
  by(@Ctx() ctx: RequestContext, @Root() upload: Upload): Promise<Person> {
    return ctx.require(Person, upload.byId);
  }

  @FieldResolver(() => SampleFrame, { nullable: true, description: 'The sampling frame it became; null until it is imported.' })
  async frame(@Ctx() ctx: RequestContext, @Root() upload: Upload): Promise<SampleFrame | null> {
    return upload.status === 'APPLIED' ? frameOfUpload(ctx, upload.id) : null;
  }
}
