import {
  feedbackThatCounts, loopStagesOf, problemsInFeedback, conflictsOf, DOMAIN_KEYS, type DraftAction, type Grade, isCounted, mayModerate, type ModerationDecision, moderationResult, problemsInDraft,
  problemsInModeration, problemsToSubmit, questionsAbout,
} from '@goodmark/audit-tool';
import { unpackGrades } from '@goodmark/audit-statistics';
import { DEMONSTRATION_TODAY } from './days';
import type { AuditRow } from './rows';
import { ROWS } from './spec-support';

const by = <T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
};
const people = new Map(ROWS.people.map((row) => [row.id, row]));
const teams = new Map(ROWS.teams.map((row) => [row.id, row]));
const areas = new Map(ROWS.serviceAreas.map((row) => [row.id, row]));
const judgements = by(ROWS.judgements, ({ auditId }) => auditId);
const texts = by(ROWS.judgementTexts, ({ auditId }) => auditId);
const views = by(ROWS.viewsSought, ({ auditId }) => auditId);
const actions = by(ROWS.correctiveActions, ({ auditId }) => auditId);
const moderations = by(ROWS.moderations, ({ auditId }) => auditId);
const moderationTexts = new Map(ROWS.moderationTexts.map((row) => [row.moderationId, row]));
const auditTexts = new Map(ROWS.auditTexts.map((row) => [row.auditId, row]));

const draftOf = (audit: AuditRow, source?: 'AUDITOR') => ({
  overall: auditTexts.get(audit.id)?.overall ?? null,
  judgements: DOMAIN_KEYS.map((domain) => {
    const judgement = judgements.get(audit.id)?.find((one) => one.domain === domain);
    const text = texts.get(audit.id)?.find((one) => one.domain === domain);
    return {
      domain,
      grade: judgement?.grade ?? null,
      evidence: text?.evidence ?? null,
      difference: text?.difference ?? null,
      notApplicableReason: text?.notApplicableReason ?? null,
    };
  }),
  viewsSought: views.get(audit.id) ?? [],
  actions: (actions.get(audit.id) ?? []).filter((action) => !source || action.source === source),
});
const counted = ROWS.audits.filter(({ status }) => isCounted(status));
const drafts = ROWS.audits.filter(({ status }) => !isCounted(status));

describe('every audit that counts', () => {
  it('obeys the rules of submission, and so does the one that was sent back', () => {
    const submitted = ROWS.audits.filter(({ submittedAt }) => submittedAt);
    expect(submitted.flatMap((audit) => problemsToSubmit(draftOf(audit, 'AUDITOR')).map(({ message }) => `${audit.reference}: ${message}`))).toEqual([]);
    expect(submitted.flatMap((audit) => problemsInDraft(draftOf(audit, 'AUDITOR'), '2016-01-01'))).toEqual([]);
  });

  it('raises few questions about its overall judgement', () =>
    expect(counted.filter((audit) => questionsAbout(draftOf(audit)).length > 0).length).toBeLessThan(counted.length / 20));

  it('carries the grades of its judgements', () => {
    for (const audit of counted) {
      expect(audit.auditorGrade).toBe(auditTexts.get(audit.id)?.overall);
      expect(audit.outcome).toBe(audit.moderatedGrade ?? audit.auditorGrade);
      const grades = unpackGrades(audit.auditorDomains ?? '');
      const moderated = audit.moderatedDomains ? unpackGrades(audit.moderatedDomains) : null;
      expect(judgements.get(audit.id)).toEqual(
        DOMAIN_KEYS.map((domain) => ({ auditId: audit.id, domain, grade: grades[domain], moderatedGrade: moderated?.[domain] ?? null })),
      );
    }
  });

  it('owes its corrective actions to the case holder or the team manager', () => {
    for (const audit of counted) {
      const line = [audit.caseHolderId, teams.get(audit.teamId)?.managerId];
      expect((actions.get(audit.id) ?? []).filter(({ ownerId }) => !line.includes(ownerId))).toEqual([]);
    }
  });
});

it('keeps drafts out of the grades that count', () => {
  for (const audit of drafts) {
    expect([audit.auditorGrade, audit.auditorDomains, audit.moderatedGrade, audit.moderatedDomains, audit.outcome]).toEqual([null, null, null, null, null]);
  }
});

