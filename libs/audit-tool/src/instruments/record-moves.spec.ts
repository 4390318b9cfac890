import { isRecordDraft, problemsToRecordIn } from './record-moves';

describe('records of instruments', () => {
  it.each([
    ['PRACTICE_OBSERVATION', 'PLANNED', []],
    ['SUPERVISION_AUDIT', 'REPORTING', []],
    ['PRACTICE_OBSERVATION', 'CLOSED', ['This activity is closed. Allocate in one that is planned or in progress.']],
    ['SUPERVISION_AUDIT', 'CANCELLED', ['This activity is cancelled. Allocate in one that is planned or in progress.']],
    ['CASE_AUDIT', 'PLANNED', ['No instrument serves this kind of activity. Allocate in one of another kind, such as practice observations.']],
  ] as const)('in an activity of kind %s that is %s: %j', (kind, status, messages) => {
    expect(problemsToRecordIn({ kind, status }).map(({ message }) => message)).toEqual(messages);
  });

  it.each([['ALLOCATED', true], ['IN_PROGRESS', true], ['SUBMITTED', false], ['EXEMPTED', false]] as const)('that are %s are drafts: %s', (status, draft) => {
    expect(isRecordDraft(status)).toBe(draft);
  });
});
