import { servicesLeftOut } from './services-left-out';

it.each([
  ['leaves out both when nothing is planned', [], ['SOCIAL_CARE', 'EARLY_HELP']],
  ['leaves out the one that nothing looks at', [{ service: 'SOCIAL_CARE', status: 'CLOSED' }], ['EARLY_HELP']],
  ['leaves out none when something looks at both', [{ service: null, status: 'PLANNED' }], []],
  ['does not count what is cancelled', [{ service: null, status: 'CANCELLED' }, { service: 'EARLY_HELP', status: 'PLANNED' }], ['SOCIAL_CARE']],
] as const)('%s', (_sentence, activities, leftOut) => expect(servicesLeftOut(activities)).toEqual(leftOut));
