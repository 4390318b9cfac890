import type { AuditorListQuery } from '@goodmark/console-data';

export type AuditorRow = AuditorListQuery['page']['nodes'][number];

/** What is typed about an entry of the auditor register. */
export interface AuditorForm {
  readonly active: boolean;
  readonly trainedOn: string;
  readonly leftOn: string;
  readonly pausedFrom: string;
  readonly pausedUntil: string;
  readonly expectedPerMonth: string;
}

export const formOf = ({ active, trainedOn, leftOn, pausedFrom, pausedUntil, expectedPerMonth }: AuditorRow): AuditorForm =>
  ({ active, trainedOn: trainedOn ?? '', leftOn: leftOn ?? '', pausedFrom: pausedFrom ?? '', pausedUntil: pausedUntil ?? '', expectedPerMonth: String(expectedPerMonth) });

/** How many audits a month a text says; null where it says no whole number. */
export function expectedOf(typed: string): number | null {
  const number = Number(typed);
  return typed.trim() !== '' && Number.isInteger(number) ? number : null;
}

/** The fields in which what is typed differs from what stands. */
export function changesOf(stands: AuditorForm, typed: AuditorForm) {
  return {
    ...(typed.active === stands.active ? {} : { active: typed.active }),
    ...(typed.trainedOn === stands.trainedOn ? {} : { trainedOn: typed.trainedOn || null }),
    ...(typed.leftOn === stands.leftOn ? {} : { leftOn: typed.leftOn || null }),
    ...(typed.pausedFrom === stands.pausedFrom ? {} : { pausedFrom: typed.pausedFrom || null }),
    ...(typed.pausedUntil === stands.pausedUntil ? {} : { pausedUntil: typed.pausedUntil || null }),
    ...(typed.expectedPerMonth === stands.expectedPerMonth ? {} : { expectedPerMonth: Number(typed.expectedPerMonth) }),
  };
}
