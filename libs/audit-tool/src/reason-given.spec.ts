import { reasonGiven } from './reason-given';

it.each([
  ['is kept without white space at its end', 'In court. \n', { reason: 'In court.', problems: [] }],
  ['is asked for where there is none', ' \n ', { reason: '', problems: [{ field: 'reason', message: 'Say why.' }] }],
  ['is refused where it is too long', 'Because', { reason: 'Because', problems: [{ field: 'reason', message: expect.stringContaining('at most 5') }] }],
])('a reason %s', (_sentence, given, expected) => expect(reasonGiven(given, 'Say why.', given === 'Because' ? 5 : undefined)).toEqual(expected));
