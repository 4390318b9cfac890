import { feedbackDueSince, feedbackThatCounts } from './feedback-that-counts';

const submitted = { submittedAt: '2018-03-01T10:00:00.000Z', moderatedAt: null, moderatedGrade: null };
const lowered = { ...submitted, moderatedAt: '2018-03-20T10:00:00.000Z', moderatedGrade: 'DOES_NOT_MEET_GOOD' as const };
const agreed = { ...lowered, moderatedGrade: 'MEETS_GOOD' as const };
const talk = (heldOn: string, createdAt: string, withdrawnAt: string | null = null) => ({ heldOn, createdAt: `${createdAt}T12:00:00.000Z`, withdrawnAt });

describe('feedback', () => {
  it.each<[string, Parameters<typeof feedbackDueSince>[0], string | null]>([
    ['is due since the submission', submitted, submitted.submittedAt],
    ['is due again since a moderation that found that it does not meet good', lowered, lowered.moderatedAt],
    ['is not due again where the moderation found it good', agreed, submitted.submittedAt],
    ['is not due before the submission', { ...submitted, submittedAt: null }, null],
    ['counts from the latest submission, whatever was moderated before it', { ...lowered, submittedAt: '2018-04-01T10:00:00.000Z' }, '2018-04-01T10:00:00.000Z'],
  ])('%s', (_sentence, audit, expected) => expect(feedbackDueSince(audit)).toBe(expected));

  it.each<[string, Parameters<typeof feedbackThatCounts>[0], Parameters<typeof feedbackThatCounts>[1], string | null]>([
    ['counts once it was held', submitted, [talk('2018-03-05', '2018-03-05')], '2018-03-05'],
    ['counts by the latest day', submitted, [talk('2018-03-09', '2018-03-09'), talk('2018-03-05', '2018-03-10')], '2018-03-09'],
    ['does not count once it is withdrawn', submitted, [talk('2018-03-05', '2018-03-05', '2018-03-06T10:00:00.000Z')], null],
    ['does not count where it came before the moderation that made it due again', lowered, [talk('2018-03-05', '2018-03-05')], null],
    ['counts where it came after that', lowered, [talk('2018-03-05', '2018-03-05'), talk('2018-03-22', '2018-03-22')], '2018-03-22'],
    ['still counts after a moderation that found it good', agreed, [talk('2018-03-05', '2018-03-05')], '2018-03-05'],
    ['of a draft does not count', { ...submitted, submittedAt: null }, [talk('2018-03-05', '2018-03-05')], null],
  ])('%s', (_sentence, audit, feedback, expected) => expect(feedbackThatCounts(audit, feedback)).toBe(expected));
});
