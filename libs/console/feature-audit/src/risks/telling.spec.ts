import { emptyTelling, missingInTelling, tellingInput, timeNow } from './telling';

const text = ((key: string) => key) as never;
const told = { ...emptyTelling('2018-04-26'), personId: 'manager', how: 'TELEPHONE', toldAt: '2018-04-26T10:05' };

describe('that somebody was told', () => {
  it('begins at the time it is, on the day of the application', () => expect(timeNow('2018-04-26', new Date('2026-01-02T08:30:15Z'))).toBe('2018-04-26T09:30'));
  it.each([
    ['nobody', { personId: '' }, ['told.personId']],
    ['blanks for somebody', { personId: '', outsider: ' ' }, ['told.personId']],
    ['no way', { how: '' }, ['told.how']],
    ['no time', { toldAt: '' }, ['told.toldAt']],
    ['an answer without words and time', { answered: true, answeredAt: '' }, ['told.answeredAt', 'told.answer']],
    ['everything', {}, []],
  ] as const)('misses with %s just that', (_sentence, given, fields) => expect(missingInTelling({ ...told, ...given }, text).map(({ field }) => field)).toEqual(fields));
  it('is sent in UTC, without an answer where there was none', () => {
    expect(tellingInput({ ...told, answer: 'typed and not meant' })).toEqual({ personId: 'manager', outsider: null, how: 'TELEPHONE', toldAt: '2018-04-26T09:05:00.000Z' });
    expect(tellingInput({ ...told, answered: true, answeredAt: '2018-04-26T10:15', answer: 'I go.' })).toMatchObject({ answeredAt: '2018-04-26T09:15:00.000Z', answer: 'I go.' });
  });
});
