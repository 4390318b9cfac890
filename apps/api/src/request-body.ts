import type { Problem } from '@goodmark/audit-tool';
import { assertNoProblems, invalidInput } from '@goodmark/server-graphql';

/** One GraphQL operation as it is posted. */
export interface RequestBody {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The body as one operation. Refuses what GraphQL would refuse as well, but by name and with a code of ours. */
export function requestBodyOf(body: unknown): RequestBody {
  if (!isObject(body) || Object.keys(body).length === 0) {
    throw invalidInput([{ field: 'body', message: 'Send one operation as {"query": "…", "variables": {…}}, as application/json. Lists of operations are not taken.' }]);
  }
  const { query, variables, operationName, extensions } = body;
  const problems: Problem[] = [];
  if (typeof query !== 'string' || query === '') problems.push({ field: 'query', message: 'Send the query as a text.' });
  if (variables != null && !isObject(variables)) problems.push({ field: 'variables', message: 'Send the variables as an object.' });
  if (operationName != null && typeof operationName !== 'string') problems.push({ field: 'operationName', message: 'Send the name of the operation as a text.' });
  if (extensions != null && !isObject(extensions)) problems.push({ field: 'extensions', message: 'Send the extensions as an object, or leave them out.' });
  assertNoProblems(problems);
  return body as unknown as RequestBody;
}
