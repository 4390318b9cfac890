import { monthName } from '@goodmark/audit-schedule';
import { domainName, isCounted, mayModerate, type RecordKind } from '@goodmark/audit-tool';
import {
  ActionPlan, Activity, Audit, Auditor, BankHoliday, Case, Cohort, condition, CorrectiveAction, type EntityClass, ImmediateRisk, ImprovementObjective, Indicator, IndicatorBreach, InspectionRecommendation, InstrumentRecord,
  Judgement, LadoReferral, ParticipationExemption, Person, PlanAction, ProgrammeSettings, ReAudit, type RequestContext, SampleDraw, SampleFrame, ServiceArea, Team,
} from '@goodmark/server-data';
import type { Wording } from './wording';

interface Recorded {
  readonly id: string;
}

/** One key of a change that may be shown: what it is called, and how its values are put. */
export interface HistoryFieldPlan {
  readonly label: string;
  readonly as: Wording | 'GRADES' | 'BY_MONTH';
  /** Shown only to whoever reads the grades of the audit. */
  readonly grades?: true;
}

/**
 * What of the chain of one kind of record is shown to whoever may read the record. Keys that are not listed are hidden,
 * and so is why something was done, except where `why` says that it holds nothing of a case.
 */
export interface HistoryPlan {
  readonly entity: EntityClass<Recorded>;
  readonly title: (ctx: RequestContext, row: never) => string | Promise<string>;
  readonly fields: Readonly<Record<string, HistoryFieldPlan>>;
  readonly why: 'ALWAYS' | readonly string[];
  /** Whether the words of the record are case text, so that reading them is noted. */
  readonly caseTextOf?: (row: never) => string;
}

const field = (label: string, as: HistoryFieldPlan['as'] = 'TEXT'): HistoryFieldPlan => ({ label, as });
const grade = (label: string, as: HistoryFieldPlan['as'] = 'KEY'): HistoryFieldPlan => ({ label, as, grades: true });
const person = (label: string) => field(label, 'PERSON');
const day = (label: string) => field(label, 'DAY');
const key = (label: string) => field(label, 'KEY');
const number = (label: string) => field(label, 'NUMBER');

const plan = <T extends Recorded>(entity: EntityClass<T>, title: (ctx: RequestContext, row: T) => string | Promise<string>, fields: HistoryPlan['fields'], why: HistoryPlan['why'] = 'ALWAYS', caseTextOf?: (row: T) => string): HistoryPlan =>
  ({ entity: entity as never, title: title as never, fields, why, caseTextOf: caseTextOf as never });

const nameOf = async (ctx: RequestContext, id: string): Promise<string> => (await ctx.load(Person, id))?.name ?? 'Somebody no longer on record';

const AIM = { title: field('Title'), text: field('In full'), ownerId: person('Owner'), dueOn: day('Due'), status: key('Status'), outcome: field('Outcome') };

