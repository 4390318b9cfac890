import { countReferrals, type LadoCounted } from './figures';

const advice: LadoCounted = { route: 'ADVICE', outcome: null };
const meeting = (outcome: LadoCounted['outcome']): LadoCounted => ({ route: 'POT_MEETING', outcome });

it('counts outcomes of all that were received and of those that were concluded', () => {
  const counts = countReferrals([advice, advice, meeting('SUBSTANTIATED'), meeting('SUBSTANTIATED'), meeting('FALSE'), meeting(null)]);
  expect(counts).toMatchObject({ all: 6, advice: 2, meetings: 4, concluded: 3, notConcluded: 1 });
  expect(counts.outcomes).toEqual([
    { outcome: 'SUBSTANTIATED', count: 2, ofAll: 6, ofConcluded: 3 },
    { outcome: 'UNSUBSTANTIATED', count: 0, ofAll: 6, ofConcluded: 3 },
    { outcome: 'UNFOUNDED', count: 0, ofAll: 6, ofConcluded: 3 },
    { outcome: 'FALSE', count: 1, ofAll: 6, ofConcluded: 3 },
    { outcome: 'MALICIOUS', count: 0, ofAll: 6, ofConcluded: 3 },
  ]);
});

it('leaves an outcome out of both counts that was written on advice', () => {
  const counts = countReferrals([{ route: 'ADVICE', outcome: 'FALSE' }]);
  expect([counts.concluded, counts.outcomes.map(({ count }) => count)]).toEqual([0, [0, 0, 0, 0, 0]]);
});

it('counts nothing of nothing', () => expect(countReferrals([])).toMatchObject({ all: 0, concluded: 0, notConcluded: 0 }));
