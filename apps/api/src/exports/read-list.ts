import type { RequestContext } from '@goodmark/server-data';
import { type DocumentNode, execute, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { type ExportedList, queryOf } from './exported-list';

/** What went wrong in a query of an export, with the document that it is told by. */
export class ExportFailed extends Error {
  constructor(readonly first: GraphQLError, readonly document: DocumentNode) {
    super(first.message);
  }
}

interface Answer {
  readonly list?: unknown;
  readonly record?: { readonly list?: unknown } | null;
}

interface Connection {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * The rows of a list page by page, as the API gives them to this viewer: the same query, rules and view record. Each page
 * has a context of its own, so that nothing is kept of the one before. Null where the list is of a record that is not there.
 */
export async function* pagesOf(schema: GraphQLSchema, list: ExportedList, variables: Readonly<Record<string, unknown>>, doorForPage: () => RequestContext): AsyncGenerator<readonly unknown[] | null> {
  const document = parse(queryOf(list));
  const [invalid] = validate(schema, document);
  if (invalid) throw invalid;
  for (let after: string | null = null; ; ) {
    const ctx = doorForPage();
    const { data, errors } = await execute({ schema, document, contextValue: ctx, variableValues: { ...variables, after } });
    if (errors?.[0]) throw new ExportFailed(errors[0], document);
    const answer = data as Answer;
    const found = answer.list ?? answer.record?.list;
    await ctx.viewLog.write(`export of ${list.title.toLowerCase()}`);
    if (found == null) {
      yield null;
      return;
    }
    if (Array.isArray(found)) {
      yield found;
      return;
    }
    const { nodes, pageInfo } = found as Connection;
    yield nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}
