import { whyUnread } from './why-unread';

const ungraded = [{ domain: 'RISK', grade: null }] as never;
const auditor = { id: 'auditor', name: 'A' };

describe('why no grades are shown', () => {
  it.each([
    ['is that its auditor is still writing it', 'IN_PROGRESS', 'somebody', 'DRAFT'],
    ['is that it was returned to its auditor', 'RETURNED', 'somebody', 'DRAFT'],
    ['is that I have not graded yet', 'ALLOCATED', 'auditor', 'NOTHING_YET'],
    ['is that my roles do not show them', 'SUBMITTED', 'somebody', 'NOT_YOURS'],
    ['is that it was never done', 'EXEMPTED', 'somebody', 'EXEMPTED'],
  ] as const)('%s', (_sentence, status, viewer, why) => expect(whyUnread({ judgements: ungraded, status, auditor }, viewer)).toBe(why));
  it('is nothing, where one is shown', () => expect(whyUnread({ judgements: [{ domain: 'RISK', grade: 'MEETS_GOOD' }] as never, status: 'SUBMITTED', auditor }, 'x')).toBeNull());
});
