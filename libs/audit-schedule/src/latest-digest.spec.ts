import { latestDigest } from './latest-digest';

const HOLIDAYS = new Set(['2018-03-30', '2018-04-02', '2018-12-25', '2018-12-26']);

it.each<[string, 'DAILY' | 'WEEKLY', string, string]>([
  ['a daily digest was due this morning', 'DAILY', '2018-04-26T09:00:00.000Z', '2018-04-26T06:00:00.000Z'],
  ['it is due at seven sharp', 'DAILY', '2018-04-26T06:00:00.000Z', '2018-04-26T06:00:00.000Z'],
  ['before seven the last was yesterday\'s', 'DAILY', '2018-04-26T05:59:59.999Z', '2018-04-25T06:00:00.000Z'],
  ['in winter seven in London is seven in UTC', 'DAILY', '2018-02-14T12:00:00.000Z', '2018-02-14T07:00:00.000Z'],
  ['on a Sunday the last was Friday\'s', 'DAILY', '2018-04-22T12:00:00.000Z', '2018-04-20T06:00:00.000Z'],
  ['on Monday before seven the last was Friday\'s', 'DAILY', '2018-04-23T05:00:00.000Z', '2018-04-20T06:00:00.000Z'],
  ['over Easter the last was Thursday\'s', 'DAILY', '2018-04-02T12:00:00.000Z', '2018-03-29T06:00:00.000Z'],
  ['after midnight in London but not in UTC it is the next day', 'DAILY', '2018-04-25T23:30:00.000Z', '2018-04-25T06:00:00.000Z'],
  ['a weekly digest was due on Monday', 'WEEKLY', '2018-04-26T09:00:00.000Z', '2018-04-23T06:00:00.000Z'],
  ['on Monday before seven the last was a week ago', 'WEEKLY', '2018-04-23T05:00:00.000Z', '2018-04-16T06:00:00.000Z'],
  ['after Easter Monday it is due on Tuesday', 'WEEKLY', '2018-04-03T09:00:00.000Z', '2018-04-03T06:00:00.000Z'],
  ['on Easter Monday the last was a week ago', 'WEEKLY', '2018-04-02T12:00:00.000Z', '2018-03-26T06:00:00.000Z'],
  ['on a Sunday the last was of that week', 'WEEKLY', '2018-04-22T12:00:00.000Z', '2018-04-16T06:00:00.000Z'],
])('%s', (_sentence, rhythm, now, expected) => expect(new Date(latestDigest(rhythm, Date.parse(now), HOLIDAYS)).toISOString()).toBe(expected));
