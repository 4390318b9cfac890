import { type AuditorToAllocate, type CaseToAllocate, expectedInMonth, fixedRefusals, monthOf } from '@goodmark/audit-schedule';
import { type Audit, Auditor, Case, type CaseTies, condition, giveAuditTo, holidaysOf, isOneOf, Person, readLoads, type RequestContext } from '@goodmark/server-data';
import { kindOfAudit, type LeaverWork } from './leaver-work';

const NOBODY = 'Nobody on the auditor register is independent of its case and there in its month. Reallocate or exempt it.';

/** Everybody who may take over, with their entry on the register. */
interface Takers {
  readonly register: readonly Auditor[];
  readonly people: ReadonlyMap<string, Person>;
  readonly holidays: ReadonlySet<string>;
}

async function takersBeside(tx: RequestContext, leaverId: string): Promise<Takers> {
  const register = await tx.visible(Auditor, condition('t.active = 1 AND t.id <> :leaverId', { leaverId }));
  const people = (await tx.visible(Person, isOneOf('t.id', register.map(({ id }) => id), 'ids'))).filter(({ active }) => active);
  return { register, people: new Map(people.map((person) => [person.id, person])), holidays: await holidaysOf(tx) };
}

async function inQuestion(tx: RequestContext, { caseId }: Audit): Promise<CaseToAllocate> {
  const ties = (await tx.facts.tiesOf(caseId)) as CaseTies;
  const { reference } = await tx.require(Case, caseId);
  return { id: caseId, ...ties, lastAuditorId: (await tx.facts.lastAuditorsOf([reference])).get(reference) ?? null };
}

/**
 * Who takes an audit: whoever was named, else whoever has the most room in its month, leave and moderations counted; never
 * somebody too close to the case, nor who audited it the last time.
 */
async function takerOf(tx: RequestContext, audit: Audit, { register, people, holidays }: Takers, given: ReadonlyMap<string, number>, named: string | null): Promise<Person | null> {
  const theCase = await inQuestion(tx, audit);
  const month = audit.month ?? monthOf(tx.clock.today());
  const loads = await readLoads(tx, month);
  const auditors = register.flatMap((entry): AuditorToAllocate[] => {
    const person = people.get(entry.id);
    const load = (loads.get(entry.id)?.audits ?? 0) + (loads.get(entry.id)?.moderations ?? 0) + (audit.month ? 0 : (given.get(entry.id) ?? 0));
    return person ? [{ id: person.id, level: person.level, teamId: person.teamId, expected: expectedInMonth(entry.expectedPerMonth, entry, month, holidays), load }] : [];
  });
  // Whoever names somebody knows of their leave; only a conflict stands in the way.
  const chosen = auditors.find(({ id }) => id === named);
  if (chosen && fixedRefusals({ ...chosen, expected: 1 }, theCase).length === 0) return people.get(chosen.id) ?? null;
  const roomOf = ({ expected, load }: AuditorToAllocate): number => expected - load;
  const nameOf = ({ id }: AuditorToAllocate): string => people.get(id)?.name ?? '';
  const [most] = auditors.filter((auditor) => fixedRefusals(auditor, theCase).length === 0).sort((a, b) => roomOf(b) - roomOf(a) || nameOf(a).localeCompare(nameOf(b), 'en'));
  return most ? (people.get(most.id) ?? null) : null;
}

/** Passes on what somebody has not submitted; what they wrote on it is sealed. Says of each audit to whom, or why to nobody. */
export async function passAudits(tx: RequestContext, audits: readonly Audit[], leaverId: string, named: string | null, why: string): Promise<LeaverWork[]> {
  const takers = await takersBeside(tx, leaverId);
  const given = new Map<string, number>();
  const passed: LeaverWork[] = [];
  for (const audit of audits) {
    const line = { kind: kindOfAudit(audit), id: audit.id, name: audit.reference };
    const taker = await takerOf(tx, audit, takers, given, named);
    if (!taker) {
      passed.push({ ...line, to: null, problem: NOBODY });
      continue;
    }
    await giveAuditTo(tx, audit, audit.version, { auditor: taker, dueOn: audit.dueOn, why, approvedById: tx.viewer.personId });
    given.set(taker.id, (given.get(taker.id) ?? 0) + 1);
    passed.push({ ...line, to: taker.name, problem: null });
  }
  return passed;
}
