import { CASE_AUDIT_TOOL, DOMAIN_KEYS, type DomainGrade, type Grade } from '@goodmark/audit-tool';
import { packGrades, unpackGrades } from '@goodmark/audit-statistics';
import {
  type Audit, type AuditText, type CorrectiveAction, type FigureEntry, figureEntriesOf, type Judgement, type JudgementText, type Moderation,
  type ModerationText, type ViewsSought,
} from '@goodmark/server-data';
import { idOf } from './identifiers';
import { MONTHS, type Organisation } from './organisation-rows';
import { type Random, randomFrom } from './random';
import { prose } from './prose';

const DAY_MS = 86_400_000;
const MODERATED_SHARE = 0.6;
const CLOSED_SHARE = 0.3;
const EVIDENCE_LENGTH = 200;
/** Domains as the primary key sorts them, so that rows are appended in its order. */
const BY_KEY = [...DOMAIN_KEYS].sort();

/** Everything one audit leaves in the database. */
export interface AuditRows {
  readonly audit: Audit;
  readonly judgements: readonly Partial<Judgement>[];
  readonly judgementTexts: readonly Partial<JudgementText>[];
  readonly auditText: Partial<AuditText>;
  readonly viewsSought: readonly Partial<ViewsSought>[];
  readonly actions: readonly Partial<CorrectiveAction>[];
  readonly moderations: readonly Partial<Moderation>[];
  readonly moderationTexts: readonly Partial<ModerationText>[];
  readonly figureEntries: readonly Partial<FigureEntry>[];
}

const gradeBy = (chance: number): Grade => (chance < 0.15 ? 'EXCEEDS_GOOD' : chance < 0.75 ? 'MEETS_GOOD' : 'DOES_NOT_MEET_GOOD');
const domainGradeBy = (random: Random): DomainGrade => (random.next() < 0.08 ? 'NOT_APPLICABLE' : gradeBy(random.next()));
const after = (at: string, random: Random, from: number, to: number): string =>
  new Date(Date.parse(at) + random.between(from * DAY_MS, to * DAY_MS)).toISOString();

const judged = (random: Random): string =>
  packGrades(Object.fromEntries(DOMAIN_KEYS.map((domain) => [domain, domainGradeBy(random)])) as never);

/** The audit as it was when it was submitted. */
function submitted(n: number, of: number, { cases, activities, auditorIds }: Organisation, random: Random): Audit {
  const monthIndex = Math.floor((n * MONTHS.length) / of);
  const month = MONTHS[monthIndex] as string;
  const { row: theCase, areaId } = random.pick(cases);
  const activity = random.pick(activities.filter((each) => each.month === month && each.service === theCase.service));
  const allocatedAt = after(`${month}-01T08:00:00.000Z`, random, 0, 6);
  const submittedAt = after(allocatedAt, random, 12, 32);
  const grade = gradeBy(random.next());
  return {
    id: idOf('audit', n), version: 4, createdAt: allocatedAt, updatedAt: submittedAt, reference: `AUD-B-${String(n).padStart(8, '0')}`,
    kind: 'LIVE', status: 'SUBMITTED', activityId: activity.id, cohortId: null, caseId: theCase.id, auditorId: random.pick(auditorIds),
    auditorLevel: 'OPERATIONAL_LEAD', auditorTeamId: null, moderatorId: null, month, activityKind: 'CASE_AUDIT', instrumentVersion: CASE_AUDIT_TOOL.version,
    service: theCase.service, serviceAreaId: areaId, teamId: theCase.teamId, categories: theCase.categories, caseHolderId: theCase.caseHolderId ?? null,
    samplingMethod: 'RANDOM', dueOn: `${month}-28`, allocatedAt, startedAt: allocatedAt, submittedAt, moderatedAt: null, closedAt: null,
    auditorGrade: grade, moderatedGrade: null, outcome: grade, auditorDomains: judged(random), moderatedDomains: null, exceptionById: null, exceptionReason: null, source: 'CONSOLE',
    moderationChoice: 'NOT_CHOSEN', feedbackHeldOn: null, filedOn: null, filedById: null, minutesSpent: 90, previousAuditId: null, moderationGround: null, moderationGroundReason: null, moderationRuled: null, moderationMode: null, moderationRevealedAt: null,
  };
}

