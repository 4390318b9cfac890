import autocannon, { type CannonOptions, type CannonResult } from 'autocannon';
import type { Options } from '../options';
import type { Pair, Query, Sides } from '../queries/query';
import { median } from './median';

/** What is needed to reach both servers. */
export interface Addresses {
  readonly api: string;
  readonly raw: string;
  readonly token: string;
}

/** The medians of the rounds. */
export interface Measured {
  readonly query: Query;
  /** Answers a second. */
  readonly raw: number;
  readonly api: number;
  /** The median of the rounds' ratios, each against the plain server of the same round. */
  readonly ratio: number;
  readonly ratios: readonly number[];
}

const WARM_UP_S = 1;
const LONGEST_S = 30;
/** How long one answer may take, in seconds. */
const PATIENCE_S = 60;
const headersOf = ({ token }: Addresses) => ({ 'content-type': 'application/json', authorization: `Bearer ${token}` });

/** Both servers, asked once; throws on anything but a good answer. */
export function sidesOf(addresses: Addresses): Sides {
  const answerOf = async (url: string, init: RequestInit): Promise<unknown> => {
    const response = await fetch(url, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 500)}`);
    return JSON.parse(text);
  };
  return {
    async api(body) {
      const { data, errors } = (await answerOf(`${addresses.api}/graphql`, { method: 'POST', headers: headersOf(addresses), body })) as {
        data: Record<string, unknown>;
        errors?: unknown;
      };
      if (errors) throw new Error(`The API answered with ${JSON.stringify(errors).slice(0, 500)}`);
      return data;
    },
    raw: ({ path, body }) => answerOf(addresses.raw + path, body === undefined ? {} : { method: 'POST', body }),
  };
}

/** The load of one side: what each request is, and who is told of its answer. */
function loadOf(query: Query, side: 'api' | 'raw', addresses: Addresses): Pick<CannonOptions, 'url' | 'method' | 'headers' | 'requests'> {
  const onResponse = (_status: number, _body: string, context: Record<string, unknown>) => query.answered?.(context.pair as Pair);
  const part = (pair: Pair) => (side === 'api' ? { path: '/graphql', body: pair.api } : pair.raw);
  return {
    url: addresses[side],
    method: side === 'api' || query.writes ? 'POST' : 'GET',
    headers: side === 'api' ? headersOf(addresses) : {},
    requests: [{
      setupRequest: (request, context) => {
        context.pair = query.next();
        return { ...request, ...part(context.pair as Pair) };
      },
      ...(query.answered ? { onResponse } : {}),
    }],
  };
}

function assertGood(query: Query, side: string, { non2xx, errors, timeouts }: CannonResult): void {
  if (non2xx + errors + timeouts > 0) throw new Error(`${query.name}, ${side}: ${non2xx} bad answers, ${errors} errors, ${timeouts} timeouts`);
}

/** Answers a second of one side. What takes longer than the time for it is measured again, with four times the time. */
async function answersASecond(query: Query, side: 'api' | 'raw', addresses: Addresses, connections: number, seconds: number): Promise<number> {
  await query.ready?.();
  const result = await autocannon({ ...loadOf(query, side, addresses), connections, duration: seconds, timeout: PATIENCE_S });
  if (result['2xx'] === 0 && seconds <= LONGEST_S) return answersASecond(query, side, addresses, connections, seconds * 4);
  assertGood(query, side, result);
  return result['2xx'] / result.duration;
}

/** Checks that both sides say the same, warms both up, then measures them in turn, round by round. */
export async function measureQuery(query: Query, addresses: Addresses, { connections, seconds, rounds }: Options): Promise<Measured> {
  await query.check(sidesOf(addresses));
  for (const side of ['raw', 'api'] as const) await answersASecond(query, side, addresses, connections, WARM_UP_S);

  const [raw, api]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    raw.push(await answersASecond(query, 'raw', addresses, connections, seconds));
    api.push(await answersASecond(query, 'api', addresses, connections, seconds));
  }
  const ratios = api.map((rate, round) => rate / (raw[round] as number));
  return { query, raw: median(raw), api: median(api), ratio: median(ratios), ratios };
}
