import type { QueryName } from '../options';

/** One request, as each side takes it. */
export interface Pair {
  /** The body of `POST /graphql`. */
  readonly api: string;
  /** The path on the plain server, and the body where it is a write. */
  readonly raw: { readonly path: string; readonly body?: string };
}

/** One thing that is measured on both sides. */
export interface Query<P extends Pair = Pair> {
  readonly name: QueryName;
  readonly what: string;
  /** The least share of the plain server's requests a second that the API should reach. */
  readonly target: number;
  /** Whether the plain server is sent a body. */
  readonly writes: boolean;
  /** Before each measurement. */
  ready?(): Promise<void>;
  /** The next request. */
  next(): P;
  /** After an answer. */
  answered?(pair: P): void;
  /** Throws when the two sides do not say the same. */
  check(sides: Sides): Promise<void>;
}

/** Both servers, asked once and not measured. */
export interface Sides {
  api(body: string): Promise<Record<string, unknown>>;
  raw(pair: Pair['raw']): Promise<unknown>;
}

export const graphql = (query: string, variables: Readonly<Record<string, unknown>> = {}): string => JSON.stringify({ query, variables });

/** Throws with both answers when they differ. */
export function assertSame(what: string, api: unknown, raw: unknown): void {
  const [left, right] = [JSON.stringify(api), JSON.stringify(raw)];
  if (left === undefined || left === '[]' || left === '{}') throw new Error(`${what}: the answer is empty, so nothing would be measured`);
  if (left === right) return;
  const at = [...left].findIndex((character, index) => character !== right[index]);
  const part = (text: string) => text.slice(Math.max(0, at - 200), at + 200);
  throw new Error(`${what}: the two sides differ at ${at}.\n  API: ${part(left)}\n  raw: ${part(right)}`);
}

export type Json = Record<string, unknown>;
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
