import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';

/** One thing that is wrong with what was sent: which field, and what to do about it. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

/** The API's closed codes, and three of our own: nothing answered, something else than the API did, or this page is older than what it is to show. */
export type FailureCode =
  | 'NOT_FOUND' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'INVALID_INPUT' | 'CONFLICT' | 'RATE_LIMITED' | 'COST_LIMIT_EXCEEDED' | 'TIMEOUT' | 'INTERNAL'
  | 'UNREACHABLE' | 'TOO_LARGE' | 'SCREEN_NOT_FETCHED';

interface Details {
  readonly code: FailureCode;
  readonly message: string;
  readonly problems?: readonly Problem[];
  readonly currentVersion?: number | null;
  readonly requestId?: string | null;
  readonly status?: number | null;
}

/**
 * Whatever goes wrong between the console and the API, told one way. `status` is what react-admin looks at: 401 for a
 * session that has ended, 403 for what is not allowed, 404 for a record that is missing or hidden.
 */
export class ApiFailure extends Error {
  readonly code: FailureCode;
  readonly problems: readonly Problem[];
  /** The version the record has now, with `CONFLICT`. */
  readonly currentVersion: number | null;
  readonly requestId: string | null;
  readonly status: number | null;

  constructor({ code, message, problems = [], currentVersion = null, requestId = null, status = null }: Details) {
    super(message);
    this.name = 'ApiFailure';
    this.code = code;
    this.problems = problems;
    this.currentVersion = currentVersion;
    this.requestId = requestId;
    this.status = status;
  }

  /** Whether sending the same again later may well work, without anybody changing anything. */
  get mayPass(): boolean {
    return ['UNREACHABLE', 'TIMEOUT', 'RATE_LIMITED', 'UNAUTHENTICATED'].includes(this.code);
  }
}

const STATUS: Readonly<Partial<Record<FailureCode, number>>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409, RATE_LIMITED: 429, TIMEOUT: 503 };
const CODE_OF_STATUS: Readonly<Record<number, FailureCode>> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 413: 'TOO_LARGE', 429: 'RATE_LIMITED', 502: 'UNREACHABLE', 503: 'TIMEOUT', 504: 'TIMEOUT' };

interface Told {
  readonly message?: string;
  readonly extensions?: { readonly code?: string; readonly problems?: readonly Problem[]; readonly currentVersion?: number; readonly requestId?: string };
}

function fromAnswer({ message, extensions }: Told, requestId: string | null, status: number | null): ApiFailure {
  const code = (extensions?.code ?? 'INTERNAL') as FailureCode;
  return new ApiFailure({
    code,
    message: message || '',
    problems: extensions?.problems ?? [],
    currentVersion: extensions?.currentVersion ?? null,
    requestId: extensions?.requestId ?? requestId,
    status: STATUS[code] ?? status,
  });
}

/** The first error of a JSON answer of the API, also one that came with an HTTP status of its own; null when there is none. */
function toldIn(text: string | undefined): Told | null {
  try {
    const { errors } = JSON.parse(text ?? '') as { errors?: Told[] };
    return errors?.[0] ?? null;
  } catch {
    return null;
  }
}

/** Any error of a request, as an `ApiFailure`. `requestId` is the id the answer came with. */
export function failureOf(error: unknown, requestId: string | null = null): ApiFailure {
  if (error instanceof ApiFailure) return error;
  if (CombinedGraphQLErrors.is(error)) return fromAnswer((error.errors[0] ?? {}) as Told, requestId, null);
  if (ServerError.is(error) || ServerParseError.is(error)) {
    const told = toldIn(error.bodyText);
    if (told) return fromAnswer(told, requestId, error.statusCode);
    return new ApiFailure({ code: CODE_OF_STATUS[error.statusCode] ?? 'INTERNAL', message: '', requestId, status: error.statusCode });
  }
  return new ApiFailure({ code: 'UNREACHABLE', message: '' });
}

/** What an answer outside GraphQL says went wrong. */
export async function failureOfResponse(response: Response): Promise<ApiFailure> {
  const requestId = response.headers.get('x-request-id');
  const told = toldIn(await response.text());
  if (told) return fromAnswer(told, requestId, response.status);
  return new ApiFailure({ code: CODE_OF_STATUS[response.status] ?? 'INTERNAL', message: '', requestId, status: response.status });
}
