import {
  type Comparable, comparedWithDraft, type Difference, draftOfAnswers, type Match, matchedAnswers, type Problem, problemsInMatches, problemsToSubmit, readAnswers,
} from '@goodmark/audit-tool';
import type { Audit, AuditDocument, RequestContext } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { draftAnswers } from './draft-answers';
import type { KeptReading } from './kept-reading';
import { readActions } from './read-actions';

/** A document beside the draft of its audit. */
export interface ComparedDocument {
  readonly document: Comparable;
  readonly draft: Comparable;
  /** Whether the draft is as it was when the form was made. */
  readonly isCurrent: boolean;
  /** The fields in which both differ and that could be read. */
  readonly differences: readonly Difference[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  /** What is still missing before it can be submitted, if what is proposed is taken. */
  readonly missing: readonly Problem[];
}

function merged(document: Comparable, draft: Comparable, taken: ReadonlySet<string>): Comparable {
  const answers = { ...draft.answers };
  for (const field of taken) {
    const answer = document.answers[field];
    if (answer !== undefined) answers[field] = answer;
  }
  return { answers, actions: taken.has('actions') ? document.actions : draft.actions };
}

/** Reads what a document says, by its boxes or by the matches of a person, and lays it beside the draft. Called by its uploader, the auditor. */
export async function compareDocument(ctx: RequestContext, audit: Audit, { kind, draftVersion }: AuditDocument, reading: KeptReading, matches: readonly Match[]): Promise<ComparedDocument> {
  if (kind === 'FREE') assertNoProblems(problemsInMatches(matches, reading.blocks));
  const read = kind === 'FREE' ? matchedAnswers(matches, reading.blocks) : readAnswers(reading.boxes);
  const { actions, problems: inActions } = await readActions(ctx, read.actions);
  const document: Comparable = { answers: read.answers, actions };
  const draft = await draftAnswers(ctx, audit);
  const isCurrent = draftVersion === audit.version;
  const unread = new Set(read.problems.map(({ field }) => field));
  const differences = comparedWithDraft(document, draft, isCurrent)
    .filter(({ field }) => !unread.has(field))
    // Rows that cannot be kept would be lost with the draft's own, so somebody has to say.
    .map((each) => (each.field === 'actions' && inActions.length > 0 && draft.actions.length > 0 ? { ...each, proposed: null } : each));
  const proposed = new Set(differences.filter((each) => each.proposed === 'DOCUMENT').map(({ field }) => field));
  return {
    document, draft, isCurrent, differences, problems: [...read.problems, ...inActions], notes: [...reading.notes, ...read.notes],
    missing: problemsToSubmit(draftOfAnswers(merged(document, draft, proposed))),
  };
}
