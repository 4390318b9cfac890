import { givenTo, holderOf, type Pair, pairsToConfirm } from './choices';

const pair = (id: string, auditor: string | null): Pair => ({ why: '', refused: [], case: { id, reference: id }, auditor: auditor === null ? null : { id: auditor, name: auditor, level: null } }) as unknown as Pair;
const pairs = [pair('1', 'a'), pair('2', 'a'), pair('3', null)];

describe('an allocation before it is confirmed', () => {
  it('is what is proposed', () => {
    expect(Object.fromEntries(givenTo(pairs, {}))).toEqual({ a: 2 });
    expect(pairsToConfirm(pairs, {})).toEqual([{ sampleCaseId: '1', auditorId: 'a', exception: null }, { sampleCaseId: '2', auditorId: 'a', exception: null }]);
  });
  it('is what was chosen by hand where something was', () => {
    const exception = { approverId: 'x', reason: 'Why' };
    const choices = { 1: { auditorId: null, name: '', exception: null }, 3: { auditorId: 'b', name: 'B', exception } };
    expect(holderOf(pairs[0] as Pair, choices)).toBeNull();
    expect(pairsToConfirm(pairs, choices)).toEqual([{ sampleCaseId: '2', auditorId: 'a', exception: null }, { sampleCaseId: '3', auditorId: 'b', exception }]);
  });
});