export const HISTORY_PLANS: Readonly<Record<RecordKind, HistoryPlan>> = {
  // What somebody writes about a case is never in the chain of an audit; why it passed on is about people and workload.
  AUDIT: plan(Audit, (_ctx, { reference }) => reference, {
    status: key('Status'), auditorId: person('Auditor'), moderatorId: person('Moderator'), dueOn: day('Due'), activityId: field('Activity', 'ACTIVITY'), caseId: field('Case', 'CASE'), approvedById: person('Approved by'),
    sealed: field('What was written is sealed', 'YES_NO'), gotBack: field('Given back what they had written', 'YES_NO'), moderationChoice: key('Chosen for moderation'),
    feedbackHeldOn: day('Feedback conversation held'), filedOn: day("Filed on the child's record"), filedById: person('Filed by'), closedAt: day('Closed'),
    auditorGrade: grade("Auditor's grade"), moderatedGrade: grade('Moderated grade'), outcome: grade('Outcome'), result: grade('Result of the moderation'), judgements: grade('Grades', 'GRADES'),
  }, ['created', 'exempted', 'reallocated', 'taken over', 'given back from moderation', 'passed on']),
  INSTRUMENT_RECORD: plan(InstrumentRecord, (_ctx, { reference }) => reference, {
    status: key('Status'), recorderId: person('Recorder'), subjectPersonId: person('Observed worker or supervisee'), supervisorId: person('Supervisor'), dueOn: day('Due'),
    activityId: field('Activity', 'ACTIVITY'), approvedById: person('Approved by'), gotBack: field('Given back what they had written', 'YES_NO'),
  }, ['created', 'exempted', 'reallocated', 'taken over', 'passed on']),
  // Whoever reads an action reads all of it, its words included.
  CORRECTIVE_ACTION: plan(CorrectiveAction, async (ctx, { auditId }) => {
    const audit = await ctx.load(Audit, auditId);
    return audit ? `Corrective action of ${audit.reference}` : 'Corrective action';
  }, {
    what: field('What must change'), ownerId: person('Owner'), deputyId: person('Deputy'), firstDueOn: day('First due'), dueOn: day('Due'), status: key('Status'), source: key('Asked for by'),
    doneOn: day('Done'), doneById: person('Done by'), completion: field('What was done'), verifiedById: person('Verified by'), verifiedAt: day('Verified'), verification: field('How it was verified'),
    calledOffOn: day('No longer applicable since'), calledOffById: person('Called off by'), calledOffReason: field('Why it no longer applies'), approvedById: person('Approved by'),
  }, 'ALWAYS', ({ auditId }) => auditId),
  CASE: plan(Case, (_ctx, { reference }) => reference, {
    reference: field('Reference'), service: key('Service'), teamId: field('Team', 'TEAM'), categories: field('Case categories', 'CATEGORIES'), caseHolderId: person('Case holder'), openSince: day('Open since'),
  }),
  ACTIVITY: plan(Activity, (_ctx, { title }) => title, {
    title: field('Title'), month: field('Month', 'MONTH'), kind: key('Kind'), origin: key('Origin'), service: key('Service'), categories: field('Case categories', 'CATEGORIES'), instrumentVersion: field('Version of the audit tool'),
    targetCount: number('Target'), samplingMethod: key('Sampling'), leadId: person('Lead'), moderationRule: key('Moderation'), moderationRate: number('Moderation rate in per cent'), auditDueOn: day('Audits due'),
    reportDueOn: day('Report due'), status: key('Status'), exempted: number('Audits exempted with it'),
  }),
  PERSON: plan(Person, (_ctx, { name }) => name, {
    name: field('Name'), email: field('E-mail address'), level: key('Level'), roles: field('Roles', 'KEYS'), teamId: field('Team', 'TEAM'), active: field('Works here', 'YES_NO'),
  }),
  AUDITOR: plan(Auditor, (ctx, { id }) => nameOf(ctx, id), {
    trainedOn: day('Trained'), active: field('May be allocated audits', 'YES_NO'), leftOn: day('Left the register'), expectedPerMonth: number('Audits expected a month'), pausedFrom: day('On leave from'), pausedUntil: day('On leave until'),
  }),
  // Who trains with whom is read by fewer people than the cohort itself, so its members are not listed here.
  COHORT: plan(Cohort, (_ctx, { name }) => name, { name: field('Name'), startsOn: day('First session') }),
  TEAM: plan(Team, (_ctx, { name }) => name, { name: field('Name'), serviceAreaId: field('Service area', 'SERVICE_AREA'), managerId: person('Manager') }),
  SERVICE_AREA: plan(ServiceArea, (_ctx, { name }) => name, { name: field('Name'), service: key('Service'), operationalLeadId: person('Operational lead'), strategicLeadId: person('Strategic lead') }),
  INDICATOR: plan(Indicator, (_ctx, { name }) => name, {
    name: field('Name'), definition: field('What is counted'), unit: key('Unit'), better: key('Which way is better'), service: key('Service'), targetHundredths: field('Target', 'HUNDREDTHS'),
    thresholdHundredths: field('Threshold', 'HUNDREDTHS'), ownerId: person('Owner'), active: field('Watched', 'YES_NO'), '*': field('Value', 'BY_MONTH'),
  }),
  INDICATOR_BREACH: plan(IndicatorBreach, async (ctx, { indicatorId, month }) => `${(await ctx.load(Indicator, indicatorId))?.name ?? 'Indicator'}, ${monthName(month)}`, {
    month: field('Month', 'MONTH'), value: number('Value'), threshold: number('Threshold'), status: key('Status'), activityId: field('Activity', 'ACTIVITY'), indicator: field('Indicator'),
  }),
  INSPECTION_RECOMMENDATION: plan(InspectionRecommendation, (_ctx, { title }) => title, { ...AIM, inspection: field('Inspection'), publishedOn: day('Published') }),
  IMPROVEMENT_OBJECTIVE: plan(ImprovementObjective, (_ctx, { title }) => title, { ...AIM, plan: field('Plan') }),
  SAMPLE_FRAME: plan(SampleFrame, (_ctx, { source }) => source, { source: field('File'), takenOn: day('As of'), rows: number('Cases'), rejected: number('Rows left out'), status: key('Status') }),
  // Which case was replaced by which is read by fewer people than the sample itself.
  SAMPLE_DRAW: plan(SampleDraw, async (ctx, { activityId }) => `Sample of ${(await ctx.load(Activity, activityId))?.title ?? 'an activity'}`, {
    method: key('Method'), service: key('Service'), categories: field('Case categories', 'CATEGORIES'), size: number('Size'), share: number('Share in per cent'), seed: field('Seed'), stratifiedBy: key('Strata'), eligible: number('Could be drawn'),
    status: key('Status'), activityId: field('Activity', 'ACTIVITY'),
  }, ['created', 'withdrawn']),
  BANK_HOLIDAY: plan(BankHoliday, (_ctx, { name }) => name, { name: field('Name'), day: day('Day'), kept: field('Kept', 'YES_NO') }),
  PARTICIPATION_EXEMPTION: plan(ParticipationExemption, (ctx, { personId }) => nameOf(ctx, personId), {
    personId: person('Manager'), fromMonth: field('From', 'MONTH'), untilMonth: field('Until', 'MONTH'), reason: field('Why'), approvedById: person('Approved by'), withdrawnAt: day('Withdrawn'), withdrawnReason: field('Why it was withdrawn'),
  }),
  ACTION_PLAN: plan(ActionPlan, (_ctx, { title }) => title, { title: field('Title'), ownerId: person('Owner'), status: key('Status'), activityId: field('Activity', 'ACTIVITY'), heldOn: day('Meeting held'), meeting: number('Meeting'), actions: number('Actions looked at') }),
  PLAN_ACTION: plan(PlanAction, async (ctx, { planId }) => `Action of the plan: ${(await ctx.load(ActionPlan, planId))?.title ?? 'no longer on record'}`, {
    what: field('What is done'), ownerId: person('Owner'), firstDueOn: day('First due'), dueOn: day('Due'), status: key('Status'), doneOn: day('Done'), doneById: person('Done by'), completion: field('What was done'),
  }),
  RE_AUDIT: plan(ReAudit, async (ctx, { domain, auditId, fromActivityId }) => {
    if (domain) return `Looking again: ${domainName(domain)}, ${(await ctx.load(Activity, fromActivityId))?.title ?? 'an activity'}`;
    return `Looking again: ${(await ctx.load(Audit, auditId))?.reference ?? 'an audit'}`;
  }, { kind: key('Kind'), domain: key('Theme'), proposedMonth: field('Proposed for', 'MONTH'), fromActivityId: field('Found by', 'ACTIVITY'), why: field('Why it was proposed'), activityId: field('On the schedule as', 'ACTIVITY') }),
  // What the risk is, and who was told how, is read by fewer people than that there is one.
  IMMEDIATE_RISK: plan(ImmediateRisk, (_ctx, { reference }) => `Immediate risk in ${reference}`, {}, []),
  PROGRAMME_SETTINGS: plan(ProgrammeSettings, () => 'Settings', {
    dueSoonDays: number('Working days before an action is due'), teamManagerDays: number('Days overdue: team manager'), operationalLeadDays: number('Days overdue: operational lead'), strategicLeadDays: number('Days overdue: strategic lead'), directorDays: number('Days overdue: director'),
  }),
  // Whoever meets a referral meets all of it; nobody else meets any of it.
  LADO_REFERRAL: plan(LadoReferral, (_ctx, { reference }) => reference, {
    adultReference: field('Adult'), settingReference: field('Setting'), receivedOn: day('Received'), learnedOn: day('Employer learned of it'), referrer: key('Referred by'), sector: key('Sector'), adultRole: key('Role'), harm: key('Harm'),
    route: key('Route'), concern: field('What is alleged'), heldOn: day('Meeting held'), invited: field('Invited', 'KEYS'), firstMeetingOn: day('First meeting'), police: key('Police'), hrProcess: key('Disciplinary process'),
    hrOutcome: key('Outcome of the process'), hrReason: field('Why no outcome applies'), employmentAfter: key('Employment'), employmentReason: field('Why employment does not apply'), dbsDue: field('Referral for barring due', 'YES_NO'),
    dbsMadeOn: day('Referral for barring made'), dbsOutcome: key('Barring'), dbsReason: field('Why barring does not apply'), regulator: key('Regulator'), regulatorReferredOn: day('Referred to the regulator'), outcome: key('Conclusion'),
    concludedOn: day('Concluded'), childTold: field('Child told', 'YES_NO'), childReason: field('Why the child was not told'), readerId: person('Reader'), untilOn: day('Until'),
  }, 'ALWAYS', ({ id }) => id),
};

/**
 * Whether the viewer reads the grades in the history of a record. Of a draft nobody does: they may be of work that was
 * taken from somebody. Whoever may moderate an audit does once it is moderated, so that a blind second look stays one.
 */
export async function readsGrades(ctx: RequestContext, row: Recorded): Promise<boolean> {
  if (!(row instanceof Audit)) return true;
  if (!isCounted(row.status)) return false;
  const isToBeModerated = row.status === 'SUBMITTED' || row.status === 'IN_MODERATION';
  if (isToBeModerated && row.auditorId !== ctx.viewer.personId && mayModerate(ctx.viewer)) return false;
  return (await ctx.visible(Judgement, condition('t.auditId = :id', { id: row.id }), 'LIMIT 1')).length > 0;
}