it('gives every audit twelve judgements with their texts, and one text as a whole', () => {
  for (const { id } of ROWS.audits) {
    expect(judgements.get(id)?.map(({ domain }) => domain)).toEqual(DOMAIN_KEYS);
    expect(texts.get(id)?.map(({ domain }) => domain)).toEqual(DOMAIN_KEYS);
    expect(auditTexts.has(id)).toBe(true);
  }
});

describe('moderation', () => {
  const complete = ROWS.audits.filter(({ moderatedGrade }) => moderatedGrade);

  it('obeys the rules of moderation, added actions and reasons included', () => {
    for (const audit of complete) {
      const [moderation] = moderations.get(audit.id) ?? [];
      const grades = unpackGrades(audit.auditorDomains ?? '');
      const moderated = unpackGrades(audit.moderatedDomains ?? '');
      const audited = {
        overall: audit.auditorGrade as Grade,
        judgements: DOMAIN_KEYS.map((domain) => ({ domain, grade: grades[domain] ?? 'NOT_APPLICABLE' })),
        openActions: (actions.get(audit.id) ?? []).filter(({ source }) => source === 'AUDITOR').length,
      };
      const added: readonly DraftAction[] = (actions.get(audit.id) ?? []).filter(({ source }) => source === 'MODERATOR');
      const text = moderationTexts.get(moderation?.id ?? '');
      const decision: ModerationDecision = {
        overall: audit.moderatedGrade as Grade,
        judgements: (texts.get(audit.id) ?? []).map(({ domain, moderationReason }) => ({
          domain,
          grade: moderated[domain] ?? 'NOT_APPLICABLE',
          reason: moderationReason ?? '',
        })),
        reason: text?.reason ?? null,
        feedback: text?.feedback ?? null,
        actions: added,
      };
      expect(problemsInModeration(audited, decision, (audit.moderatedAt ?? '').slice(0, 10))).toEqual([]);
      expect(moderation).toMatchObject({
        result: moderationResult(audited, decision), overallFrom: audit.auditorGrade, overallTo: audit.moderatedGrade, moderatorId: audit.moderatorId,
      });
    }
  });

  it('is nobody\'s look at an audit of their own, and by somebody who may', () => {
    for (const { moderatorId, auditorId } of ROWS.audits.filter((audit) => audit.moderatorId)) {
      expect(moderatorId).not.toBe(auditorId);
      const moderator = people.get(moderatorId ?? '');
      expect(moderator && mayModerate({ level: moderator.level, roles: moderator.roles })).toBe(true);
    }
  });
});

it('gives no audit to somebody in conflict with the case', () => {
  for (const audit of ROWS.audits) {
    const auditor = people.get(audit.auditorId);
    const team = teams.get(audit.teamId);
    const conflicts = conflictsOf(
      { id: audit.auditorId, teamId: auditor?.teamId ?? null },
      {
        caseHolderId: audit.caseHolderId,
        teamId: audit.teamId,
        teamManagerId: team?.managerId ?? null,
        operationalLeadId: areas.get(audit.serviceAreaId)?.operationalLeadId ?? null,
      },
    );
    expect(conflicts).toEqual([]);
  }
});

it('gives every counted audit of the programme to somebody on the register, trained by then', () => {
  const register = new Map(ROWS.auditors.map((row) => [row.id, row]));
  for (const { kind, auditorId, allocatedAt } of ROWS.audits.filter((audit) => audit.kind === 'LIVE')) {
    const entry = register.get(auditorId);
    expect({ kind, trained: (entry?.trainedOn ?? '9999') < allocatedAt, gone: entry?.leftOn ? entry.leftOn < allocatedAt.slice(0, 10) : false }).toEqual({ kind, trained: true, gone: false });
  }
});

