import { type Problem, TEXT_LIMITS, textProblem, tidyText } from '@goodmark/audit-tool';
import { isScope, MAX_TOKEN_DAYS, Person, type RequestContext, type Scope, SCOPES, Token, tokenRow, usableScopes } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'A new token for a program, which acts as whoever makes it.' })
export class TokenCreateInput {
  @Field(() => String, { description: 'What it is for, at most 200 characters.' })
  name!: string;

  @Field(() => [String], { description: 'What it is cut down to, `audits:read`: at least one, each of some use to its person. See `viewer { tokenScopes }`.' })
  scopes!: string[];

  @Field(() => Int, { description: 'For how many days it is valid, 1 to 365.' })
  days!: number;
}

function scopeProblems(scopes: readonly string[], person: Person): Problem[] {
  const unknown = scopes.find((scope) => !isScope(scope));
  if (unknown !== undefined) return [{ field: 'scopes', message: `There is no scope ${JSON.stringify(unknown.slice(0, 60))}. Choose from ${SCOPES.join(', ')}.` }];
  if (scopes.length === 0) return [{ field: 'scopes', message: 'Choose at least one scope.' }];
  const usable: readonly string[] = usableScopes(person);
  const useless = scopes.filter((scope) => !usable.includes(scope));
  return useless.length === 0 ? [] : [{ field: 'scopes', message: `${person.name} has no use for ${useless.join(', ')}: their roles do not allow it. Leave it out.` }];
}

function problemsOf(input: TokenCreateInput, person: Person): Problem[] {
  const named = tidyText(input.name) === null ? 'Say what the token is for.' : textProblem(input.name, TEXT_LIMITS.title);
  return [
    ...(named ? [{ field: 'name', message: named }] : []),
    ...(input.days < 1 || input.days > MAX_TOKEN_DAYS ? [{ field: 'days', message: `Give 1 to ${MAX_TOKEN_DAYS} days.` }] : []),
    ...scopeProblems(input.scopes, person),
  ];
}

/**
 * Makes a token of whoever asks, of which only the hash of its secret is kept. Nobody makes one for somebody else: its
 * secret would let an administrator read the case text that they may not.
 */
export async function createAccessToken(tx: RequestContext, input: TokenCreateInput, secretHash: string): Promise<Token> {
  const { personId } = tx.viewer;
  assertNoProblems(problemsOf(input, await tx.require(Person, personId)));
  const scopes = [...new Set(input.scopes)] as Scope[];
  const row = tokenRow({ name: input.name.trim(), personId, scopes, days: input.days }, secretHash);
  const { id, name, expiresAt } = row;
  return tx.add(Token, row, { recordType: 'Token', recordId: id, after: { name, personId, scopes, expiresAt } });
}
