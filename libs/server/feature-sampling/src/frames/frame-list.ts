import { anyKeyOf, condition, FrameStatus, type ListPlan, page, type RequestContext, SampleFrame, SampleFrameRow, type Service, ServiceFilter } from '@goodmark/server-data';
import {
  connectionType, DateFilter, enumFilter, type FieldFilter, IdFilter, KeyFilter, type Order, orderType, type Page, PageArgs, StringFilter,
} from '@goodmark/server-graphql';
import { ArgsType, Field, InputType } from 'type-graphql';

const FrameStatusFilter = enumFilter(FrameStatus, 'FrameStatus');

@InputType({ description: 'Which sampling frames; everything given must hold.' })
export class SampleFrameWhere {
  @Field(() => FrameStatusFilter, { nullable: true, description: 'Whether samples are drawn from it.' })
  status?: FieldFilter<FrameStatus> | null;

  @Field(() => DateFilter, { nullable: true, description: 'The day the list was taken.' })
  takenOn?: FieldFilter<string> | null;

  @Field(() => StringFilter, { nullable: true, description: 'The file it came from.' })
  source?: StringFilter | null;
}

export const SampleFrameOrder = orderType('SampleFrame', { takenOn: 'By the day the list was taken.', createdAt: 'By when it was imported.' });

@ArgsType()
export class SampleFramesArgs extends PageArgs {
  @Field(() => SampleFrameWhere, { nullable: true, description: 'Which sampling frames.' })
  where?: SampleFrameWhere | null;

  @Field(() => [SampleFrameOrder], { nullable: true, description: 'In which order; the latest imported first when left out.' })
  orderBy?: Order[] | null;
}

export const SAMPLE_FRAMES: ListPlan = {
  filters: { status: 't.status', takenOn: 't.takenOn', source: 't.source' },
  orders: { takenOn: { column: 'takenOn' }, createdAt: { column: 'createdAt' } },
  usual: [{ field: 'createdAt', direction: 'DESC' }],
};
export const SampleFrameConnection = connectionType(SampleFrame, 'SampleFrame');

@InputType({ description: 'Which cases of a sampling frame; everything given must hold.' })
export class SampleFrameRowWhere {
  @Field(() => StringFilter, { nullable: true, description: 'The reference of the case.' })
  reference?: StringFilter | null;

  @Field(() => ServiceFilter, { nullable: true, description: 'The service that works with the child.' })
  service?: FieldFilter<Service> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The team that holds it.' })
  team?: FieldFilter<string> | null;

  @Field(() => KeyFilter, { nullable: true, description: 'One of its case categories.' })
  category?: FieldFilter<string> | null;
}

@ArgsType()
export class SampleFrameRowsArgs extends PageArgs {
  @Field(() => SampleFrameRowWhere, { nullable: true, description: 'Which cases.' })
  where?: SampleFrameRowWhere | null;
}

const ROWS: ListPlan = {
  filters: { reference: 't.reference', service: 't.service', team: 't.teamId', category: anyKeyOf('t.categories') },
  orders: { reference: { column: 'reference' } },
  usual: [{ field: 'reference', direction: 'ASC' }],
  tieBreaker: 'reference',
};
export const SampleFrameRowConnection = connectionType(SampleFrameRow, 'SampleFrameRow');

/** The cases of a frame that the viewer may see, by reference. */
export const rowsOfFrame = (ctx: RequestContext, { id }: SampleFrame, args: SampleFrameRowsArgs): Promise<Page<SampleFrameRow>> =>
  page(ctx, SampleFrameRow, args, { ...ROWS, within: condition('t.frameId = :p_frame', { p_frame: id }) });

/** The frame that a file became. */
export async function frameOfUpload(ctx: RequestContext, uploadId: string): Promise<SampleFrame | null> {
  const [frame] = await ctx.visible(SampleFrame, condition('t.uploadId = :uploadId', { uploadId }));
  return frame ?? null;
}
