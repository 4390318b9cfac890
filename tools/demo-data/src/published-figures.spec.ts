import { percentage } from '@goodmark/audit-statistics';
import { Service } from '@goodmark/audit-tool';
import { PUBLISHED } from './published-2017-18';
import { auditorCounts, auditsOf, moderatedCounts, ROWS } from './spec-support';

const CASE_AUDITS = PUBLISHED.activities.filter(({ kind }) => kind === 'CASE_AUDIT');

describe.each(CASE_AUDITS.map((published) => [published.title, published] as const))('%s', (_title, published) => {
  const audits = auditsOf(published.title, published.month);

  it('has as many cases of each category and service as were published', () => {
    for (const { category, service, count } of published.cases) {
      expect(audits.filter((audit) => audit.service === service && audit.categories.join() === category)).toHaveLength(count);
    }
    expect(audits).toHaveLength(published.cases.reduce((sum, { count }) => sum + count, 0));
  });

  it("has the auditors' published grades", () => expect(auditorCounts(audits)).toEqual(published.auditor));

  it('was moderated in every case, with the published grades', () => {
    expect(moderatedCounts(audits)).toEqual(published.moderated);
    expect(audits.every(({ moderatedAt, moderatedDomains }) => moderatedAt && moderatedDomains)).toBe(true);
  });

  it('has the published grades by service', () => {
    for (const service of Object.values(Service)) {
      const expected = published.moderatedByService?.[service];
      if (expected) expect(moderatedCounts(audits.filter((audit) => audit.service === service))).toEqual(expected);
    }
  });

  it('gives each printed percentage, exactly', () => {
    for (const { of, grade, count, base, exact } of published.printed) {
      const group = of === 'AUDITOR' || of === 'MODERATED' ? audits : audits.filter(({ service }) => service === of);
      const counts = of === 'AUDITOR' ? auditorCounts(group) : moderatedCounts(group);
      const decimals = exact.includes('.') ? 1 : 0;
      expect({ count: counts[grade], base: group.length }).toEqual({ count, base });
      expect(`${percentage(counts[grade], group.length, decimals)}%`).toBe(exact);
    }
  });

  it('tells the figures of the ledger', () => {
    const ids = new Set(audits.map(({ id }) => id));
    for (const [basis, expected] of [['AUDITOR', published.auditor], ['MODERATED', published.moderated], ['OUTCOME', published.moderated]] as const) {
      const entries = ROWS.figureEntries.filter((entry) => ids.has(entry.auditId) && entry.basis === basis);
      const sum = (grade: string) => entries.filter((entry) => entry.grade === grade).reduce((total, { delta }) => total + delta, 0);
      expect({ EXCEEDS_GOOD: sum('EXCEEDS_GOOD'), MEETS_GOOD: sum('MEETS_GOOD'), DOES_NOT_MEET_GOOD: sum('DOES_NOT_MEET_GOOD') }).toEqual(expected);
    }
  });
});

describe('January 2018', () => {
  const audits = auditsOf('Children with Disabilities case file audits', '2018-01');

  it('changed no overall grade in moderation, though some grades of domains', () => {
    expect(audits.filter(({ auditorGrade, moderatedGrade }) => auditorGrade !== moderatedGrade)).toEqual([]);
    expect(audits.filter(({ auditorDomains, moderatedDomains }) => auditorDomains !== moderatedDomains).length).toBeGreaterThan(2);
  });
});

describe('February 2018', () => {
  const audits = auditsOf('Adoption, Care Leaver, Private Fostering and Early Help audits', '2018-02');

  it('has moved some overall grades up and some down', () => {
    const order = ['DOES_NOT_MEET_GOOD', 'MEETS_GOOD', 'EXCEEDS_GOOD'];
    const steps = audits.map(({ auditorGrade, moderatedGrade }) => order.indexOf(moderatedGrade ?? '') - order.indexOf(auditorGrade ?? ''));
    expect([steps.filter((step) => step > 0).length, steps.filter((step) => step < 0).length]).toEqual([2, 8]);
  });

  it("stood at the auditors' grades on 1 March", () => {
    expect(audits.every(({ submittedAt, moderatedAt }) => (submittedAt ?? '') < '2018-03-01' && (moderatedAt ?? '') > '2018-03-01')).toBe(true);
  });

  it('does not give its two private fostering cases the same grade', () => {
    const grades = audits.filter(({ categories }) => categories.includes('PRIVATE_FOSTERING')).map(({ moderatedGrade }) => moderatedGrade);
    expect(new Set(grades).size).toBe(2);
  });

  it("holds adoption cases of the demonstration's case holder", () => {
    const holder = ROWS.people.find(({ email }) => email === 'holder@demo.example');
    expect(audits.filter(({ caseHolderId }) => caseHolderId === holder?.id).length).toBeGreaterThan(0);
  });
});

describe('the schedule', () => {
  it('has the published activities of March to June 2018 and no others', () => {
    for (const { month, titles } of PUBLISHED.schedule.months) {
      expect(ROWS.activities.filter((one) => one.month === month).map(({ title }) => title).sort()).toEqual([...titles].sort());
    }
  });

  it('has the published activities of December 2017 to February 2018 and no others', () => {
    const months = ['2017-12', '2018-01', '2018-02'];
    expect(ROWS.activities.filter(({ month }) => months.includes(month)).map(({ month, title, kind }) => `${month} ${kind} ${title}`)).toEqual(
      PUBLISHED.activities.map(({ month, title, kind }) => `${month} ${kind} ${title}`).sort((a, b) => months.indexOf(a.slice(0, 7)) - months.indexOf(b.slice(0, 7))),
    );
  });
});

describe('the training', () => {
  it('has ten operational leads and the two published sessions', () => {
    const [cohort] = ROWS.cohorts;
    const members = ROWS.cohortMembers.filter(({ cohortId }) => cohortId === cohort?.id);
    expect(members.map(({ level }) => level)).toEqual(Array(PUBLISHED.training.participants).fill(PUBLISHED.training.level));
    expect(ROWS.cohortSessions.filter(({ cohortId }) => cohortId === cohort?.id).map(({ heldOn }) => heldOn)).toEqual(PUBLISHED.training.sessions);
    expect(ROWS.cohorts.slice(1).map(({ startsOn }) => startsOn.slice(0, 7))).toEqual(PUBLISHED.training.nextMonths);
  });

  it('has a practice audit for each of them, which is in no figure', () => {
    const practice = ROWS.audits.filter(({ kind }) => kind === 'PRACTICE');
    expect(practice.map(({ id }) => id).sort()).toEqual(ROWS.cohortMembers.map(({ practiceAuditId }) => practiceAuditId).sort());
    expect(practice.every(({ activityId, month, activityKind, cohortId }) => !activityId && !month && !activityKind && cohortId)).toBe(true);
    const ids = new Set(practice.map(({ id }) => id));
    expect(ROWS.figureEntries.filter(({ auditId }) => ids.has(auditId))).toEqual([]);
    expect(ROWS.cohortMembers.filter(({ signedOffOn }) => signedOffOn)).toHaveLength(2);
    expect(new Set(practice.map(({ status }) => status))).toEqual(new Set(['CLOSED', 'MODERATED', 'SUBMITTED', 'IN_PROGRESS', 'ALLOCATED']));
  });
});
