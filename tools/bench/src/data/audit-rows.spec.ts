import { auditRows } from './audit-rows';
import { draftRows, DRAFTS } from './draft-rows';
import { MONTHS, organisation } from './organisation-rows';

const COUNT = 1_200;
const rows = organisation(240);
const audits = Array.from({ length: COUNT }, (_, n) => auditRows(n, COUNT, rows));

describe('the audits of the bench', () => {
  it('are the same in every run', () => {
    expect(auditRows(7, COUNT, organisation(240))).toEqual(audits[7]);
  });

  it('lie in 24 months, as many in each', () => {
    expect([...new Set(audits.map(({ audit }) => audit.month))]).toEqual(MONTHS);
    expect(audits.filter(({ audit }) => audit.month === '2018-03')).toHaveLength(COUNT / MONTHS.length);
  });

  it('each have 12 judgements with 200 characters of evidence', () => {
    for (const { judgements, judgementTexts } of audits) {
      expect(judgements).toHaveLength(12);
      expect(judgementTexts.map(({ evidence }) => evidence?.length)).toEqual(Array(12).fill(200));
    }
  });

  it('are moderated in about six cases of ten', () => {
    const moderated = audits.filter(({ audit }) => audit.moderatedGrade !== null).length;
    expect(moderated / COUNT).toBeGreaterThan(0.55);
    expect(moderated / COUNT).toBeLessThan(0.65);
  });

  it('count once a basis in the ledger', () => {
    for (const { audit, figureEntries } of audits) {
      const total = (basis: string) => figureEntries.filter((entry) => entry.basis === basis).reduce((sum, { delta }) => sum + (delta ?? 0), 0);
      expect([total('AUDITOR'), total('OUTCOME'), total('MODERATED')]).toEqual([1, 1, audit.moderatedGrade ? 1 : 0]);
    }
  });

  it('belong to activities of their own month and service', () => {
    const activities = new Map(rows.activities.map((activity) => [activity.id, activity]));
    for (const { audit } of audits) expect(activities.get(audit.activityId as string)).toMatchObject({ month: audit.month, service: audit.service });
  });
});

describe('the drafts of the bench', () => {
  it('are all given to the lead and not begun', () => {
    const drafts = draftRows(rows);
    expect(drafts).toHaveLength(DRAFTS);
    expect(new Set(drafts.map(({ audit }) => `${audit.auditorId} ${audit.status}`))).toEqual(new Set([`${rows.lead.id} ALLOCATED`]));
  });
});
