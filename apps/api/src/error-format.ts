import { randomUUID } from 'node:crypto';
import { toldFailure } from '@goodmark/server-data';
import { type ASTNode, type DocumentNode, GraphQLError, Kind, visit } from 'graphql';
import type { Logger } from 'pino';

export interface OutgoingError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Names of the schema are not for guessing: graphql-js's hints are cut off. */
const withoutHints = (message: string): string => message.replace(/ ?Did you mean [^?]*\?/g, '');

/** graphql-js repeats the values it was given, and those can be case text: they are cut out, the reason stays. */
const withoutValues = (message: string): string =>
  message
    .replace(/^(Variable "\$(\w+)" got )invalid value [\s\S]*( at "\2[^"]*"; )/, '$1an invalid value$3')
    .replace(/( cannot represent [^:"]*): [\s\S]*$/, '$1.')
    .replace(/^(Expected value of type "[^"]*"), found [\s\S]*$/, '$1.')
    .replace(/^(Syntax Error: [\s\S]*?(?:Block)?String) "[\s\S]*$/, '$1.');

/** `Variable "$input" got invalid value "2018-13" at "input.judgements[12].domain"` → `judgements.12.domain`. */
function fieldOfVariable(message: string): string | null {
  const [, variable] = /^Variable "\$([A-Za-z0-9_]+)"/.exec(message) ?? [];
  if (!variable) return null;
  const [, path] = / at "([^"]+)"/.exec(message) ?? [];
  return withoutInput((path ?? variable).replace(/\[(\d+)\]/g, '.$1'));
}

const withoutInput = (path: string): string => path.replace(/^input\./, '');

/** The arguments and input fields around a value in the query: where a literal is wrong. */
function fieldOfLiteral(document: DocumentNode | undefined, node: ASTNode | undefined): string | null {
  if (!document || !node) return null;
  let found: string | null = null;
  const path: string[] = [];
  const names = new Set<string>([Kind.ARGUMENT, Kind.OBJECT_FIELD]);
  visit(document, {
    enter(entered) {
      if (names.has(entered.kind)) path.push((entered as { name: { value: string } }).name.value);
      if (entered === node && path.length > 0) found = withoutInput(path.join('.'));
    },
    leave(left) {
      if (names.has(left.kind)) path.pop();
    },
  });
  return found;
}

function problemsOf(message: string, error: GraphQLError | undefined, document: DocumentNode | undefined) {
  const field = fieldOfVariable(message) ?? fieldOfLiteral(document, error?.nodes?.[0]);
  return field ? [{ field, message: message.slice(message.lastIndexOf('; ') + 1).trim() }] : [];
}

const CALLERS_FAULT = new Set([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED', 'PERSISTED_QUERY_NOT_FOUND',
]);

/** What leaves the server for an error. The only place that decides it; everything unforeseen leaves as INTERNAL. */
export function outgoing(
  formatted: { message: string; path?: readonly (string | number)[]; locations?: OutgoingError['locations']; extensions?: Record<string, unknown> },
  thrown: unknown,
  logger: Logger,
  document?: DocumentNode,
): OutgoingError {
  const cause = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
  const place = { ...(formatted.path ? { path: formatted.path } : {}), ...(formatted.locations ? { locations: formatted.locations } : {}) };
  const told = toldFailure(cause);
  if (told) {
    const { code, problems, currentVersion } = told;
    return { message: told.message, ...place, extensions: { code, problems, ...(currentVersion === undefined ? {} : { currentVersion }) } };
  }
  const code = String(formatted.extensions?.code ?? '');
  if (CALLERS_FAULT.has(code)) {
    const message = withoutValues(withoutHints(formatted.message));
    const problems = problemsOf(message, thrown instanceof GraphQLError ? thrown : undefined, document);
    return { message, ...place, extensions: { code: 'INVALID_INPUT', problems } };
  }
  const id = randomUUID();
  // The message and stack of a database error can hold case text, so only its kind and number are logged.
  const { name, code: number } = (cause ?? {}) as { name?: string; code?: string };
  logger.error({ errorId: id, kind: name, number, at: stackOf(cause) }, 'internal error');
  return { message: `Something went wrong on our side. Nothing was saved. Tell us this number: ${id}`, ...place, extensions: { code: 'INTERNAL', id } };
}

/** Where an error was thrown, without its message. */
function stackOf(cause: unknown): string[] {
  const stack = cause instanceof Error ? (cause.stack ?? '') : '';
  return stack.split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 8).map((line) => line.trim());
}
