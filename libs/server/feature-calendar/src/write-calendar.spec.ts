import { calendarOf } from './write-calendar';

const DAY = { id: 'a-audits', day: '2018-03-29', summary: 'Audits due: Plans, reviews; and\nmore', path: '/activities/a' };
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

it('has a whole day for each thing that is due, on that day whatever the season', () => {
  const lines = linesOf(calendarOf('WHOLE_SCHEDULE', [DAY, { ...DAY, id: 'b', day: '2018-07-02' }], 'https://goodmark.example/'));
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual(['DTSTART;VALUE=DATE:20180329', 'DTSTART;VALUE=DATE:20180702']);
  expect(lines).toContain('UID:a-audits@goodmark');
  expect(lines.find((line) => line.startsWith('URL'))).toMatch(/https:\/\/goodmark\.example\/activities\/a$/);
  expect(lines).toContain('X-WR-CALNAME:Goodmark: schedule');
});

it('takes what people typed as text, never as another line of the calendar', () => {
  const lines = linesOf(calendarOf('MY_DUE_DATES', [{ ...DAY, summary: 'Plans\r\nDTSTART:20200101\r\nEND:VEVENT' }], null));
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toHaveLength(1);
  expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  expect(lines.some((line) => line.startsWith('URL'))).toBe(false);
});

it('is a calendar also when nothing is due', () => expect(linesOf(calendarOf('MY_DUE_DATES', [], null)).at(-1)).toBe('END:VCALENDAR'));
