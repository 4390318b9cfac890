import { participationOf } from './participation';

it.each([
  ['all that was expected', { registered: true, expected: 2, done: 2, exempt: false }, 'DONE'],
  ['more than was expected', { registered: true, expected: 1, done: 3, exempt: false }, 'DONE'],
  ['some of it', { registered: true, expected: 2, done: 1, exempt: false }, 'PARTLY'],
  ['none of it', { registered: true, expected: 2, done: 0, exempt: false }, 'NOTHING_YET'],
  ['nothing, and is exempt', { registered: true, expected: 0, done: 0, exempt: true }, 'EXEMPT'],
  ['something, although exempt', { registered: true, expected: 0, done: 1, exempt: true }, 'DONE'],
  ['nothing, and is not on the register', { registered: false, expected: 0, done: 0, exempt: false }, 'NOT_ON_REGISTER'],
  ['nothing, is not on the register and exempt', { registered: false, expected: 0, done: 0, exempt: true }, 'EXEMPT'],
  ['a moderation, without being on the register', { registered: false, expected: 0, done: 1, exempt: false }, 'DONE'],
] as const)('whoever did %s', (_who, given, expected) => expect(participationOf(given)).toBe(expected));
