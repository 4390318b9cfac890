import { dueAddress, lateAddress, type Stage, stageAddress } from './stages';

const filterIn = (address: string) => JSON.parse(new URL(address, 'http://x').searchParams.get('filter') ?? '') as Record<string, string[]>;
const filterOf = (stage: Stage) => filterIn(stageAddress('a', stage));

describe('a stage of an activity leads to the audits that it counts', () => {
  it('leaving exempted ones out of what is allocated', () => {
    expect(filterOf('allocated')['status']).not.toContain('EXEMPTED');
    expect(filterOf('allocated')['status']).toContain('ALLOCATED');
  });
  it('leaving closed ones that nobody moderated out of what is moderated', () => {
    expect(filterOf('moderated')['status']).toContain('CLOSED');
    expect(filterOf('moderated')['moderatedGrade']).toHaveLength(3);
  });
  it('of its own activity', () => expect(filterOf('closed')).toEqual({ activity: 'a', status: ['CLOSED'] }));
});

it('leads from what is late to the audits not submitted that were due before today', () => {
  expect(filterIn(lateAddress('a', '2018-04-26'))).toEqual({ activity: 'a', status: ['ALLOCATED', 'IN_PROGRESS', 'RETURNED'], dueBefore: '2018-04-26' });
});

it('leads from what is due on a day to those that are to be submitted, and to those that are', () => {
  expect(filterIn(dueAddress('a', '2018-04-30', 'outstanding'))).toEqual({ activity: 'a', status: ['ALLOCATED', 'IN_PROGRESS', 'RETURNED'], dueOn: '2018-04-30' });
  expect(filterIn(dueAddress('a', '2018-04-30', 'submitted'))).toEqual({ activity: 'a', status: ['SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED'], dueOn: '2018-04-30' });
});
