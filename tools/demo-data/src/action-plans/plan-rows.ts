import { ENGLAND_BANK_HOLIDAYS, ragOf } from '@goodmark/audit-schedule';
import type { PlanActionStatus } from '@goodmark/audit-tool';
import { officeInstant } from '../days';
import { idOf } from '../identifiers';
import { personIdOf } from '../organisation/organisation';
import { randomFor } from '../random';
import type { ActionPlanRows, ActivityRow } from '../rows';

interface PlannedAction {
  readonly what: string;
  readonly owner: string;
  readonly dueOn: string;
  /** Given a later date on a day, with the reason. */
  readonly later?: { readonly on: string; readonly dueOn: string; readonly reason: string };
  readonly done?: { readonly on: string; readonly completion: string };
  readonly verified?: { readonly on: string; readonly how: string };
}

interface Planned {
  readonly activity: string;
  readonly title: string;
  readonly owner: string;
  readonly madeOn: string;
  readonly recommendations: readonly { readonly text: string; readonly actions: readonly PlannedAction[] }[];
  readonly meetings: readonly { readonly heldOn: string; readonly notes: string }[];
}

const PLANS: readonly Planned[] = [
  {
    activity: 'Looked After Children in long-term foster care case file audits', title: 'Long-term foster care: plans that look ahead', owner: 'strategic-lead', madeOn: '2018-01-22',
    recommendations: [
      {
        text: 'Make sure that every child in long-term foster care knows their plan and has a say in it.',
        actions: [
          { what: 'Agree with foster carers how the plan is talked through with the child before each review.', owner: 'lead-permanence', dueOn: '2018-02-28', done: { on: '2018-02-26', completion: 'Agreed at the carers’ forum, and in the guidance for reviews.' }, verified: { on: '2018-03-07', how: 'The guidance was read, and two carers confirmed it.' } },
          { what: 'Look at how review records show what the child said and what it changed.', owner: 'reviewing-officer-a', dueOn: '2018-03-30', done: { on: '2018-03-28', completion: 'Records of the last quarter were read. Most show it; a page of examples was sent round.' } },
        ],
      },
      {
        text: 'Keep matching and permanence decisions in one place on the record.',
        actions: [
          { what: 'Move older matching decisions to where new ones are kept.', owner: 'lead-looked-after', dueOn: '2018-03-16', later: { on: '2018-03-14', dueOn: '2018-05-31', reason: 'More old records than expected; half of them are moved.' } },
        ],
      },
    ],
    meetings: [
      { heldOn: '2018-02-14', notes: 'The forum with carers is arranged. Nobody doubted the dates.' },
      { heldOn: '2018-03-21', notes: 'Carers welcomed the change. Moving the older decisions takes longer; a later date was agreed.' },
    ],
  },
  {
    activity: 'Children with Disabilities case file audits', title: 'Children with disabilities: what children tell us changes their plans', owner: 'principal', madeOn: '2018-02-19',
    recommendations: [
      {
        text: 'Give workers the means to hear children who do not speak.',
        actions: [
          { what: 'Buy picture and symbol sets for every team, with a morning of training.', owner: 'lead-through-care', dueOn: '2018-03-29', done: { on: '2018-03-27', completion: 'Sets are with every team; all but a few were at the training.' }, verified: { on: '2018-04-11', how: 'The attendance list and the sets were seen.' } },
          { what: 'Add a page on what the child showed and how it was understood to the visit record.', owner: 'lead-protection', dueOn: '2018-04-20' },
        ],
      },
      {
        text: 'Bring transition to adulthood into plans from the age of fourteen.',
        actions: [
          { what: 'Agree with adult services who comes to which review.', owner: 'lead-looked-after', dueOn: '2018-05-08' },
          { what: 'Check every plan of a young person of fourteen or older for a section on transition.', owner: 'manager', dueOn: '2018-07-31' },
        ],
      },
    ],
    meetings: [
      { heldOn: '2018-03-14', notes: 'The plan was talked through with the teams. The sets are ordered.' },
      { heldOn: '2018-04-18', notes: 'The sets are in use, and workers speak well of them. The new page waits for the record system; its owner reports by the end of the week.' },
    ],
  },
];

const instantOn = (day: string, what: string): string => officeInstant(day, randomFor(what));

