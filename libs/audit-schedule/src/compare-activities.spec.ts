import { compareActivities, type ScheduledActivity } from './compare-activities';

const lac: ScheduledActivity = { month: '2017-12', title: 'Looked after children' };
const lado: ScheduledActivity = { month: '2017-12', title: 'LADO audit' };
const disabilities: ScheduledActivity = { month: '2018-01', title: 'Children with disabilities' };

it.each<[string, readonly ScheduledActivity[], readonly ScheduledActivity[]]>([
  ['earlier months come first, whatever the title', [disabilities, lac], [lac, disabilities]],
  ['within a month the title decides', [lac, lado], [lado, lac]],
  ['the order given does not matter', [lado, disabilities, lac], [lado, lac, disabilities]],
])('%s', (_sentence, given, expected) => expect([...given].sort(compareActivities)).toEqual(expected));

it('does not tell equals apart', () => expect(compareActivities(lac, { ...lac })).toBe(0));
