import type { ActivityRead } from './ActivityPage';
import { planChanges } from './plan-facts';

type Revision = ActivityRead['revisions'][number];

const said = (key: string) => key;
const plan = (changes: Partial<Revision>): Revision => ({
  title: 'LAC', month: '2018-04', kind: 'CASE_AUDIT', service: 'SOCIAL_CARE', categories: [], targetCount: 12, auditDueOn: '2018-04-30', reportDueOn: null, status: 'PLANNED', samplingMethod: 'RANDOM',
  moderationRule: 'RANDOM_SHARE', moderationRate: null, moderationPicks: null, moderationMode: null, origin: 'FRAMEWORK', lead: null, ...changes,
} as Revision);
const changesOf = (changes: Partial<Revision>, before: Partial<Revision> = {}) => planChanges(plan(before), plan({ ...before, ...changes }), said as never, (keys) => keys.join(', ')).map(({ what, from, to }) => `${what}: ${from} → ${to}`);

it.each([
  [{}, []],
  [{ targetCount: 9 }, ['schedule.target: 12 → 9']],
  [{ targetCount: null }, ['schedule.target: 12 → audits.none']],
  [{ month: '2018-05', auditDueOn: '2018-05-31' }, ['audits.month: April 2018 → May 2018', 'schedule.auditDue: 30 April 2018 → 31 May 2018']],
  [{ title: 'Looked after', lead: { id: '1', name: 'Ada' }, categories: ['LAC'] }, ['schedule.name: LAC → Looked after', 'schedule.categories: activity.anyCategory → LAC', 'schedule.lead: schedule.noLead → Ada']],
  [{ status: 'CANCELLED' }, ['audits.status: activityStatus.PLANNED → activityStatus.CANCELLED']],
] as const)('%j is told as %j', (changes, expected) => expect(changesOf(changes as Partial<Revision>)).toEqual(expected));

it('tells of a rule that came with its picks', () => {
  expect(changesOf({ moderationRule: 'BY_RULE', moderationPicks: ['DOES_NOT_MEET_GOOD'] })).toEqual(['activity.moderation: moderationRule.RANDOM_SHARE → moderationRule.BY_RULE', 'plan.picks: null → moderationPick.DOES_NOT_MEET_GOOD']);
});
