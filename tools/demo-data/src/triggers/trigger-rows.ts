import { stateOfValue } from '@goodmark/audit-schedule';
import type { AimStatus, Better, IndicatorUnit, Service } from '@goodmark/audit-tool';
import { officeInstant, workingDayAfter } from '../days';
import { idOf } from '../identifiers';
import { personIdOf } from '../organisation/organisation';
import { randomFor } from '../random';
import type { ActivityRow, TriggerRows } from '../rows';

interface IndicatorPlanned {
  readonly name: string;
  readonly definition: string;
  readonly unit: IndicatorUnit;
  readonly better: Better;
  readonly service: Service | null;
  readonly target: number;
  readonly threshold: number;
  readonly owner: string;
  /** From April 2017 to March 2018. */
  readonly values: readonly number[];
  readonly notes: Readonly<Record<string, string>>;
  /** By month of a value past the threshold: what became of it; nobody has decided about the others. */
  readonly decided: Readonly<Record<string, { readonly reason: string } | { readonly activity: string }>>;
}

const MONTHS = ['2017-04', '2017-05', '2017-06', '2017-07', '2017-08', '2017-09', '2017-10', '2017-11', '2017-12', '2018-01', '2018-02', '2018-03'] as const;

const INDICATORS: readonly IndicatorPlanned[] = [
  {
    name: 'Assessments completed within 45 working days', definition: 'Of the assessments of social care completed in the month, how many were completed within 45 working days of the referral.',
    unit: 'PERCENT', better: 'HIGHER', service: 'SOCIAL_CARE', target: 90, threshold: 80, owner: 'strategic-lead',
    values: [88.2, 89.5, 91, 90.4, 87.9, 86.3, 84.1, 85.7, 82.6, 79.4, 83.8, 86.5],
    notes: { '2018-01': 'Two teams were without a manager over the new year.', '2018-03': 'Back where it was in the summer.' },
    decided: { '2018-01': { reason: 'The posts are filled, and the case audits of March look at the same assessments.' } },
  },
  {
    name: 'Children on a second or subsequent child protection plan', definition: 'Of the children who became subject of a child protection plan in the month, how many had been subject of one before.',
    unit: 'PERCENT', better: 'LOWER', service: 'SOCIAL_CARE', target: 15, threshold: 22, owner: 'strategic-lead',
    values: [16.4, 15.1, 17.8, 14.9, 18.3, 19.7, 20.5, 21.2, 22.4, 20.8, 21.6, 25.3],
    notes: { '2017-12': 'Three large families account for half of it.', '2018-03': 'As high again, without large families.' },
    decided: { '2017-12': { activity: 'Repeat CP Plan audit' } },
  },
  {
    name: 'Early help episodes closed with the plan achieved', definition: 'Of the early help episodes closed in the month, how many were closed because the plan was achieved.',
    unit: 'PERCENT', better: 'HIGHER', service: 'EARLY_HELP', target: 75, threshold: 65, owner: 'principal',
    values: [74, 76.5, 75.2, 73.8, 71.4, 70.9, 72.6, 69.3, 68.8, 67.1, 70.2, 71.8], notes: {}, decided: {},
  },
];

const AT = '2017-04-28';

function indicatorRows() {
  return INDICATORS.map(({ name, definition, unit, better, service, target, threshold, owner }) => {
    const at = officeInstant(AT, randomFor(`indicator ${name}`));
    return {
      id: idOf(`indicator ${name}`, at), version: 13, createdAt: at, updatedAt: officeInstant('2018-04-16', randomFor(`indicator ${name} changed`)), name, definition, unit, better, service,
      targetHundredths: target * 100, thresholdHundredths: threshold * 100, ownerId: personIdOf(owner), active: true,
    };
  });
}

const enteredAt = (name: string, month: string): string => officeInstant(workingDayAfter(`${month}-28`, 16), randomFor(`value ${name} ${month}`));

/** Each value with the indicator it is of. */
const VALUES = INDICATORS.flatMap((planned) => planned.values.map((value, index) => ({ planned, value, month: MONTHS[index] as string })));

const indicatorIdOf = ({ name }: IndicatorPlanned): string => idOf(`indicator ${name}`, officeInstant(AT, randomFor(`indicator ${name}`)));

function breachRows(activities: readonly ActivityRow[]) {
  return VALUES.filter(({ planned: { better, threshold }, value }) => stateOfValue(value, { better, target: null, threshold }) === 'BREACHED').map(({ planned, value, month }) => {
    const at = enteredAt(planned.name, month);
    const decided = planned.decided[month];
    const activity = decided && 'activity' in decided ? activities.find(({ title }) => title === decided.activity) : undefined;
    const activityId = activity?.id ?? null;
    const decidedAt = activity ? activity.createdAt : decided ? officeInstant(workingDayAfter(at.slice(0, 10), 4), randomFor(`decision ${planned.name} ${month}`)) : null;
    return {
      id: idOf(`breach ${planned.name} ${month}`, at), version: decided ? 2 : 1, createdAt: at, updatedAt: decidedAt ?? at, indicatorId: indicatorIdOf(planned), month, valueHundredths: Math.round(value * 100),
      thresholdHundredths: planned.threshold * 100, status: decided ? (activityId ? ('ACCEPTED' as const) : ('DISMISSED' as const)) : ('OPEN' as const), decidedById: decided ? personIdOf('quality-lead') : null, decidedAt,
      reason: decided && 'reason' in decided ? decided.reason : null, activityId,
    };
  });
}

