import { suggestedNotApplicable, suggestedReason } from './suggested-not-applicable';
import { DOMAIN_KEYS } from './domains';
import { CASE_CATEGORIES } from './case-categories';
import type { AuditDomain } from './vocabulary/audit-domain';

const ALL: AuditDomain[] = ['PERMANENCE', 'PLACEMENT', 'INDEPENDENCE'];

it.each<[string, string[], AuditDomain[]]>([
  ['all three for a child in need at home', ['CIN'], ALL],
  ['all three for early help', ['EARLY_HELP_LEVEL_2'], ALL],
  ['none for a looked after child, whose age is not known', ['LAC'], []],
  ['none for children with disabilities, who may be placed', ['CHILDREN_WITH_DISABILITIES'], []],
  ['independence for an adoption', ['ADOPTION'], ['INDEPENDENCE']],
  ['permanence for a care leaver', ['CARE_LEAVER'], ['PERMANENCE']],
  ['permanence and independence for private fostering', ['PRIVATE_FOSTERING'], ['PERMANENCE', 'INDEPENDENCE']],
  ['only what no category of the case makes likely', ['CP', 'PRIVATE_FOSTERING'], ['PERMANENCE', 'INDEPENDENCE']],
  ['none for a category the council added', ['CHILDREN_OF_PRISONERS'], []],
  ['none where one of the categories is the council\'s own', ['CIN', 'CHILDREN_OF_PRISONERS'], []],
  ['none for a category named like something built in', ['constructor'], []],
  ['none for a case without categories', [], []],
])('suggests %s', (_sentence, categories, expected) => expect(suggestedNotApplicable(categories)).toEqual(expected));

it.each(CASE_CATEGORIES)('suggests nothing outside the three for $name', ({ key }) => {
  expect(ALL).toEqual(expect.arrayContaining([...suggestedNotApplicable([key])]));
});

it('offers a reason for each domain it ever suggests, and for no other', () => {
  expect(DOMAIN_KEYS.filter((domain) => suggestedReason(domain) !== null)).toEqual(ALL);
});
