import { isCaseReference, type Problem, type Service } from '@goodmark/audit-tool';
import { Case, CaseCategory, condition, newId, Person, type RequestContext, Service as ServiceEnum, Team } from '@goodmark/server-data';
import { assertNoProblems, DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: "A child's case, known only by its reference." })
export class CaseCreateInput {
  @Field(() => String, { description: 'Reference in the case-management system: letters, digits, - / . and _, at most 40. Never a name.' })
  reference!: string;

  @Field(() => ServiceEnum, { description: 'The service that works with the child.' })
  service!: Service;

  @Field(() => ID, { description: 'The team that holds it.' })
  teamId!: string;

  @Field(() => [String], { description: 'Keys of its case categories, at least one.' })
  categories!: string[];

  @Field(() => ID, { nullable: true, description: 'The case holder.' })
  caseHolderId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was opened.' })
  openSince?: string | null;
}

async function problemsOf(tx: RequestContext, input: CaseCreateInput): Promise<Problem[]> {
  const problems: Problem[] = [];
  if (!isCaseReference(input.reference)) {
    problems.push({ field: 'reference', message: 'Give the reference of the case system: 1 to 40 letters, digits, - / . or _, with at least one digit. Never a name.' });
  } else if (await tx.facts.isCaseReferenceTaken(input.reference)) {
    problems.push({ field: 'reference', message: `There is already a case with the reference ${input.reference}.` });
  }
  if (!(await tx.load(Team, input.teamId))) problems.push({ field: 'teamId', message: 'Choose one of the teams: there is no team with this id.' });
  if (input.caseHolderId != null && !(await tx.load(Person, input.caseHolderId))?.active) {
    problems.push({ field: 'caseHolderId', message: 'Choose somebody who works here: there is no such person.' });
  }
  if (input.openSince != null && input.openSince > tx.clock.today()) {
    problems.push({ field: 'openSince', message: 'A case cannot be opened in the future.' });
  }
  const known = new Set((await tx.visible(CaseCategory, condition('1 = 1'))).map(({ key }) => key));
  const unknown = input.categories.filter((category) => !known.has(category));
  if (input.categories.length === 0) problems.push({ field: 'categories', message: 'Give at least one case category.' });
  if (unknown.length > 0) problems.push({ field: 'categories', message: `There is no case category ${JSON.stringify(unknown[0]?.slice(0, 60))}. See caseCategories.` });
  return problems;
}

/** Adds a case to the sampling frame. */
export async function createCase(tx: RequestContext, input: CaseCreateInput): Promise<Case> {
  assertNoProblems(await problemsOf(tx, input));
  const row = {
    reference: input.reference,
    service: input.service,
    teamId: input.teamId,
    categories: [...new Set(input.categories)],
    caseHolderId: input.caseHolderId ?? null,
    openSince: input.openSince ?? null,
  };
  return tx.create(Case, { id: newId(), ...row }, row);
}
