import { feedbackDueSince, type FeedbackHeld, type Problem, problemsInFeedback, problemUnless, tidyText } from '@goodmark/audit-tool';
import { type Audit, type Feedback, type FeedbackText, isOneOf, Person, type RequestContext, Team } from '@goodmark/server-data';
import { assertNoProblems, DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType } from 'type-graphql';

/** More people than this were in no conversation about one case. */
const MOST_PEOPLE = 20;

@InputType({ description: 'A feedback conversation.' })
export class FeedbackContent {
  @Field(() => DateScalar, { description: 'The day it was held: not before the submission, or the moderation that made it due again, and not in the future.' })
  heldOn!: string;

  @Field(() => [ID], { description: 'Who took part, at most 20 people: the auditor and the case holder at least, unless `absence` says why not.' })
  participantIds!: string[];

  @Field(() => String, { description: 'What was agreed, at most 10,000 characters. Case text.' })
  points!: string;

  @Field(() => String, { nullable: true, description: "The worker's own view, at most 10,000 characters. Case text." })
  workerView?: string | null;

  @Field(() => String, { nullable: true, description: 'What the worker disagrees with, at most 5,000 characters; a moderator then answers it. Case text.' })
  disagreement?: string | null;

  @Field(() => String, { nullable: true, description: 'Why the auditor or the case holder was not there, at most 500 characters.' })
  absence?: string | null;
}

/** A conversation as it is kept: its row, its text and who took part. */
export interface Kept {
  readonly row: Pick<Feedback, 'heldOn' | 'auditorTookPart' | 'caseHolderTookPart' | 'managerTookPart' | 'disagrees'>;
  readonly text: Pick<FeedbackText, 'points' | 'workerView' | 'disagreement' | 'absence'>;
  readonly participantIds: readonly string[];
}

async function unknownPeople(tx: RequestContext, ids: readonly string[]): Promise<readonly Problem[]> {
  if (ids.length > MOST_PEOPLE) return [{ field: 'participantIds', message: `These are ${ids.length} people; name at most ${MOST_PEOPLE}.` }];
  const known = await tx.visible(Person, isOneOf('t.id', ids, 'ids'));
  return problemUnless(known.length === ids.length, 'participantIds', 'Choose people who are known here: one of them is not.');
}

/** The conversation as it is to be kept. Refuses what is wrong with it, by field; what was recorded earlier may be about what stood then. */
export async function keptFrom(tx: RequestContext, audit: Audit, content: FeedbackContent, recordedAt = tx.clock.now()): Promise<Kept> {
  const participantIds = [...new Set(content.participantIds)];
  const took = (personId: string | null | undefined): boolean => personId != null && participantIds.includes(personId);
  const held: FeedbackHeld = { ...content, auditorTookPart: took(audit.auditorId), caseHolderTookPart: took(audit.caseHolderId) };
  const since = ([feedbackDueSince(audit), audit.submittedAt].find((at) => at !== null && at <= recordedAt) ?? audit.allocatedAt).slice(0, 10);
  assertNoProblems([...(await unknownPeople(tx, participantIds)), ...problemsInFeedback(held, { since, today: tx.clock.today() })]);

  const team = await tx.load(Team, audit.teamId);
  const disagreement = tidyText(content.disagreement ?? null);
  return {
    row: { heldOn: content.heldOn, auditorTookPart: held.auditorTookPart, caseHolderTookPart: held.caseHolderTookPart, managerTookPart: took(team?.managerId), disagrees: disagreement !== null },
    text: { points: tidyText(content.points), workerView: tidyText(content.workerView ?? null), disagreement, absence: tidyText(content.absence ?? null) },
    participantIds,
  };
}
