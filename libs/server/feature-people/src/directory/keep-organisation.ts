import { type Problem, problemUnless, TEXT_LIMITS, textProblem, tidyLine } from '@goodmark/audit-tool';
import { newId, type RequestContext, Service, ServiceArea, Team } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { keyOf } from './directory-file';
import { type Directory, inWords, type Kept, personNamed } from './known-directory';

type Cells = Readonly<Partial<Record<string, string>>>;

const nameOf = ({ people }: Directory, id: string | null): string | null => (id === null ? null : ([...people.values()].find((person) => person.id === id)?.name ?? 'somebody'));

/** The name a row leaves the record with; a new name must be free. */
function nameAfter(known: ReadonlyMap<string, unknown>, cells: Cells, problems: Problem[]): string {
  const name = tidyLine(cells.newName || (cells.name ?? ''));
  const problem = name === '' ? 'Give the name.' : textProblem(name, TEXT_LIMITS.title);
  if (problem) problems.push({ field: 'name', message: problem });
  if (cells.newName && name.toLowerCase() !== (cells.name ?? '').toLowerCase()) problems.push(...problemUnless(!known.has(name.toLowerCase()), 'newName', `There is a ${name} already.`));
  return name;
}

/** Whoever leads or manages reads the cases there, so nobody with a level puts themselves in that place, as nobody gives themselves a role. */
function problemsWithOneself({ viewer }: RequestContext, field: string, before: string | null | undefined, after: string | null): readonly Problem[] {
  return problemUnless(after !== viewer.personId || before === after || viewer.level === null, field, 'You cannot put yourself in charge: whoever is reads the cases there. Ask another administrator.');
}

/** Adds a service area, or brings it up to what a row says. */
export async function keepArea(tx: RequestContext, directory: Directory, cells: Cells): Promise<Kept> {
  const problems: Problem[] = [];
  const known = directory.areas.get((cells.name ?? '').toLowerCase());
  const name = nameAfter(directory.areas, cells, problems);
  const service = cells.service ? keyOf(Service, cells.service) : (known?.service ?? null);
  problems.push(...problemUnless(service !== null, 'service', `Give the service as “Social care” or “Early help”${cells.service ? `, not “${cells.service.slice(0, 40)}”` : ''}.`));
  const operationalLeadId = personNamed(directory, cells.operationalLead, 'operationalLead', problems) ?? (cells.operationalLead === '' ? null : (known?.operationalLeadId ?? null));
  const strategicLeadId = personNamed(directory, cells.strategicLead, 'strategicLead', problems) ?? (cells.strategicLead === '' ? null : (known?.strategicLeadId ?? null));
  problems.push(...problemsWithOneself(tx, 'operationalLead', known?.operationalLeadId, operationalLeadId), ...problemsWithOneself(tx, 'strategicLead', known?.strategicLeadId, strategicLeadId));
  assertNoProblems(problems);
  const after = { name, service: service as Service, operationalLeadId, strategicLeadId };
  if (!known) {
    directory.areas.set(name.toLowerCase(), await tx.create(ServiceArea, { id: newId(), ...after }, after));
    return { name, outcome: 'ADDED', details: null };
  }
  const before = { name: known.name, service: known.service, operationalLeadId: known.operationalLeadId, strategicLeadId: known.strategicLeadId };
  const details = inWords([
    ['Name', before.name, name], ['Service', before.service, after.service], ['Operational lead', nameOf(directory, before.operationalLeadId), nameOf(directory, operationalLeadId)],
    ['Strategic lead', nameOf(directory, before.strategicLeadId), nameOf(directory, strategicLeadId)],
  ]);
  if (details === null) return { name, outcome: 'UNCHANGED', details };
  directory.areas.set(name.toLowerCase(), await tx.change(ServiceArea, known, known.version, after));
  await tx.record({ recordType: 'ServiceArea', recordId: known.id, what: 'changed', before, after });
  return { name, outcome: 'CHANGED', details };
}

/** Adds a team, or brings it up to what a row says. Its cases come with it; audits keep the service area they were allocated in. */
export async function keepTeam(tx: RequestContext, directory: Directory, cells: Cells): Promise<Kept> {
  const problems: Problem[] = [];
  const known = directory.teams.get((cells.name ?? '').toLowerCase());
  const name = nameAfter(directory.teams, cells, problems);
  const areaOf = (id: string | undefined) => [...directory.areas.values()].find((area) => area.id === id)?.name ?? null;
  const area = cells.serviceArea ? directory.areas.get(cells.serviceArea.toLowerCase()) : undefined;
  const serviceAreaId = area?.id ?? (cells.serviceArea ? undefined : known?.serviceAreaId);
  problems.push(...problemUnless(serviceAreaId !== undefined, 'serviceArea', cells.serviceArea ? `There is no service area ${cells.serviceArea.slice(0, 60)}. Import service areas first.` : 'Say which service area it belongs to.'));
  const managerId = personNamed(directory, cells.manager, 'manager', problems) ?? (cells.manager === '' ? null : (known?.managerId ?? null));
  problems.push(...problemsWithOneself(tx, 'manager', known?.managerId, managerId));
  assertNoProblems(problems);
  const after = { name, serviceAreaId: serviceAreaId as string, managerId };
  if (!known) {
    directory.teams.set(name.toLowerCase(), await tx.create(Team, { id: newId(), ...after }, after));
    return { name, outcome: 'ADDED', details: null };
  }
  const before = { name: known.name, serviceAreaId: known.serviceAreaId, managerId: known.managerId };
  const details = inWords([['Name', before.name, name], ['Service area', areaOf(before.serviceAreaId), areaOf(after.serviceAreaId)], ['Manager', nameOf(directory, before.managerId), nameOf(directory, managerId)]]);
  if (details === null) return { name, outcome: 'UNCHANGED', details };
  directory.teams.set(name.toLowerCase(), await tx.change(Team, known, known.version, after));
  await tx.record({ recordType: 'Team', recordId: known.id, what: 'changed', before, after });
  return { name, outcome: 'CHANGED', details };
}
