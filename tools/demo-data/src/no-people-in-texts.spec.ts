import { personShapedFields } from '@goodmark/audit-tool';
import { demonstrationRows } from './demonstration-rows';

/** Texts of the demonstration, each once: its sentences come from banks, filled in. */
function textsOf(rows: readonly object[]): readonly string[] {
  return rows.flatMap((row) => Object.values(row).filter((value): value is string => typeof value === 'string' && value.includes(' ')));
}

describe('the texts of the demonstration', () => {
  const { judgementTexts, auditTexts, viewsSought, correctiveActions, moderationTexts, ladoReferralTexts, ladoMeetings, ladoAccesses } = demonstrationRows();
  it.each([
    ['evidence', judgementTexts], ['audits as a whole', auditTexts], ['views', viewsSought], ['corrective actions', correctiveActions], ['moderations', moderationTexts], ['allegations', [...ladoReferralTexts, ...ladoMeetings, ...ladoAccesses]],
  ] as const)('raise no false alarm about a person in %s', (_of, rows) => {
    const texts = Object.fromEntries([...new Set(textsOf(rows))].map((text) => [text, text]));
    expect(Object.keys(texts).length).toBeGreaterThan(1);
    expect(personShapedFields(texts)).toEqual([]);
  });
});
