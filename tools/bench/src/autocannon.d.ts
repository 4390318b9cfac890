/** What is used of autocannon, which brings no types. */
declare module 'autocannon' {
  export interface CannonRequest {
    readonly path?: string;
    readonly body?: string;
    readonly setupRequest?: (request: CannonRequest, context: Record<string, unknown>) => CannonRequest;
    readonly onResponse?: (status: number, body: string, context: Record<string, unknown>) => void;
  }
  export interface CannonOptions {
    readonly url: string;
    readonly method: 'GET' | 'POST';
    readonly headers?: Readonly<Record<string, string>>;
    readonly connections: number;
    readonly duration: number;
    readonly timeout: number;
    readonly requests: readonly CannonRequest[];
  }
  export interface CannonResult {
    readonly '2xx': number;
    readonly non2xx: number;
    readonly errors: number;
    readonly timeouts: number;
    readonly duration: number;
    readonly latency: { readonly average: number; readonly p50: number; readonly p99: number };
  }
  export default function autocannon(options: CannonOptions): Promise<CannonResult>;
}
