import { condition, DrawStatus, type ListPlan, page, type RequestContext, SampleCase, SampleDraw, SampleExclusion } from '@goodmark/server-data';
import { connectionType, enumFilter, type FieldFilter, IdFilter, type Order, orderType, type Page, PageArgs } from '@goodmark/server-graphql';
import { ArgsType, Field, InputType } from 'type-graphql';

const DrawStatusFilter = enumFilter(DrawStatus, 'DrawStatus');

@InputType({ description: 'Which samples; everything given must hold.' })
export class SampleDrawWhere {
  @Field(() => IdFilter, { nullable: true, description: 'The activity it is for.' })
  activity?: FieldFilter<string> | null;

  @Field(() => IdFilter, { nullable: true, description: 'The sampling frame it was drawn from.' })
  frame?: FieldFilter<string> | null;

  @Field(() => DrawStatusFilter, { nullable: true, description: 'Whether it stands.' })
  status?: FieldFilter<DrawStatus> | null;
}

export const SampleDrawOrder = orderType('SampleDraw', { createdAt: 'By when it was drawn.' });

@ArgsType()
export class SampleDrawsArgs extends PageArgs {
  @Field(() => SampleDrawWhere, { nullable: true, description: 'Which samples.' })
  where?: SampleDrawWhere | null;

  @Field(() => [SampleDrawOrder], { nullable: true, description: 'In which order; the latest drawn first when left out.' })
  orderBy?: Order[] | null;
}

export const SAMPLE_DRAWS: ListPlan = {
  filters: { activity: 't.activityId', frame: 't.frameId', status: 't.status' },
  orders: { createdAt: { column: 'createdAt' } },
  usual: [{ field: 'createdAt', direction: 'DESC' }],
};
export const SampleDrawConnection = connectionType(SampleDraw, 'SampleDraw');

const BY_POSITION: ListPlan = { filters: {}, orders: { position: { column: 'position' } }, usual: [{ field: 'position', direction: 'ASC' }] };
export const SampleCaseConnection = connectionType(SampleCase, 'SampleCase');
/** The drawn cases that the viewer may see, in the order drawn. */
export const casesPage = (ctx: RequestContext, { id }: SampleDraw, args: PageArgs): Promise<Page<SampleCase>> =>
  page(ctx, SampleCase, args, { ...BY_POSITION, within: condition('t.drawId = :p_draw', { p_draw: id }) });

const BY_REFERENCE: ListPlan = { filters: {}, orders: { reference: { column: 'reference' } }, usual: [{ field: 'reference', direction: 'ASC' }], tieBreaker: 'reference' };
export const SampleExclusionConnection = connectionType(SampleExclusion, 'SampleExclusion');
/** The cases that could not be drawn, by reference. */
export const exclusionsPage = (ctx: RequestContext, { id }: SampleDraw, args: PageArgs): Promise<Page<SampleExclusion>> =>
  page(ctx, SampleExclusion, args, { ...BY_REFERENCE, within: condition('t.drawId = :p_draw', { p_draw: id }) });
