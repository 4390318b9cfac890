import { readAnswers } from '@goodmark/audit-tool';
import { readWord } from '@goodmark/server-documents';
import { demonstrationRows } from '../demonstration-rows';
import { documentRows } from './document-rows';

describe('the audits of the demonstration that were written in Word', () => {
  it('have the form they were written in, and it says what the audit says', async () => {
    const rows = demonstrationRows();
    const { documents, chunks } = await documentRows(rows, 'a key of a test');
    const inWord = rows.audits.filter(({ source }) => source === 'WORD_FORM');
    expect(inWord.length).toBeGreaterThan(10);
    expect(documents.map(({ auditId }) => auditId)).toEqual(inWord.map(({ id }) => id));
    const [first] = documents;
    const bytes = Buffer.concat(chunks.filter(({ documentId }) => documentId === first?.id).map(({ content }) => Buffer.from(content, 'base64')));
    expect(bytes.length).toBe(first?.size);
    const { answers, problems } = readAnswers((await readWord(bytes)).controls);
    const risk = rows.judgements.find(({ auditId, domain }) => auditId === first?.auditId && domain === 'RISK');
    const text = rows.judgementTexts.find(({ auditId, domain }) => auditId === first?.auditId && domain === 'RISK');
    expect([problems, answers['judgements.RISK.grade'], answers['judgements.RISK.evidence']]).toEqual([[], risk?.grade ?? undefined, text?.evidence ?? undefined]);
  });
});