function rowsOf(planned: Planned, activities: readonly ActivityRow[]): ActionPlanRows {
  const { title, owner, madeOn, recommendations, meetings } = planned;
  const madeAt = instantOn(madeOn, `plan ${title}`);
  const planId = idOf(`plan ${title}`, madeAt);
  const activityId = activities.find((activity) => activity.title === planned.activity)?.id;
  if (!activityId) throw new Error(`No activity is called ${planned.activity}`);
  const listed = recommendations.flatMap(({ actions }, recommendation) => actions.map((action) => ({ action, recommendation })));
  const recommendationId = (position: number): string => idOf(`recommendation ${position} of ${title}`, madeAt);
  const actionId = (position: number): string => idOf(`action ${position} of ${title}`, madeAt);
  const meetingAt = (heldOn: string): string => instantOn(heldOn, `meeting ${heldOn} of ${title}`);
  /** Where an action stood at the end of a day. */
  const stoodOn = ({ dueOn, later, done, verified }: PlannedAction, day: string) => ({
    status: (verified && verified.on <= day ? 'VERIFIED' : done && done.on <= day ? 'DONE' : 'OPEN') as PlanActionStatus, firstDueOn: dueOn, dueOn: later && later.on <= day ? later.dueOn : dueOn,
  });
  const changed = [madeAt, ...meetings.map(({ heldOn }) => meetingAt(heldOn))].sort().at(-1) as string;
  return {
    actionPlans: [{ id: planId, version: 1 + recommendations.length + listed.length + meetings.length, createdAt: madeAt, updatedAt: changed, activityId, title, ownerId: personIdOf(owner), status: 'OPEN' }],
    planRecommendations: recommendations.map(({ text }, position) => ({ id: recommendationId(position), version: 1, createdAt: madeAt, updatedAt: madeAt, planId, position, text })),
    planActions: listed.map(({ action, recommendation }, position) => {
      const steps = [action.later?.on, action.done?.on, action.verified?.on].filter((day): day is string => day !== undefined);
      const updatedAt = steps.length === 0 ? madeAt : instantOn([...steps].sort().at(-1) as string, `step of action ${position} of ${title}`);
      return {
        id: actionId(position), version: 1 + steps.length, createdAt: madeAt, updatedAt, planId, recommendationId: recommendationId(recommendation), position, what: action.what, ownerId: personIdOf(action.owner),
        ...stoodOn(action, '9999-12-31'), doneOn: action.done?.on ?? null, doneById: action.done ? personIdOf(action.owner) : null, completion: action.done?.completion ?? null,
        verifiedAt: action.verified ? updatedAt : null, verifiedById: action.verified ? personIdOf(owner) : null, verification: action.verified?.how ?? null,
      };
    }),
    planActionExtensions: listed.flatMap(({ action: { later, dueOn } }, position) => {
      if (!later) return [];
      const at = instantOn(later.on, `later date of action ${position} of ${title}`);
      return [{ id: idOf(`later date of action ${position} of ${title}`, at), actionId: actionId(position), at, byId: personIdOf(owner), fromDueOn: dueOn, dueOn: later.dueOn, reason: later.reason }];
    }),
    planMeetings: meetings.map(({ heldOn, notes }, index) => ({ id: idOf(`meeting ${heldOn} of ${title}`, meetingAt(heldOn)), planId, seq: index + 1, heldOn, at: meetingAt(heldOn), byId: personIdOf(owner), notes })),
    planMeetingActions: meetings.flatMap(({ heldOn }) => listed.map(({ action }, position) => {
      const stood = stoodOn(action, heldOn);
      return { meetingId: idOf(`meeting ${heldOn} of ${title}`, meetingAt(heldOn)), actionId: actionId(position), rag: ragOf(stood, heldOn, ENGLAND_BANK_HOLIDAYS), status: stood.status, dueOn: stood.dueOn };
    })),
  };
}

/** Two action plans, each looked at in two meetings. */
export function actionPlanRows(activities: readonly ActivityRow[]): ActionPlanRows {
  const plans = PLANS.map((planned) => rowsOf(planned, activities));
  return {
    actionPlans: plans.flatMap((rows) => rows.actionPlans), planRecommendations: plans.flatMap((rows) => rows.planRecommendations), planActions: plans.flatMap((rows) => rows.planActions),
    planActionExtensions: plans.flatMap((rows) => rows.planActionExtensions), planMeetings: plans.flatMap((rows) => rows.planMeetings), planMeetingActions: plans.flatMap((rows) => rows.planMeetingActions),
  };
}
