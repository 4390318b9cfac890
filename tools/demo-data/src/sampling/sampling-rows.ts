import { createHash } from 'node:crypto';
import { Drawing, rankedText } from '@goodmark/audit-schedule';
import { fingerprintLine } from '@goodmark/server-data';
import { officeInstant } from '../days';
import { idOf } from '../identifiers';
import { personIdOf } from '../organisation/organisation';
import { randomFor } from '../random';
import type { AuditRow, CaseRow, DrawnCaseRow, DrawRow, ExclusionRow, FramedCaseRow, FrameRow, SamplingRows } from '../rows';
import type { ActivityPlanned } from '../schedule/activity-plan';
import { activityIdOf } from '../schedule/activity-rows';
import { COMING } from '../schedule/coming-plan';
import { TEAMS } from '../organisation/organisation';

const TAKEN_ON = '2018-04-20';
const SOURCE = 'open-cases-2018-04-20.csv';
/** The sample of an activity to come: what is drawn, and by which seed. */
const DRAWN = { title: 'Special Guardianship Order - case audits', category: 'SPECIAL_GUARDIANSHIP', size: 10, seed: 'a1f4c09e7b2d6358' } as const;
/** Twelve months before the draw. */
const AUDITED_SINCE = '2017-04-23';

const at = (name: string, on: string): string => officeInstant(on, randomFor(name));
const IMPORTED_AT = at('frame imported', '2018-04-20');
const DRAWN_AT = at('sample drawn', '2018-04-23');
const UPLOAD_ID = idOf('upload of open cases', IMPORTED_AT);
const FRAME_ID = idOf('frame of open cases', IMPORTED_AT);
const DRAW_ID = idOf('sample of special guardianship', DRAWN_AT);
const byReference = <T extends { readonly reference: string }>(a: T, b: T): number => (a.reference < b.reference ? -1 : 1);
const versioned = (id: string, instant: string) => ({ id, version: 1, createdAt: instant, updatedAt: instant, byId: personIdOf('admin') });

const framed = ({ service, teamId, categories, caseHolderId, openSince }: CaseRow) => ({
  service, teamId, categories, caseHolderId, openSince, serviceAreaId: TEAMS.find(({ id }) => id === teamId)?.serviceAreaId as string,
});

/** The open cases as they were imported; nobody is known to be anybody's sibling. */
const framedCases = (cases: readonly CaseRow[]): FramedCaseRow[] =>
  cases.filter(({ openSince }) => openSince === null || openSince <= TAKEN_ON).map((one) => ({ frameId: FRAME_ID, reference: one.reference, siblings: null, ...framed(one) })).sort(byReference);

function fingerprintOf(rows: readonly FramedCaseRow[]): string {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(fingerprintLine(row));
  return hash.digest('hex');
}

/** What could not be drawn of a population, by the rule that the program has. */
function exclusionsOf(population: readonly FramedCaseRow[], cases: readonly CaseRow[], audits: readonly AuditRow[]): ExclusionRow[] {
  const reasonOf = (reference: string): ExclusionRow['reason'] | null => {
    const caseId = cases.find((one) => one.reference === reference)?.id;
    const ofCase = audits.filter((audit) => audit.caseId === caseId && audit.kind === 'LIVE');
    if (ofCase.some(({ status }) => ['ALLOCATED', 'IN_PROGRESS', 'RETURNED'].includes(status))) return 'ALREADY_ALLOCATED';
    return ofCase.some(({ submittedAt }) => submittedAt !== null && submittedAt >= AUDITED_SINCE) ? 'AUDITED_RECENTLY' : null;
  };
  return population.flatMap(({ reference }) => {
    const reason = reasonOf(reference);
    return reason ? [{ drawId: DRAW_ID, reference, reason, note: null }] : [];
  });
}

function drawnCases(population: readonly FramedCaseRow[], excluded: ReadonlySet<string>): DrawnCaseRow[] {
  const drawing = new Drawing(DRAWN.size, (reference) => createHash('sha256').update(rankedText(DRAWN.seed, reference)).digest('hex'));
  for (const { reference, siblings } of population) if (!excluded.has(reference)) drawing.offer({ reference, stratum: '', siblings });
  return drawing.taken(new Map([['', DRAWN.size]])).map(({ reference }, index) => {
    const { frameId: _frame, siblings: _siblings, ...row } = population.find((one) => one.reference === reference) as FramedCaseRow;
    return { id: idOf(`drawn case ${index + 1}`, DRAWN_AT), drawId: DRAW_ID, position: index + 1, ...row, stratum: null, refill: 0, status: 'DRAWN', reason: null, auditId: null };
  });
}

/** A sampling frame of all open cases and a sample that was drawn from it for an activity to come. */
export function samplingRows(cases: readonly CaseRow[], audits: readonly AuditRow[]): SamplingRows {
  const rows = framedCases(cases);
  const fingerprint = fingerprintOf(rows);
  const population = rows.filter(({ categories }) => categories.includes(DRAWN.category));
  const exclusions = exclusionsOf(population, cases, audits);
  const drawn = drawnCases(population, new Set(exclusions.map(({ reference }) => reference)));
  const frame: FrameRow = { ...versioned(FRAME_ID, IMPORTED_AT), uploadId: UPLOAD_ID, source: SOURCE, takenOn: TAKEN_ON, rowCount: rows.length, rejectedCount: 0, fingerprint, status: 'IN_USE' };
  const draw: DrawRow = {
    ...versioned(DRAW_ID, DRAWN_AT), activityId: activityIdOf(COMING.find(({ title }) => title === DRAWN.title) as ActivityPlanned), frameId: FRAME_ID, method: 'RANDOM', service: 'SOCIAL_CARE',
    categories: [DRAWN.category], size: drawn.length, share: null, seed: DRAWN.seed, stratifiedBy: null, refills: '[]', excludedMonths: 12, population: population.length,
    eligible: population.length - exclusions.length, frameFingerprint: fingerprint, reason: null, status: 'DRAWN',
    strata: JSON.stringify([{ key: '', frame: population.length, eligible: population.length - exclusions.length, drawn: drawn.length }]),
  };
  return {
    uploads: [{
      ...versioned(UPLOAD_ID, IMPORTED_AT), fileName: SOURCE, format: 'CSV', encoding: 'utf-8', headings: JSON.stringify(['Case reference', 'Category', 'Team', 'Case holder', 'Open since']), rowCount: rows.length,
      status: 'APPLIED', mapping: JSON.stringify({ REFERENCE: 'Case reference', CATEGORY: 'Category', TEAM: 'Team', CASE_HOLDER: 'Case holder', OPEN_SINCE: 'Open since' }), goodCount: rows.length, badCount: 0, failure: null,
    }],
    sampleFrames: [frame], sampleFrameRows: rows, sampleDraws: [draw], sampleExclusions: exclusions, sampleCases: drawn,
  };
}
