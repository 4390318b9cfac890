import { type Problem, TEXT_LIMITS, textProblem, tidyText } from '@goodmark/audit-tool';
import { Cohort, CohortMember, CohortSession, isOneOf, newId, Person, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'One half day of training.' })
export class CohortSessionInput {
  @Field(() => DateScalar, { description: 'The day it is held.' })
  heldOn!: string;

  @Field(() => String, { nullable: true, description: 'What it covers, a line each.' })
  content?: string | null;
}

@InputType({ description: 'A group of people trained together to audit.' })
export class CohortCreateInput {
  @Field(() => String, { description: 'What the cohort is called, at most 200 characters.' })
  name!: string;

  @Field(() => [CohortSessionInput], { description: 'Its sessions, 1 to 20.' })
  sessions!: CohortSessionInput[];

  @Field(() => [ID], { nullable: true, description: 'Who takes part, at most 100 people.' })
  memberIds?: string[] | null;
}

function problemsOf(input: CohortCreateInput, memberIds: readonly string[], known: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const nameProblem = tidyText(input.name) === null ? 'Give the cohort a name.' : textProblem(input.name, TEXT_LIMITS.title);
  if (nameProblem) problems.push({ field: 'name', message: nameProblem });
  if (input.sessions.length === 0 || input.sessions.length > 20) problems.push({ field: 'sessions', message: 'Give 1 to 20 sessions.' });
  input.sessions.forEach(({ content }, index) => {
    const problem = textProblem(content ?? '', TEXT_LIMITS.reason);
    if (problem) problems.push({ field: `sessions.${index}.content`, message: problem });
  });
  if (memberIds.length > 100) problems.push({ field: 'memberIds', message: 'A cohort has at most 100 people.' });
  memberIds.forEach((id, index) => {
    if (!known.has(id)) problems.push({ field: `memberIds.${index}`, message: 'Choose somebody who works here: there is no such person.' });
  });
  return problems;
}

/** Plans a training cohort with its sessions and members. */
export async function createCohort(tx: RequestContext, input: CohortCreateInput): Promise<Cohort> {
  const memberIds = [...new Set(input.memberIds ?? [])];
  const people = memberIds.length > 0 && memberIds.length <= 100 ? await tx.visible(Person, isOneOf('t.id', memberIds, 'ids')) : [];
  const byId = new Map(people.filter(({ active }) => active).map((person) => [person.id, person]));
  assertNoProblems(problemsOf(input, memberIds, new Set(byId.keys())));

  const id = newId();
  const sessions = [...input.sessions].sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
  const row = { name: tidyText(input.name) as string, startsOn: sessions[0]?.heldOn as string };
  const cohort = await tx.create(Cohort, { id, ...row }, { ...row, memberIds });
  await tx.addAll(CohortSession, sessions.map(({ heldOn, content }) => ({ id: newId(), cohortId: id, heldOn, content: tidyText(content ?? '') })));
  await tx.addAll(CohortMember, memberIds.map((personId) => ({
    id: newId(), cohortId: id, personId, level: byId.get(personId)?.level ?? null, practiceAuditId: null, feedbackOn: null, signedOffOn: null,
  })));
  return cohort;
}
