import type { TypedDocumentNode } from '@apollo/client';
import type { GetListParams, GetListResult, RaRecord } from 'react-admin';
import { ask } from './client';
import { exportAddress } from './export-address';

interface Page<R> {
  readonly nodes: R[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  readonly totalCount?: number;
}

/** How the console reads one kind of record. */
export interface ResourceSource {
  list(params: GetListParams): Promise<GetListResult>;
  /** Where the whole list can be had as a file, with its filter and order. */
  exported?(format: 'csv' | 'xlsx', filter: Record<string, unknown>, sort?: { readonly field: string; readonly order: string }): string;
  one?(id: string): Promise<RaRecord | null>;
  many?(ids: readonly string[]): Promise<RaRecord[]>;
  create?(data: Record<string, unknown>): Promise<RaRecord>;
  update?(id: string, data: Record<string, unknown>, previous: RaRecord): Promise<RaRecord>;
}

interface ListVariables {
  where?: unknown;
  orderBy?: unknown;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}

/**
 * A list by page number, over a document whose connection is called `page`. Pages by `pageInfo`; how many there are in
 * all comes as `meta.totalCount`.
 */
export function listOf<R extends RaRecord, V extends ListVariables>(
  document: TypedDocumentNode<{ page: Page<R> }, V>,
  whereOf: (filter: Record<string, unknown>) => object,
): ResourceSource['list'] {
  return async ({ pagination, sort, filter }) => {
    const { page = 1, perPage = 25 } = pagination ?? {};
    const variables = {
      where: whereOf((filter ?? {}) as Record<string, unknown>),
      orderBy: sort?.field && sort.field !== 'id' ? [{ field: sort.field, direction: sort.order }] : null,
      first: perPage,
      offset: (page - 1) * perPage,
    };
    const { page: found } = await ask(document, variables as never);
    return { data: found.nodes, pageInfo: found.pageInfo, meta: { totalCount: found.totalCount } };
  };
}

/** A list that can also be had whole, as a file; `exported` is what the API calls it. */
export function tableOf<R extends RaRecord, V extends ListVariables>(
  exported: string,
  document: TypedDocumentNode<{ page: Page<R> }, V>,
  whereOf: (filter: Record<string, unknown>) => object,
): ResourceSource {
  return {
    list: listOf(document, whereOf),
    exported: (format, filter, sort) => exportAddress(exported, format, { where: whereOf(filter), ...(sort?.field && sort.field !== 'id' ? { orderBy: [{ field: sort.field, direction: sort.order }] } : {}) }),
  };
}