it('takes the steps of an audit in order, before today', () => {
  for (const { reference, createdAt, allocatedAt, startedAt, submittedAt, moderatedAt, closedAt, updatedAt } of ROWS.audits) {
    const steps = [createdAt, allocatedAt, startedAt, submittedAt, moderatedAt, closedAt].filter((step) => step !== null);
    expect([reference, ...steps]).toEqual([reference, ...[...steps].sort()]);
    expect(new Set(steps).size).toBe(steps.length - 1);
    expect(updatedAt >= (steps.at(-1) ?? '') && updatedAt < DEMONSTRATION_TODAY).toBe(true);
  }
});

it('allocates a case only after it was opened', () => {
  const cases = new Map(ROWS.cases.map((row) => [row.id, row]));
  expect(ROWS.audits.filter(({ caseId, allocatedAt }) => (cases.get(caseId)?.createdAt ?? '9999') >= allocatedAt)).toEqual([]);
});

it('leaves no loose end on a closed audit', () => {
  const closed = ROWS.audits.filter(({ status }) => status === 'CLOSED');
  const loose = closed.flatMap((audit) => (actions.get(audit.id) ?? []).filter(({ status }) => status === 'OPEN' || status === 'DONE'));
  expect(loose).toEqual([]);
  const late = closed.flatMap((audit) => (actions.get(audit.id) ?? []).filter(({ updatedAt }) => updatedAt > (audit.closedAt ?? '')));
  expect(late).toEqual([]);
});

describe('what follows a submission', () => {
  const conversations = by(ROWS.feedback, ({ auditId }) => auditId);
  const said = new Map(ROWS.feedbackTexts.map((row) => [row.feedbackId, row]));
  const took = by(ROWS.feedbackParticipants, ({ feedbackId }) => feedbackId);
  const open = counted.filter(({ status }) => status !== 'CLOSED');

  it('is the day of the latest conversation that counts, on every audit', () => {
    for (const audit of ROWS.audits) expect([audit.reference, feedbackThatCounts(audit, conversations.get(audit.id) ?? [])]).toEqual([audit.reference, audit.feedbackHeldOn]);
  });

  it('obeys the rules of feedback, with the people who took part', () => {
    for (const { id, auditId, createdAt, heldOn, auditorTookPart, caseHolderTookPart } of ROWS.feedback) {
      const audit = ROWS.audits.find((one) => one.id === auditId) as AuditRow;
      const text = said.get(id);
      const people = (took.get(id) ?? []).map(({ personId }) => personId);
      expect([people.includes(audit.auditorId), people.includes(audit.caseHolderId ?? '')]).toEqual([auditorTookPart, caseHolderTookPart]);
      expect(problemsInFeedback({ heldOn, auditorTookPart, caseHolderTookPart, points: text?.points ?? '', ...(text ?? {}) } as Parameters<typeof problemsInFeedback>[0], { since: (audit.submittedAt ?? '').slice(0, 10), today: createdAt.slice(0, 10) })).toEqual([]);
      expect(createdAt <= (audit.closedAt ?? '9999') && createdAt < DEMONSTRATION_TODAY).toBe(true);
    }
  });

  it('leaves none open of which nothing is left to do, and keeps loops of every kind and age', () => {
    const stages = open.map((audit) => {
      const own = actions.get(audit.id) ?? [];
      return loopStagesOf({ ...audit, openActions: own.filter(({ status }) => status === 'OPEN').length, unverifiedActions: own.filter(({ status }) => status === 'DONE').length });
    });
    expect(stages.filter(({ length }) => length === 0)).toEqual([]);
    expect(new Set(stages.flat())).toEqual(new Set(['MODERATION', 'FEEDBACK', 'ACTIONS', 'VERIFICATION', 'FILING']));
    expect(open.filter(({ filedOn }) => filedOn).length).toBeGreaterThan(3);
    expect(new Set(open.map(({ submittedAt }) => (submittedAt ?? '').slice(0, 7))).size).toBeGreaterThan(2);
  });

  it('has one disagreement that waits, and some that are answered', () => {
    const disagreements = ROWS.feedback.filter(({ disagrees }) => disagrees);
    expect(disagreements.filter(({ answeredAt }) => answeredAt === null)).toHaveLength(1);
    expect(disagreements.length).toBeGreaterThan(3);
    for (const { answeredById, auditId } of disagreements) expect(answeredById).not.toBe(ROWS.audits.find(({ id }) => id === auditId)?.auditorId);
  });
});
