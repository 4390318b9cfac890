import { type Problem, problemUnless, TEXT_LIMITS, textProblem, textProblems, tidyLine, tidyText } from '@goodmark/audit-tool';
import { AimStatus, type EntityClass, type ImprovementAim, ImprovementObjective, InspectionRecommendation, newId, Person, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'What may be given of a recommendation or an objective.' })
abstract class AimInput {
  @Field(() => String, { nullable: true, description: 'It in full, at most 5,000 characters.' })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who looks after it.' })
  ownerId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when.' })
  dueOn?: string | null;
}

@InputType({ description: 'What an inspection recommended.' })
export class InspectionRecommendationCreateInput extends AimInput {
  @Field(() => String, { description: 'It in a line, at most 200 characters.' })
  title!: string;

  @Field(() => String, { description: 'Which inspection, at most 200 characters.' })
  inspection!: string;

  @Field(() => DateScalar, { description: 'The day the inspection was published.' })
  publishedOn!: string;
}

@InputType({ description: 'An objective of the improvement plan.' })
export class ImprovementObjectiveCreateInput extends AimInput {
  @Field(() => String, { description: 'It in a line, at most 200 characters.' })
  title!: string;

  @Field(() => String, { description: 'The plan it belongs to, at most 200 characters.' })
  plan!: string;
}

@InputType({ description: 'What changes about a recommendation or an objective. Left out: unchanged; null: cleared.' })
abstract class AimChangeInput extends AimInput {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'It in a line, at most 200 characters; cannot be cleared.' })
  title?: string | null;

  @Field(() => AimStatus, { nullable: true, description: 'How far it has come; cannot be cleared.' })
  status?: AimStatus | null;

  @Field(() => String, { nullable: true, description: 'How it is known to be achieved, or why it was withdrawn, at most 5,000 characters: needed with either.' })
  outcome?: string | null;
}

@InputType({ description: 'What changes about a recommendation. Left out: unchanged; null: cleared.' })
export class InspectionRecommendationChangeInput extends AimChangeInput {
  @Field(() => String, { nullable: true, description: 'Which inspection; cannot be cleared.' })
  inspection?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day the inspection was published; cannot be cleared.' })
  publishedOn?: string | null;
}

@InputType({ description: 'What changes about an objective. Left out: unchanged; null: cleared.' })
export class ImprovementObjectiveChangeInput extends AimChangeInput {
  @Field(() => String, { nullable: true, description: 'The plan it belongs to; cannot be cleared.' })
  plan?: string | null;
}

type AimPlan = Pick<ImprovementAim, 'title' | 'text' | 'ownerId' | 'dueOn' | 'status' | 'outcome'>;

const lineProblem = (field: string, line: string, what: string): Problem[] => {
  const problem = line === '' ? what : textProblem(line, TEXT_LIMITS.title);
  return problem ? [{ field, message: problem }] : [];
};

/** `keptOwnerId` looks after it already: somebody who left since stays named until somebody else takes over. */
async function problemsIn(tx: RequestContext, { title, text, ownerId, status, outcome }: AimPlan, keptOwnerId: string | null = null): Promise<Problem[]> {
  const ended = status === 'ACHIEVED' ? 'Say how it is known to be achieved.' : status === 'WITHDRAWN' ? 'Say why it is withdrawn.' : null;
  return [
    ...lineProblem('title', title, 'Say it in a line.'),
    ...textProblems('text', text, TEXT_LIMITS.reason),
    ...textProblems('outcome', outcome, TEXT_LIMITS.reason),
    ...problemUnless(ended === null || outcome !== null, 'outcome', ended ?? ''),
    ...problemUnless(ownerId === keptOwnerId || ownerId === null || (await tx.load(Person, ownerId))?.active === true, 'ownerId', 'Choose somebody who works here: there is no such person.'),
  ];
}

const newAim = ({ title, text, ownerId, dueOn }: AimInput & { readonly title: string }): AimPlan => ({
  title: tidyLine(title), text: tidyText(text ?? null), ownerId: ownerId ?? null, dueOn: dueOn ?? null, status: 'OPEN', outcome: null,
});

const given = <T>(value: T | null | undefined, stands: T): T => value ?? stands;

const changedAim = (aim: ImprovementAim, input: AimChangeInput): AimPlan => ({
  title: input.title == null ? aim.title : tidyLine(input.title), text: input.text === undefined ? aim.text : tidyText(input.text), ownerId: input.ownerId === undefined ? aim.ownerId : input.ownerId,
  dueOn: input.dueOn === undefined ? aim.dueOn : input.dueOn, status: given(input.status, aim.status), outcome: input.outcome === undefined ? aim.outcome : tidyText(input.outcome),
});

async function change<T extends ImprovementAim>(tx: RequestContext, entity: EntityClass<T>, input: AimChangeInput, more: (aim: T) => Partial<T>, problems: (after: Partial<T>) => readonly Problem[]): Promise<T> {
  const aim = await tx.require(entity, input.id);
  const after = { ...changedAim(aim, input), ...more(aim) };
  assertNoProblems([...(await problemsIn(tx, after, aim.ownerId)), ...problems(after as Partial<T>)]);
  const before = Object.fromEntries(Object.keys(after).map((field) => [field, aim[field as keyof T]]));
  const changed = await tx.change(entity, aim, input.version, after as Partial<T>);
  await tx.record({ recordType: entity.name, recordId: aim.id, what: 'changed', before, after });
  return changed;
}

/** Records what an inspection recommended. */
export async function createRecommendation(tx: RequestContext, input: InspectionRecommendationCreateInput): Promise<InspectionRecommendation> {
  const row = { ...newAim(input), inspection: tidyLine(input.inspection), publishedOn: input.publishedOn };
  assertNoProblems([...(await problemsIn(tx, row)), ...lineProblem('inspection', row.inspection, 'Say which inspection.')]);
  return tx.create(InspectionRecommendation, { id: newId(), ...row }, row);
}

export const changeRecommendation = (tx: RequestContext, input: InspectionRecommendationChangeInput): Promise<InspectionRecommendation> =>
  change(
    tx, InspectionRecommendation, input,
    (aim) => ({ inspection: input.inspection == null ? aim.inspection : tidyLine(input.inspection), publishedOn: given(input.publishedOn, aim.publishedOn) }),
    ({ inspection }) => lineProblem('inspection', inspection ?? '', 'Say which inspection.'),
  );

/** Records an objective of the improvement plan. */
export async function createObjective(tx: RequestContext, input: ImprovementObjectiveCreateInput): Promise<ImprovementObjective> {
  const row = { ...newAim(input), plan: tidyLine(input.plan) };
  assertNoProblems([...(await problemsIn(tx, row)), ...lineProblem('plan', row.plan, 'Say which plan it belongs to.')]);
  return tx.create(ImprovementObjective, { id: newId(), ...row }, row);
}

export const changeObjective = (tx: RequestContext, input: ImprovementObjectiveChangeInput): Promise<ImprovementObjective> =>
  change(tx, ImprovementObjective, input, (aim) => ({ plan: input.plan == null ? aim.plan : tidyLine(input.plan) }), ({ plan }) => lineProblem('plan', plan ?? '', 'Say which plan it belongs to.'));
