import type { Page } from 'playwright-core';

interface Answer<T> {
  readonly data?: T;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Asks the API as whoever is signed in on a page: for what a journey begins with, and nobody does on screen in it. It must not fail. */
export async function api<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const answer = await page.request.post(new URL('/graphql', page.url()).toString(), { data: { query, variables }, headers: { 'content-type': 'application/json' } });
  const { data, errors } = (await answer.json()) as Answer<T>;
  if (!data || errors) throw new Error(`The API refused: ${JSON.stringify(errors)}`);
  return data;
}
