import { stateOfValue } from '@goodmark/audit-schedule';
import { type Problem, problemUnless, TEXT_LIMITS, textProblems, tidyText } from '@goodmark/audit-tool';
import { allOf, condition, Indicator, IndicatorBreach, IndicatorValue, isOneOf, newId, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, MonthScalar } from '@goodmark/server-graphql';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { fromHundredths, hundredths, problemsWithNumber } from './hundredths';

const MOST = 120;

@InputType({ description: 'What an indicator was in one month.' })
export class IndicatorValueInput {
  @Field(() => MonthScalar, { description: 'The month; not one to come.' })
  month!: string;

  @Field(() => Float, { description: 'The value, with at most two decimals.' })
  value!: number;

  @Field(() => String, { nullable: true, description: 'What is said about it, at most 2,000 characters. Left out: what is there stays.' })
  note?: string | null;
}

@InputType({ description: 'Enters values of an indicator, or corrects them: one month or many at once.' })
export class IndicatorValuesEnterInput {
  @Field(() => ID, { description: 'The indicator.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => [IndicatorValueInput], { description: 'The values, at most 120, each month once.' })
  values!: IndicatorValueInput[];
}

function problemsIn(tx: RequestContext, { values }: IndicatorValuesEnterInput): Problem[] {
  const now = tx.clock.today().slice(0, 7);
  const seen = new Set<string>();
  return [
    ...problemUnless(values.length > 0 && values.length <= MOST, 'values', `Give from 1 to ${MOST} values.`),
    ...values.slice(0, MOST).flatMap(({ month, value, note }, index) => {
      const again = seen.has(month);
      seen.add(month);
      return [
        ...problemUnless(!again, `values.${index}.month`, 'This month stands twice.'),
        ...problemUnless(month <= now, `values.${index}.month`, 'There can be no value of a month to come.'),
        ...problemsWithNumber(`values.${index}.value`, value),
        ...textProblems(`values.${index}.note`, note, TEXT_LIMITS.what),
      ];
    }),
  ];
}

/**
 * What a value means for the breach of its month: one that crosses the threshold proposes an activity, and one that no
 * longer does takes the proposal back. What somebody has decided stays decided.
 */
async function proposeOrTakeBack(tx: RequestContext, indicator: Indicator, month: string, valueHundredths: number, known: IndicatorBreach | undefined): Promise<void> {
  const { better, thresholdHundredths } = indicator;
  const breached = stateOfValue(fromHundredths(valueHundredths), { better, target: null, threshold: fromHundredths(thresholdHundredths) }) === 'BREACHED';
  if (known?.status === 'ACCEPTED' || known?.status === 'DISMISSED') return;
  if (!known) {
    if (!breached) return;
    const row = { indicatorId: indicator.id, month, valueHundredths, thresholdHundredths, status: 'OPEN' as const, decidedById: null, decidedAt: null, reason: null, activityId: null };
    await tx.create(IndicatorBreach, { id: newId(), ...row }, { month, value: fromHundredths(valueHundredths), threshold: fromHundredths(thresholdHundredths) });
    return;
  }
  const status = breached ? ('OPEN' as const) : ('CORRECTED' as const);
  if (known.status === status && known.valueHundredths === valueHundredths) return;
  await tx.change(IndicatorBreach, known, known.version, { status, valueHundredths, thresholdHundredths });
  await tx.record({ recordType: 'IndicatorBreach', recordId: known.id, what: breached ? 'opened' : 'corrected', after: { value: fromHundredths(valueHundredths) } });
}

/** Enters values, all of them or none, and proposes an activity for each that crosses the threshold. */
export async function enterValues(tx: RequestContext, input: IndicatorValuesEnterInput): Promise<Indicator> {
  const indicator = await tx.require(Indicator, input.id);
  assertNoProblems([...problemUnless(indicator.active, 'id', 'This indicator is no longer watched. Watch it again first.'), ...problemsIn(tx, input)]);
  const changed = await tx.change(Indicator, indicator, input.version, {});
  const of = allOf([condition('t.indicatorId = :id', { id: indicator.id }), isOneOf('t.month', input.values.map(({ month }) => month), 'months')]);
  const before = new Map((await tx.visible(IndicatorValue, of)).map((value) => [value.month, value]));
  const breaches = new Map((await tx.visible(IndicatorBreach, of)).map((breach) => [breach.month, breach]));
  for (const { month, value, note } of input.values) {
    const valueHundredths = hundredths(value) as number;
    const row = { valueHundredths, note: note === undefined ? (before.get(month)?.note ?? null) : tidyText(note), byId: tx.viewer.personId, at: tx.clock.now() };
    if (before.has(month)) await tx.set(IndicatorValue, { indicatorId: indicator.id, month }, row);
    else await tx.add(IndicatorValue, { indicatorId: indicator.id, month, ...row });
    await proposeOrTakeBack(tx, indicator, month, valueHundredths, breaches.get(month));
  }
  const told = (values: readonly { readonly month: string; readonly value: number }[]) => Object.fromEntries(values.map(({ month, value }) => [month, value]));
  await tx.record({
    recordType: 'Indicator', recordId: indicator.id, what: 'values entered',
    before: told([...before.values()].map(({ month, valueHundredths }) => ({ month, value: fromHundredths(valueHundredths) }))), after: told(input.values),
  });
  return changed;
}
