import { Audit, figureReachOf, page, RequestContext, Service, ServiceArea } from '@goodmark/server-data';
import { DateScalar, type Page } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { OpenLoopFigures, OpenLoopMovement, OpenLoopsOfServiceArea } from './loop-figure-types';
import { type LoopFigures, loopFigures, type LoopMovement, loopMovement } from './loop-figures';
import { OPEN_LOOPS, OpenLoopConnection, OpenLoopsArgs } from './open-loop-list';

@Resolver(() => OpenLoopFigures)
export class OpenLoopsResolver {
  @Query(() => OpenLoopConnection, {
    description: 'Submitted audits that are not closed, practice audits included, the oldest first. Permission: practitioners, of the audits they may see; scope audits:read.',
  })
  openLoops(@Ctx() ctx: RequestContext, @Args(() => OpenLoopsArgs) args: OpenLoopsArgs): Promise<Page<Audit>> {
    return page(ctx, Audit, args, OPEN_LOOPS);
  }

  @Query(() => OpenLoopFigures, {
    nullable: true,
    description: 'How many loops of live audits are open, how old they are and where they are stuck, in the figures scope of the viewer; null where there is none. Permission: administrators, quality leads, principal social worker, managers and leads; scope figures:read.',
  })
  openLoopFigures(
    @Ctx() ctx: RequestContext,
    @Arg('service', () => Service, { nullable: true, description: 'Of this service alone.' }) service?: Service | null,
    @Arg('serviceAreaId', () => ID, { nullable: true, description: 'Of this service area alone.' }) serviceAreaId?: string | null,
  ): Promise<LoopFigures> | null {
    if (figureReachOf(ctx.viewer).of === 'NONE') return null;
    return loopFigures(ctx, { service: service ?? null, serviceAreaId: serviceAreaId ?? null });
  }

  @FieldResolver(() => [OpenLoopsOfServiceArea], { description: 'By service area, by name; those without any are left out.' })
  async serviceAreas(@Ctx() ctx: RequestContext, @Root() { serviceAreas }: LoopFigures): Promise<object[]> {
    const named = await Promise.all(serviceAreas.map(async (area) => ({ ...area, serviceArea: await ctx.require(ServiceArea, area.serviceAreaId) })));
    return named.sort((a, b) => a.serviceArea.name.localeCompare(b.serviceArea.name, 'en'));
  }

  @FieldResolver(() => OpenLoopMovement, { description: 'How they came about between two days: opening + new − put right = closing.' })
  movement(
    @Ctx() ctx: RequestContext,
    @Root() figures: LoopFigures,
    @Arg('from', () => DateScalar, { nullable: true, description: 'The first day; a year before the last one when left out.' }) from?: string | null,
    @Arg('to', () => DateScalar, { nullable: true, description: 'The last day, included; today when left out.' }) to?: string | null,
  ): Promise<LoopMovement> {
    return loopMovement(ctx, figures, from ?? null, to ?? null);
  }
}
