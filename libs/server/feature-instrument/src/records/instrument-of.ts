import { type Instrument, instrumentOf } from '@goodmark/audit-tool';
import type { InstrumentRecord } from '@goodmark/server-data';

/** The instrument a record was made with, in the record's own version. Every version ever used is kept. */
export function instrumentOfRecord({ reference, instrumentKey, instrumentVersion }: InstrumentRecord): Instrument {
  const instrument = instrumentOf(instrumentKey, instrumentVersion);
  if (!instrument) throw new Error(`${reference} was made with ${instrumentKey} ${instrumentVersion}, which is not among the instruments`);
  return instrument;
}
