import { boundsFit } from '@goodmark/audit-schedule';
import { type Problem, problemUnless, type Service, TEXT_LIMITS, textProblem, textProblems, tidyLine, tidyText } from '@goodmark/audit-tool';
import { Better, Indicator, IndicatorUnit, newId, Person, type RequestContext, Service as ServiceEnum } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { fromHundredths, hundredths, problemsWithNumber } from './hundredths';

@InputType({ description: 'A new indicator.' })
export class IndicatorCreateInput {
  @Field(() => String, { description: 'What it is called, at most 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What is counted, and how, at most 2,000 characters.' })
  definition?: string | null;

  @Field(() => IndicatorUnit, { description: 'What its values are. Stands once there are values.' })
  unit!: IndicatorUnit;

  @Field(() => Better, { description: 'Which way it is meant to go.' })
  better!: Better;

  @Field(() => ServiceEnum, { nullable: true, description: 'The service it is about; none when both.' })
  service?: Service | null;

  @Field(() => Float, { nullable: true, description: 'What is aimed at, with at most two decimals.' })
  target?: number | null;

  @Field(() => Float, { description: 'What a value must not be worse than, with at most two decimals; one that is proposes an activity.' })
  threshold!: number;

  @Field(() => ID, { nullable: true, description: 'Who looks after it.' })
  ownerId?: string | null;
}

@InputType({ description: 'What changes about an indicator. Left out: unchanged; null: cleared. Values that were entered, and what was decided about them, stay as they are.' })
export class IndicatorChangeInput {
  @Field(() => ID, { description: 'The indicator.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What it is called, at most 200 characters; cannot be cleared.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What is counted, and how, at most 2,000 characters.' })
  definition?: string | null;

  @Field(() => ServiceEnum, { nullable: true, description: 'The service it is about; none when both.' })
  service?: Service | null;

  @Field(() => Float, { nullable: true, description: 'What is aimed at, with at most two decimals.' })
  target?: number | null;

  @Field(() => Float, { nullable: true, description: 'What a value must not be worse than; cannot be cleared.' })
  threshold?: number | null;

  @Field(() => ID, { nullable: true, description: 'Who looks after it.' })
  ownerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is still watched: false takes no more values. Cannot be cleared.' })
  active?: boolean | null;
}

type Plan = Pick<Indicator, 'name' | 'definition' | 'unit' | 'better' | 'service' | 'targetHundredths' | 'thresholdHundredths' | 'ownerId' | 'active'>;

/** `keptOwnerId` looks after it already: somebody who left since stays named until somebody else takes over. */
async function problemsIn(tx: RequestContext, { name, definition, better, targetHundredths, thresholdHundredths, ownerId }: Plan, keptOwnerId: string | null = null): Promise<Problem[]> {
  const named = name === '' ? 'Say what the indicator is called.' : textProblem(name, TEXT_LIMITS.title);
  const bounds = { better, target: targetHundredths === null ? null : fromHundredths(targetHundredths), threshold: fromHundredths(thresholdHundredths) };
  return [
    ...(named ? [{ field: 'name', message: named }] : []),
    ...textProblems('definition', definition, TEXT_LIMITS.what),
    ...problemUnless(boundsFit(bounds), 'threshold', 'The target is worse than the threshold. Exchange them, or say that the indicator is meant to go the other way.'),
    ...problemUnless(ownerId === keptOwnerId || ownerId === null || (await tx.load(Person, ownerId))?.active === true, 'ownerId', 'Choose somebody who works here: there is no such person.'),
  ];
}

/** Puts an indicator under watch. */
export async function createIndicator(tx: RequestContext, input: IndicatorCreateInput): Promise<Indicator> {
  const plan: Plan = {
    name: tidyLine(input.name), definition: tidyText(input.definition ?? null), unit: input.unit, better: input.better, service: input.service ?? null,
    targetHundredths: hundredths(input.target ?? null), thresholdHundredths: hundredths(input.threshold) as number, ownerId: input.ownerId ?? null, active: true,
  };
  assertNoProblems([...problemsWithNumber('target', input.target), ...problemsWithNumber('threshold', input.threshold), ...(await problemsIn(tx, plan))]);
  return tx.create(Indicator, { id: newId(), ...plan }, { ...plan });
}

/** Changes an indicator. A new threshold is for values that are entered from then on. */
export async function changeIndicator(tx: RequestContext, input: IndicatorChangeInput): Promise<Indicator> {
  const indicator = await tx.require(Indicator, input.id);
  const { name, definition, unit, better, service, targetHundredths, thresholdHundredths, ownerId, active } = indicator;
  const before: Plan = { name, definition, unit, better, service, targetHundredths, thresholdHundredths, ownerId, active };
  const after: Plan = {
    unit, better,
    name: input.name === undefined ? name : tidyLine(input.name), definition: input.definition === undefined ? definition : tidyText(input.definition), service: input.service === undefined ? service : input.service,
    targetHundredths: input.target === undefined ? targetHundredths : hundredths(input.target), thresholdHundredths: input.threshold == null ? thresholdHundredths : (hundredths(input.threshold) as number),
    ownerId: input.ownerId === undefined ? ownerId : input.ownerId, active: input.active ?? active,
  };
  assertNoProblems([
    ...problemsWithNumber('target', input.target), ...problemsWithNumber('threshold', input.threshold), ...(await problemsIn(tx, after, ownerId)),
    ...problemUnless(input.threshold !== null, 'threshold', 'Give a threshold, or leave it out.'), ...problemUnless(input.active !== null, 'active', 'Say true or false, or leave it out.'),
  ]);
  const changed = await tx.change(Indicator, indicator, input.version, after);
  await tx.record({ recordType: 'Indicator', recordId: indicator.id, what: 'changed', before: { ...before }, after: { ...after } });
  return changed;
}
