import { ApolloClient, ApolloLink, HttpLink, type TypedDocumentNode } from '@apollo/client';
import type { OperationVariables } from '@apollo/client';
import { failureOf } from './api-failure';
import { KeepsNothing } from './keeps-nothing';

/** Longest wait for an answer, in milliseconds; the server itself gives up earlier. */
export const ANSWER_WITHIN_MS = 30_000;

/** The request id of the answer that came last; error messages show it in small print. */
let lastRequestId: string | null = null;

const tracedFetch: typeof fetch = async (input, init) => {
  lastRequestId = null;
  const response = await fetch(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(ANSWER_WITHIN_MS) });
  lastRequestId = response.headers.get('x-request-id');
  return response;
};

/** Carries requests; it keeps no answers (see keeps-nothing.ts). */
export const client = new ApolloClient({
  link: ApolloLink.from([new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: tracedFetch })]),
  cache: new KeepsNothing(),
  devtools: { enabled: false },
});

type Document<D, V> = TypedDocumentNode<D, V>;

/** Asks the API. Throws an `ApiFailure`. */
export async function ask<D, V extends OperationVariables>(query: Document<D, V>, variables: V): Promise<D> {
  try {
    const { data } = await client.query({ query, variables, fetchPolicy: 'no-cache' } as never);
    return data as D;
  } catch (error) {
    throw failureOf(error, lastRequestId);
  }
}

/**
 * Has the API do something. Throws an `ApiFailure`. With an `idempotencyKey` it is done once, however often it is sent;
 * use the same key when sending the same again after a failure that leaves open whether it was done.
 */
export async function tell<D, V extends OperationVariables>(mutation: Document<D, V>, variables: V, idempotencyKey?: string): Promise<D> {
  try {
    const context = idempotencyKey ? { headers: { 'idempotency-key': idempotencyKey } } : undefined;
    const { data } = await client.mutate({ mutation, variables, fetchPolicy: 'no-cache', context } as never);
    return data as D;
  } catch (error) {
    throw failureOf(error, lastRequestId);
  }
}