interface AimPlanned {
  readonly title: string;
  readonly text: string;
  readonly owner: string;
  readonly dueOn: string;
  readonly status: AimStatus;
  readonly outcome: string | null;
  /** Words in the titles of the activities that answer to it, of this month or later. */
  readonly answeredBy: readonly string[];
}

const RECOMMENDATIONS: readonly AimPlanned[] = [
  {
    title: 'Make plans clear, timely and shared with the family', text: 'Plans should say what is to change for the child, who does what and by when, and the family should have them in words they use.', owner: 'strategic-lead', dueOn: '2018-09-30', status: 'IN_PROGRESS', outcome: null,
    answeredBy: ['CIN - case audits', 'LAC - case audits'],
  },
  {
    title: 'Keep standards in fostering and adoption under review', text: 'The fostering and adoption services should be looked at against the national minimum standards every year, with what is found acted on.', owner: 'principal', dueOn: '2018-12-31', status: 'IN_PROGRESS', outcome: null,
    answeredBy: ['compliance with national minimum standards'],
  },
  {
    title: 'Make sure that every manager audits', text: 'Managers at every level, the director included, should look at practice themselves every month.', owner: 'quality-lead', dueOn: '2018-03-31', status: 'ACHIEVED', outcome: 'The register has managers of every level, and all who are not exempt have audited since the autumn.', answeredBy: [],
  },
];

const OBJECTIVES: readonly AimPlanned[] = [
  {
    title: 'Children and families shape their own plans', text: 'What children say changes their plans, and the record shows how.', owner: 'strategic-lead', dueOn: '2018-12-31', status: 'IN_PROGRESS', outcome: null, answeredBy: ['LAC - case audits', 'Early Help - case audits'],
  },
  {
    title: 'Early help prevents children from needing more', text: 'Families get help early, and it ends when it has helped.', owner: 'principal', dueOn: '2019-03-31', status: 'IN_PROGRESS', outcome: null, answeredBy: ['Early Help - case audits'],
  },
  { title: 'Supervision that makes practice better', text: 'Every worker has supervision that is regular, recorded and reflective.', owner: 'principal', dueOn: '2018-09-30', status: 'OPEN', outcome: null, answeredBy: ['Supervision audits'] },
];

const aimRow = (kind: string, { title, text, owner, dueOn, status, outcome }: AimPlanned, on: string) => {
  const at = officeInstant(on, randomFor(`${kind} ${title}`));
  return { id: idOf(`${kind} ${title}`, at), version: 1, createdAt: at, updatedAt: at, title, text, ownerId: personIdOf(owner), dueOn, status, outcome };
};

/** Recommendations were recorded after the inspection was published, objectives when the plan was written. */
const RECORDED = { recommendation: '2017-06-19', objective: '2017-07-10' } as const;
const LINKED_FROM = '2018-03';

/** What brings activities on the schedule: indicators with a year of values, what they proposed, recommendations and objectives. */
export function triggerRows(activities: readonly ActivityRow[]): TriggerRows {
  const aims = [...RECOMMENDATIONS.map((planned) => ({ planned, kind: 'recommendation' as const })), ...OBJECTIVES.map((planned) => ({ planned, kind: 'objective' as const }))];
  const links = aims.flatMap(({ planned, kind }) => activities
    .filter(({ title, month }) => month >= LINKED_FROM && planned.answeredBy.some((words) => title.includes(words)))
    .map(({ id }) => ({ activityId: id, aimId: aimRow(kind, planned, RECORDED[kind]).id })));
  return {
    indicators: indicatorRows(),
    indicatorValues: VALUES.map(({ planned, value, month }) => ({
      indicatorId: indicatorIdOf(planned), month, valueHundredths: Math.round(value * 100), note: planned.notes[month] ?? null, byId: personIdOf('admin'), at: enteredAt(planned.name, month),
    })),
    indicatorBreaches: breachRows(activities),
    inspectionRecommendations: RECOMMENDATIONS.map((planned) => ({ ...aimRow('recommendation', planned, RECORDED.recommendation), inspection: 'Inspection of services for children in need of help', publishedOn: '2017-06-02' })),
    improvementObjectives: OBJECTIVES.map((planned) => ({ ...aimRow('objective', planned, RECORDED.objective), plan: 'Getting to good' })),
    activityLinks: links,
  };
}
