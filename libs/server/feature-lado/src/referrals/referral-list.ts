import type { LadoAwaited, LadoHarm, LadoOutcome, LadoRoute, LadoSector, LadoStage } from '@goodmark/audit-tool';
import {
  allOf, anyOf, type Condition, type FilterTarget, LadoAwaited as AwaitedValues, LadoHarm as HarmValues, LadoOutcome as OutcomeValues, LadoReferral, LadoRoute as RouteValues, LadoSector as SectorValues, LadoStage as StageValues,
  type ListPlan, not,
} from '@goodmark/server-data';
import { connectionType, DateFilter, enumFilter, type FieldFilter, type Order, orderType, PageArgs, StringFilter } from '@goodmark/server-graphql';
import { ArgsType, Field, InputType } from 'type-graphql';
import { IN_STAGE, WAITS, waitsFor } from './referral-reads';

const RouteFilter = enumFilter(RouteValues, 'LadoRoute');
const HarmFilter = enumFilter(HarmValues, 'LadoHarm');
const SectorFilter = enumFilter(SectorValues, 'LadoSector');
const OutcomeFilter = enumFilter(OutcomeValues, 'LadoOutcome');
const StageFilter = enumFilter(StageValues, 'LadoStage');
const AwaitedFilter = enumFilter(AwaitedValues, 'LadoAwaited');

@InputType({ description: 'Which referrals; everything given must hold.' })
export class LadoReferralWhere {
  @Field(() => StringFilter, { nullable: true, description: 'Its reference.' })
  reference?: FieldFilter<string> | null;

  @Field(() => StringFilter, { nullable: true, description: "The adult's reference." })
  adultReference?: FieldFilter<string> | null;

  @Field(() => StringFilter, { nullable: true, description: "The setting's reference." })
  settingReference?: FieldFilter<string> | null;

  @Field(() => DateFilter, { nullable: true, description: 'The day it was received.' })
  receivedOn?: FieldFilter<string> | null;

  @Field(() => RouteFilter, { nullable: true, description: 'Advice or meeting.' })
  route?: FieldFilter<LadoRoute> | null;

  @Field(() => HarmFilter, { nullable: true, description: 'The harm that is alleged.' })
  harm?: FieldFilter<LadoHarm> | null;

  @Field(() => SectorFilter, { nullable: true, description: 'In what kind of work.' })
  sector?: FieldFilter<LadoSector> | null;

  @Field(() => OutcomeFilter, { nullable: true, description: 'What was concluded.' })
  outcome?: FieldFilter<LadoOutcome> | null;

  @Field(() => StageFilter, { nullable: true, description: 'How far it has come.' })
  stage?: FieldFilter<LadoStage> | null;

  @Field(() => AwaitedFilter, { nullable: true, description: 'What it still waits for; of one that waits for several, any of them.' })
  awaited?: FieldFilter<LadoAwaited> | null;

  @Field(() => [LadoReferralWhere], { nullable: true, description: 'All of these hold.' })
  and?: LadoReferralWhere[] | null;

  @Field(() => [LadoReferralWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: LadoReferralWhere[] | null;

  @Field(() => LadoReferralWhere, { nullable: true, description: 'This does not hold.' })
  not?: LadoReferralWhere | null;
}

export const LadoReferralOrder = orderType('LadoReferral', {
  reference: 'By its reference.',
  receivedOn: 'By the day it was received.',
  firstMeetingOn: 'By the day of its first meeting.',
  concludedOn: 'By the day it was concluded.',
});

@ArgsType()
export class LadoReferralsArgs extends PageArgs {
  @Field(() => LadoReferralWhere, { nullable: true, description: 'Which referrals.' })
  where?: LadoReferralWhere | null;

  @Field(() => [LadoReferralOrder], { nullable: true, description: 'In which order; when left out, the latest received first, of those that wait the longest waiting.' })
  orderBy?: Order[] | null;
}

/** A filter on which of several things is true of a row. */
const onAnyOf = <K extends string>(holds: (key: K) => Condition, any: Condition): FilterTarget => (filter) => {
  const { eq, ne, in: among, notIn, isNull } = filter as FieldFilter<K>;
  const parts: Condition[] = [];
  if (eq != null) parts.push(holds(eq));
  if (ne != null) parts.push(not(holds(ne)));
  if (among != null) parts.push(anyOf(among.map(holds)));
  if (notIn != null) parts.push(not(anyOf(notIn.map(holds))));
  if (isNull != null) parts.push(isNull ? not(any) : any);
  return allOf(parts);
};

export const LADO_REFERRALS: ListPlan = {
  filters: {
    reference: 't.reference', adultReference: 't.adultReference', settingReference: 't.settingReference', receivedOn: 't.receivedOn', route: 't.route', harm: 't.harm', sector: 't.sector', outcome: 't.outcome',
    stage: onAnyOf<LadoStage>((stage) => IN_STAGE[stage], allOf([])), awaited: onAnyOf<LadoAwaited>(waitsFor, WAITS),
  },
  orders: {
    reference: { column: 'reference' }, receivedOn: { column: 'receivedOn' }, firstMeetingOn: { column: 'firstMeetingOn', nullable: true }, concludedOn: { column: 'concludedOn', nullable: true },
  },
  usual: [{ field: 'receivedOn', direction: 'DESC' }],
};

/** Those that wait for something, the longest waiting first. */
export const LADO_AWAITED: ListPlan = { ...LADO_REFERRALS, usual: [{ field: 'receivedOn', direction: 'ASC' }], within: WAITS };

export const LadoReferralConnection = connectionType(LadoReferral, 'LadoReferral');
