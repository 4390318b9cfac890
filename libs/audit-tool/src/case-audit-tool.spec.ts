import { CASE_AUDIT_TOOL, gradeName } from './case-audit-tool';
import { CASE_CATEGORIES } from './case-categories';
import { DOMAIN_KEYS, domainName, DOMAINS } from './domains';
import { AuditDomain } from './vocabulary/audit-domain';
import { DomainGrade, Grade } from './vocabulary/grade';

it('has the 12 domains in their order', () => {
  expect(DOMAIN_KEYS).toEqual([
    ...['RISK', 'DECISION_MAKING', 'INVOLVEMENT', 'ASSESSMENT', 'PLANS', 'COORDINATION'],
    ...['REVIEWS', 'DIVERSITY', 'PERMANENCE', 'PLACEMENT', 'INDEPENDENCE', 'HELP'],
  ]);
  expect(DOMAIN_KEYS).toEqual(Object.values(AuditDomain));
  expect(CASE_AUDIT_TOOL.domains).toBe(DOMAINS);
});

it.each(DOMAINS)('$name has three to five prompts, each a question asked once', ({ prompts, lookFor }) => {
  expect(prompts.length).toBeGreaterThanOrEqual(3);
  expect(prompts.length).toBeLessThanOrEqual(5);
  expect(prompts.filter((prompt) => !prompt.endsWith('?'))).toEqual([]);
  expect(lookFor).toMatch(/^[A-Z].*\.$/);
  const everyPrompt = DOMAINS.flatMap((domain) => domain.prompts);
  expect(everyPrompt.filter((prompt) => prompts.includes(prompt))).toHaveLength(prompts.length);
});

it.each<[string, string, string]>([
  ['a domain', domainName('DECISION_MAKING'), 'Decision making and management oversight'],
  ['the last domain', domainName('HELP'), 'Help'],
  ['a grade', gradeName('DOES_NOT_MEET_GOOD'), 'Does not meet good'],
  ['no grade', gradeName('NOT_APPLICABLE'), 'Not applicable'],
])('names %s', (_sentence, actual, expected) => expect(actual).toBe(expected));

it('defines every grade a domain may be given, best first', () => {
  expect(CASE_AUDIT_TOOL.grades.map(({ key }) => key)).toEqual(Object.values(DomainGrade));
  expect(Object.values(DomainGrade)).toEqual([...Object.values(Grade), 'NOT_APPLICABLE']);
});

it('names every case category once', () => {
  expect(CASE_CATEGORIES).toHaveLength(14);
  expect(new Set(CASE_CATEGORIES.map(({ key }) => key)).size).toBe(14);
  expect(new Set(CASE_CATEGORIES.map(({ name }) => name)).size).toBe(14);
});
