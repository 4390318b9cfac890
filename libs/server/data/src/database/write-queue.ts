import { PoolBusyError } from './bounded-pool';

/** First in, first out: one unit of work at a time, with a bound on how many may wait. For SQLite, which has one writer. */
export class WriteQueue {
  #tail: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(private readonly maxWaiting = 500) {}

  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#waiting >= this.maxWaiting) return Promise.reject(new PoolBusyError());
    this.#waiting += 1;
    const result = this.#tail.then(work).finally(() => {
      this.#waiting -= 1;
    });
    this.#tail = result.catch(() => undefined);
    return result;
  }
}
