import { answerText, type Comparable, DOCUMENT_FIELDS, type DraftAction, documentLabel, isDraft, type Match, suggestedMatches } from '@goodmark/audit-tool';
import { Audit, type AuditDocument, type Person, type RequestContext } from '@goodmark/server-data';
import { compareDocument } from './compare-document';
import type { DocumentAnswer, DocumentReading } from './document-types';
import { readingOut } from './kept-reading';
import { peopleById } from './owners';
import { longDay } from './words';

const asText = (actions: readonly DraftAction[], people: ReadonlyMap<string, Person>): string | null =>
  actions.length === 0 ? null : actions.map(({ what, ownerId, dueOn }, index) => `${index + 1}. ${what}\nOwner: ${people.get(ownerId)?.name ?? 'somebody who left'}. Due: ${longDay(dueOn)}.`).join('\n');

const inWords = ({ answers }: Comparable, field: string): string | null => (answers[field] === undefined ? null : answerText(field, answers[field] as string));

/** What was read from a document, beside the draft; null for anybody but its uploader, and once nothing waits. Noted in the view record. */
export async function readingOfDocument(ctx: RequestContext, document: AuditDocument, matches: readonly Match[]): Promise<DocumentReading | null> {
  const reading = readingOut(document);
  const audit = await ctx.require(Audit, document.auditId);
  const { personId } = ctx.viewer;
  if (!reading || document.byId !== personId || audit.auditorId !== personId || !isDraft(audit.status)) return null;
  ctx.viewLog.note([audit.id]);
  const { document: read, draft, isCurrent, differences, problems, notes, missing } = await compareDocument(ctx, audit, document, reading, matches);
  const differing = new Map(differences.map((each) => [each.field, each.proposed]));
  const people = await peopleById(ctx, [...read.actions, ...draft.actions].map(({ ownerId }) => ownerId));
  const answer = (field: string, there: string | null, here: string | null): DocumentAnswer =>
    ({ field, label: documentLabel(field), read: there, stands: here, differs: differing.has(field), proposed: differing.get(field) ?? null });
  const suggestions = suggestedMatches(reading.blocks);
  return {
    isCurrent, problems: [...problems], notes: [...notes], missing: [...missing],
    answers: [
      ...DOCUMENT_FIELDS.map(({ field }) => answer(field, inWords(read, field), inWords(draft, field))),
      answer('actions', asText(read.actions, people), asText(draft.actions, people)),
    ].filter((each) => each.read !== null || each.stands !== null),
    paragraphs: reading.blocks.map(({ text, isHeading, cell }, index) => ({ index, text, isHeading, inTable: cell !== null, suggestion: suggestions[index] ?? null })),
    targets: DOCUMENT_FIELDS.map(({ field, label }) => ({ field, label })),
  };
}
