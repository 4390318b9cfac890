import fc from 'fast-check';
import { AUDIT_MOVES, canMove, isBegun, isCounted, isDraft } from './audit-moves';
import { AuditStatus } from './vocabulary/audit';

const STATUSES = Object.values(AuditStatus);

it.each<[string, AuditStatus, AuditStatus, boolean]>([
  ['an allocated audit may be started', 'ALLOCATED', 'IN_PROGRESS', true],
  ['an allocated audit may be exempted', 'ALLOCATED', 'EXEMPTED', true],
  ['an audit is not submitted before it is started', 'ALLOCATED', 'SUBMITTED', false],
  ['a started audit may be exempted', 'IN_PROGRESS', 'EXEMPTED', true],
  ['a started audit may be taken from its auditor', 'IN_PROGRESS', 'ALLOCATED', true],
  ['a returned audit may be taken from its auditor', 'RETURNED', 'ALLOCATED', true],
  ['a returned audit may be exempted', 'RETURNED', 'EXEMPTED', true],
  ['a submitted audit is taken from nobody', 'SUBMITTED', 'ALLOCATED', false],
  ['a submitted audit is not exempted', 'SUBMITTED', 'EXEMPTED', false],
  ['a started audit may be submitted', 'IN_PROGRESS', 'SUBMITTED', true],
  ['a submitted audit may go to moderation', 'SUBMITTED', 'IN_MODERATION', true],
  ['a submitted audit may close without moderation', 'SUBMITTED', 'CLOSED', true],
  ['a submitted audit is locked', 'SUBMITTED', 'IN_PROGRESS', false],
  ['an audit is not moderated before its moderation starts', 'SUBMITTED', 'MODERATED', false],
  ['a moderator may complete the moderation', 'IN_MODERATION', 'MODERATED', true],
  ['a moderator may give the audit back', 'IN_MODERATION', 'SUBMITTED', true],
  ['an audit in moderation is taken from nobody', 'IN_MODERATION', 'ALLOCATED', false],
  ['a moderator may return the audit', 'IN_MODERATION', 'RETURNED', true],
  ['an audit does not close in the middle of moderation', 'IN_MODERATION', 'CLOSED', false],
  ['a returned audit is worked on again', 'RETURNED', 'IN_PROGRESS', true],
  ['a returned audit is not submitted unread', 'RETURNED', 'SUBMITTED', false],
  ['a moderated audit may close', 'MODERATED', 'CLOSED', true],
  ['a moderated audit is not returned', 'MODERATED', 'RETURNED', false],
  ['an audit does not move to where it is', 'IN_PROGRESS', 'IN_PROGRESS', false],
])('%s', (_sentence, from, to, expected) => expect(canMove(from, to)).toBe(expected));

it.each<[string, (status: AuditStatus) => boolean, AuditStatus[]]>([
  ['counted are the submitted and later', isCounted, ['SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED']],
  ['drafts are those the auditor writes', isDraft, ['ALLOCATED', 'IN_PROGRESS', 'RETURNED']],
  ['begun are those of them that hold something', isBegun, ['IN_PROGRESS', 'RETURNED']],
])('%s', (_sentence, belongs, expected) => expect(STATUSES.filter(belongs)).toEqual(expected));

it('never calls a draft counted', () => {
  expect(STATUSES.filter((status) => isDraft(status) && isCounted(status))).toEqual([]);
});

/** A walk of legal moves from ALLOCATED, as far as it goes. */
const aWalk = fc.array(fc.nat(), { maxLength: 60 }).map((choices) => {
  const walk: AuditStatus[] = [AuditStatus.ALLOCATED];
  for (const choice of choices) {
    const next = AUDIT_MOVES[walk.at(-1) ?? AuditStatus.ALLOCATED];
    const status = next[choice % next.length];
    if (status) walk.push(status);
  }
  return walk;
});

describe('over any walk of legal moves', () => {
  it('a closed or exempted audit stays so', () => {
    fc.assert(
      fc.property(aWalk, (walk) => {
        const ended = walk.findIndex((status) => status === 'CLOSED' || status === 'EXEMPTED');
        expect(ended === -1 || ended === walk.length - 1).toBe(true);
      }),
    );
  });

  it('an audit starts to count by being submitted, and by nothing else', () => {
    fc.assert(
      fc.property(aWalk, (walk) => {
        const entries = walk.filter((status, index) => isCounted(status) && !isCounted(walk[index - 1] ?? 'ALLOCATED'));
        expect(entries.every((status) => status === 'SUBMITTED')).toBe(true);
      }),
    );
  });

  it('an audit stops counting by being returned, and by nothing else', () => {
    fc.assert(
      fc.property(aWalk, (walk) => {
        const exits = walk.filter((status, index) => !isCounted(status) && isCounted(walk[index - 1] ?? 'ALLOCATED'));
        expect(exits.every((status) => status === 'RETURNED')).toBe(true);
      }),
    );
  });

  it('an audit is exempted only while it counts in no figure', () => {
    fc.assert(
      fc.property(aWalk, (walk) => {
        expect(walk.at(-1) === 'EXEMPTED' && isCounted(walk.at(-2) ?? 'ALLOCATED')).toBe(false);
      }),
    );
  });
});

it('reaches every status from the allocation', () => {
  const reached = new Set<AuditStatus>(['ALLOCATED']);
  for (const status of reached) AUDIT_MOVES[status].forEach((next) => reached.add(next));
  expect([...reached].sort()).toEqual([...STATUSES].sort());
});

it('can close from wherever it stands, unless exempted', () => {
  const closing = new Set<AuditStatus>(['CLOSED']);
  for (const target of closing) STATUSES.filter((from) => canMove(from, target)).forEach((from) => closing.add(from));
  expect(STATUSES.filter((status) => !closing.has(status))).toEqual(['EXEMPTED']);
});
