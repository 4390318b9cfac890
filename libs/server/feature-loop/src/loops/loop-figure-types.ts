import { LoopStage, Service, ServiceArea } from '@goodmark/server-data';
import { DateScalar } from '@goodmark/server-graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import type { LoopCount } from './loop-figures';

@ObjectType({ simpleResolvers: true, description: 'How many loops are open.' })
abstract class Counted implements Omit<LoopCount, 'oldestInDays'> {
  @Field(() => Int, { description: 'How many are open.' })
  readonly count!: number;

  @Field(() => Int, { description: 'Of those, how many do not meet good and so are not yet put right.' })
  readonly notYetPutRight!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Open loops of one age.' })
export class OpenLoopAge extends Counted {
  @Field(() => Int, { description: 'From how many days since submission, this day included.' })
  readonly fromDays!: number;

  @Field(() => Int, { nullable: true, description: 'To how many days, this day included; null where it has no end.' })
  readonly toDays!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Open loops that wait for one thing. One audit may wait for several things, so these add up to more than there are.' })
export class OpenLoopStage extends Counted {
  @Field(() => LoopStage, { description: 'What they wait for.' })
  readonly stage!: LoopStage;
}

@ObjectType({ simpleResolvers: true, description: 'Open loops of one service.' })
export class OpenLoopsOfService extends Counted {
  @Field(() => Service, { description: 'The service of the case at allocation.' })
  readonly service!: Service;

  @Field(() => Int, { nullable: true, description: 'How many days ago the oldest of them was submitted; null where there is none.' })
  readonly oldestInDays!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Open loops of one service area.' })
export class OpenLoopsOfServiceArea extends Counted {
  readonly serviceAreaId!: string;

  @Field(() => ServiceArea, { description: 'The service area of the case at allocation.' })
  readonly serviceArea!: ServiceArea;

  @Field(() => Int, { nullable: true, description: 'How many days ago the oldest of them was submitted; null where there is none.' })
  readonly oldestInDays!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'How a number of open loops came about: opening + added + lowered − raised − returned − putRight = closing.' })
export class OpenLoopRollForward {
  @Field(() => Int, { description: 'Open when the first day began.' })
  readonly opening!: number;

  @Field(() => Int, { description: 'Submitted; once for each time, where one was sent back and submitted again.' })
  readonly added!: number;

  @Field(() => Int, { description: 'Found in moderation not to meet good; 0 where all loops are counted.' })
  readonly lowered!: number;

  @Field(() => Int, { description: 'Found in moderation to meet good after all; 0 where all loops are counted.' })
  readonly raised!: number;

  @Field(() => Int, { description: 'Sent back to their auditors.' })
  readonly returned!: number;

  @Field(() => Int, { description: 'Closed: fed back, put right and filed.' })
  readonly putRight!: number;

  @Field(() => Int, { description: 'Open when the last day ended; today, as it stands now.' })
  readonly closing!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How the open loops came about between two days.' })
export class OpenLoopMovement {
  @Field(() => DateScalar, { description: 'The first day.' })
  readonly from!: string;

  @Field(() => DateScalar, { description: 'The last day, included.' })
  readonly to!: string;

  @Field(() => OpenLoopRollForward, { description: 'All open loops.' })
  readonly all!: OpenLoopRollForward;

  @Field(() => OpenLoopRollForward, { description: 'Those that do not meet good.' })
  readonly notYetPutRight!: OpenLoopRollForward;
}

@ObjectType({ simpleResolvers: true, description: 'Open loops of live audits in the figures scope of the viewer, as they stand now.' })
export class OpenLoopFigures extends Counted {
  @Field(() => Int, { nullable: true, description: 'How many days ago the oldest was submitted; null where none is open.' })
  readonly oldestInDays!: number | null;

  @Field(() => [OpenLoopAge], { description: 'By days since submission, the youngest first; also the ages that nothing has.' })
  readonly ages!: readonly OpenLoopAge[];

  @Field(() => [OpenLoopStage], { description: 'By what they wait for, in the order it usually happens.' })
  readonly stages!: readonly OpenLoopStage[];

  @Field(() => [OpenLoopsOfService], { description: 'By service.' })
  readonly services!: readonly OpenLoopsOfService[];

  readonly serviceAreas!: readonly OpenLoopsOfServiceArea[];
}
