import { type Stage, stageAddress } from './stages';

const filterOf = (stage: Stage) => JSON.parse(new URL(stageAddress('a', stage), 'http://x').searchParams.get('filter') ?? '') as Record<string, string[]>;

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
