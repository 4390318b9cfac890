import { letterText } from './letter-text';

const told = (kind: Parameters<typeof letterText>[0][number]['kind'], reference: string, note: string | null = null) => ({ kind, reference, dueOn: '2018-05-31', note });

it('says what was allocated, by reference and due day, and where to find it', () => {
  const { subject, text } = letterText([told('AUDIT_ALLOCATED', 'AUD-2018-0001'), told('AUDIT_ALLOCATED', 'AUD-2018-0002')], 'https://goodmark.example/');
  expect(subject).toBe('Goodmark: 2 audits were allocated to you');
  expect(text).toContain('Allocated to you:\n  AUD-2018-0001, due 31 May 2018\n  AUD-2018-0002, due 31 May 2018');
  expect(text).toContain('https://goodmark.example/inbox');
});

it('says one thing in the singular, and several kinds most urgent first', () => {
  expect(letterText([told('AUDIT_DUE_TODAY', 'AUD-2018-0001')], 'https://g.example').subject).toBe('Goodmark: An audit is due today');
  const { subject, text } = letterText([told('AUDIT_ALLOCATED', 'AUD-2018-0001'), told('AUDIT_CHASED', 'AUD-2018-0002')], 'https://g.example');
  expect(subject).toBe('Goodmark: 2 messages about your audits');
  expect(text.indexOf('You are asked for')).toBeLessThan(text.indexOf('Allocated to you'));
});

it('never holds what somebody wrote, which may be about a child', () => {
  const { subject, text } = letterText([told('AUDIT_CHASED', 'AUD-2018-0001', 'The mother called again')], 'https://g.example');
  expect(`${subject} ${text}`).not.toContain('mother');
  expect(text).toContain('There is a message with it in your inbox.');
});

it('names an immediate risk by reference alone, in the subject whatever else there is, and says that it is not telling', () => {
  const { subject, text } = letterText([told('AUDIT_DUE_TODAY', 'AUD-2018-0001'), told('IMMEDIATE_RISK', 'AUD-2018-0002')], 'https://g.example');
  expect(subject).toBe('Goodmark: An immediate risk was raised');
  expect(text).toContain('An immediate risk was raised in:\n  AUD-2018-0002\nFind out now');
  expect(text).toContain('does not count as telling');
});

it('says of a digest how much there is, and where to choose how often it comes', () => {
  const { subject, text } = letterText([told('AUDIT_ALLOCATED', 'AUD-2018-0001'), told('AUDIT_DUE_SOON', 'AUD-2018-0002')], 'https://g.example/', 'WEEKLY');
  expect(subject).toBe('Goodmark: your week, 2 messages');
  expect(text).toContain('https://g.example/e-mail-settings');
});