/** The same audit moderated, in one case of five to other grades. */
function moderated(audit: Audit, { moderatorIds }: Organisation, random: Random): Audit {
  const changed = random.next() < 0.2;
  const grade = changed ? gradeBy(random.next()) : audit.auditorGrade;
  const moderatedAt = after(audit.submittedAt as string, random, 2, 14);
  const closedAt = random.next() < CLOSED_SHARE / MODERATED_SHARE ? after(moderatedAt, random, 1, 10) : null;
  return {
    ...audit, moderationChoice: 'CHOSEN', feedbackHeldOn: closedAt?.slice(0, 10) ?? null, filedOn: closedAt?.slice(0, 10) ?? null, filedById: closedAt ? audit.auditorId : null, version: 6, updatedAt: closedAt ?? moderatedAt, status: closedAt ? 'CLOSED' : 'MODERATED', moderatorId: random.pick(moderatorIds),
    moderatedAt, closedAt, moderatedGrade: grade, outcome: grade, moderatedDomains: changed ? judged(random) : audit.auditorDomains,
  };
}

function moderationOf(audit: Audit, n: number): { moderations: Partial<Moderation>[]; moderationTexts: Partial<ModerationText>[] } {
  const { id: auditId, moderatorId, moderatedAt, auditorGrade, moderatedGrade } = audit;
  if (!moderatorId || !moderatedAt || !auditorGrade) return { moderations: [], moderationTexts: [] };
  const id = idOf('moderation', n);
  const result = auditorGrade === moderatedGrade ? 'AGREED' : 'ADJUSTED';
  return {
    moderations: [{ id, auditId, moderatorId, at: moderatedAt, mode: 'OPEN', result, overallFrom: auditorGrade, overallTo: moderatedGrade }],
    moderationTexts: [{ moderationId: id, auditId, reason: null, feedback: 'Clear and fair.' }],
  };
}

function actionsOf({ id: auditId, outcome, auditorId, createdAt }: Audit, n: number): Partial<CorrectiveAction>[] {
  if (outcome !== 'DOES_NOT_MEET_GOOD') return [];
  return [{
    id: idOf('action', n), version: 1, createdAt, updatedAt: createdAt, auditId, position: 0, what: 'Update the plan with the family.',
    ownerId: auditorId, firstDueOn: '2018-06-01', dueOn: '2018-06-01', status: 'OPEN', source: 'AUDITOR', createdById: auditorId,
  }];
}

const judgementsOf = ({ id: auditId, auditorDomains, moderatedDomains }: Audit): Partial<Judgement>[] => {
  const given = unpackGrades(auditorDomains as string);
  const second = moderatedDomains === null ? null : unpackGrades(moderatedDomains);
  return BY_KEY.map((domain) => ({ auditId, domain, grade: given[domain], moderatedGrade: second?.[domain] ?? null }));
};

/** The n-th of `of` audits, spread evenly over the months. The same in every run. */
export function auditRows(n: number, of: number, organisation: Organisation): AuditRows {
  const random = randomFrom(n);
  const first = submitted(n, of, organisation, random);
  const audit = random.next() < MODERATED_SHARE ? moderated(first, organisation, random) : first;
  const auditId = audit.id;
  return {
    audit,
    judgements: judgementsOf(audit),
    judgementTexts: BY_KEY.map((domain) => ({
      auditId, domain, evidence: prose(random, EVIDENCE_LENGTH), difference: null, notApplicableReason: null, moderationReason: null,
    })),
    auditText: { auditId, overall: audit.auditorGrade, strengths: 'Seen early, and often.', areasForImprovement: 'Timescales.' },
    viewsSought: [{ auditId, who: 'CHILD', sought: true, byWhom: 'The auditor', how: 'By telephone', said: 'Somebody listened.', whyNot: null, changedJudgement: false }],
    actions: actionsOf(audit, n),
    ...moderationOf(audit, n),
    figureEntries: [
      ...figureEntriesOf(null, first, first.submittedAt as string),
      ...(audit === first ? [] : figureEntriesOf(first, audit, audit.moderatedAt as string)),
    ],
  };
}
