/** The only "now" and "today" of the domain. Sessions and tokens use real time instead. */
export interface Clock {
  /** An instant in UTC, `2018-04-26T09:30:00.000Z`. */
  now(): string;
  /** A day, `2018-04-26`. */
  today(): string;
  /** Whether it stands on one day, as in a demonstration. */
  readonly isFixed: boolean;
}

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => new Date().toISOString().slice(0, 10),
  isFixed: false,
};

/** A clock that stays on one day, as a demonstration's does; the time of day goes on. */
export const clockFixedOn = (day: string): Clock => ({
  now: () => `${day}T${new Date().toISOString().slice(11)}`,
  today: () => day,
  isFixed: true,
});
