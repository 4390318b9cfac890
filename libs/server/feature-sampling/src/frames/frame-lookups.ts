import type { FrameLookups } from '@goodmark/audit-schedule';
import { Service, SERVICE_NAMES } from '@goodmark/audit-tool';
import { CaseCategory, condition, Person, type RequestContext, ServiceArea, Team } from '@goodmark/server-data';

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replace(/[\s_]+/g, ' ');
const EVERY = condition('1 = 1');

/** All that is known under a name, upper and lower case alike; nothing under a name that two have. */
function byName<T>(entries: readonly (readonly [name: string, value: T])[]): (name: string) => T | null {
  const known = new Map<string, T | null>();
  for (const [name, value] of entries) known.set(plain(name), known.has(plain(name)) && known.get(plain(name)) !== value ? null : value);
  return (name) => known.get(plain(name)) ?? null;
}

/** Services go by their key, their name, and what social care is called in full. */
const SERVICES: readonly (readonly [string, string])[] = [
  ...Object.values(Service).flatMap((key) => [[key, key], [SERVICE_NAMES[key], key]] as const), ["Children's social care", Service.SOCIAL_CARE],
];

/** What the words of a row mean here and now, with the service area of each team. */
export interface Directory extends FrameLookups {
  readonly areaOf: (teamId: string) => string;
}

/** Reads the directory once for a whole file. */
export async function readDirectory(ctx: RequestContext): Promise<Directory> {
  const [teams, areas, categories, people] = await Promise.all([
    ctx.visible(Team, EVERY), ctx.visible(ServiceArea, EVERY), ctx.visible(CaseCategory, EVERY), ctx.visible(Person, condition('t.active = 1')),
  ]);
  const serviceOfArea = new Map(areas.map(({ id, service }) => [id, service]));
  const areaOfTeam = new Map(teams.map(({ id, serviceAreaId }) => [id, serviceAreaId]));
  const ids = new Map<string, string[]>();
  for (const { id, name, email } of people) {
    for (const key of new Set([plain(name), ...(email ? [plain(email)] : [])])) ids.set(key, [...(ids.get(key) ?? []), id]);
  }
  return {
    teamOf: byName(teams.map((team) => [team.name, { id: team.id, service: serviceOfArea.get(team.serviceAreaId) as string }] as const)),
    categoryOf: byName(categories.flatMap(({ key, name }) => [[key, key], [name, key]] as const)),
    serviceOf: byName(SERVICES),
    peopleOf: (name) => ids.get(plain(name)) ?? [],
    today: ctx.clock.today(),
    areaOf: (teamId) => areaOfTeam.get(teamId) as string,
  };
}
