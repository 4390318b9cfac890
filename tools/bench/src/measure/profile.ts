import { readFileSync } from 'node:fs';
import { table } from './report';

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
}
interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const TOP = 30;

/** Where a function comes from: the package, or the part of Goodmark or of Node. */
function originOf(url: string): string {
  const [, inPackage] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  if (inPackage) return inPackage;
  if (url.startsWith('node:')) return url.replace(/^node:(internal\/)?/, 'node ');
  return url ? 'goodmark' : 'engine';
}

function selfTimes({ nodes, samples, timeDeltas }: CpuProfile, nameOf: (node: ProfileNode) => string): Map<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const times = new Map<string, number>();
  samples.forEach((id, index) => {
    const node = byId.get(id);
    if (!node || node.callFrame.functionName === '(idle)') return;
    const name = nameOf(node);
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0));
  });
  return times;
}

function topTable(what: string, times: ReadonlyMap<string, number>): string {
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  const top = [...times].sort(([, a], [, b]) => b - a).slice(0, TOP);
  return table([what, 'self time'], top.map(([name, time]) => [name, `${((100 * time) / all).toFixed(1)}%`]));
}

/** Where the time of a profile went, by origin and by function; idle time left out. */
export function profileTables(file: string): string {
  const profile = JSON.parse(readFileSync(file, 'utf8')) as CpuProfile;
  const byOrigin = selfTimes(profile, ({ callFrame }) => (callFrame.url ? originOf(callFrame.url) : callFrame.functionName));
  const byFunction = selfTimes(profile, ({ callFrame }) =>
    `${callFrame.functionName || '(anonymous)'} · ${originOf(callFrame.url)}:${callFrame.lineNumber + 1}`);
  return `${topTable('origin', byOrigin)}\n\n${topTable('function', byFunction)}`;
}
