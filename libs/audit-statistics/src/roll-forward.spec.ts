import fc from 'fast-check';
import { type LoopMovements, type RollForward, rollForward, rollForwardFailing } from './roll-forward';

const NEW = { all: 1, failing: 0 };
const NEW_FAILING = { all: 1, failing: 1 };
const BACK = { all: -1, failing: 0 };
const BACK_FAILING = { all: -1, failing: -1 };
const LOWERED = { all: 0, failing: 1 };
const RAISED = { all: 0, failing: -1 };

const brief = ({ opening, added, lowered, raised, returned, putRight, closing }: RollForward) => [opening, added, lowered, raised, returned, putRight, closing];

describe('rolling open loops forward', () => {
  it.each<[string, LoopMovements, readonly number[], readonly number[]]>([
    ['stands still where nothing happened', { closing: 4, steps: [], putRight: 0 }, [4, 0, 0, 0, 0, 0, 4], [4, 0, 0, 0, 0, 0, 4]],
    ['adds what was submitted, and of it what does not meet good', { closing: 5, steps: [NEW, NEW_FAILING], putRight: 0 }, [3, 2, 0, 0, 0, 0, 5], [4, 1, 0, 0, 0, 0, 5]],
    ['takes off what was put right', { closing: 5, steps: [], putRight: 2 }, [7, 0, 0, 0, 0, 2, 5], [7, 0, 0, 0, 0, 2, 5]],
    ['takes off what was sent back, and adds it once it is submitted again', { closing: 1, steps: [NEW, BACK, NEW_FAILING], putRight: 0 }, [0, 2, 0, 0, 1, 0, 1], [0, 1, 0, 0, 0, 0, 1]],
    ['takes off what was sent back of those that do not meet good', { closing: 0, steps: [BACK_FAILING], putRight: 0 }, [1, 0, 0, 0, 1, 0, 0], [1, 0, 0, 0, 1, 0, 0]],
    ['moves what moderation lowers or raises among those that do not meet good alone', { closing: 2, steps: [LOWERED, LOWERED, RAISED], putRight: 0 }, [2, 0, 0, 0, 0, 0, 2], [1, 0, 2, 1, 0, 0, 2]],
  ])('%s', (_sentence, movements, all, failing) => {
    expect(brief(rollForward(movements))).toEqual(all);
    expect(brief(rollForwardFailing(movements))).toEqual(failing);
  });

  it('always adds up, whatever happened', () => {
    const steps = fc.array(fc.constantFrom(NEW, NEW_FAILING, BACK, BACK_FAILING, LOWERED, RAISED));
    fc.assert(fc.property(fc.nat(1_000), steps, fc.nat(50), (closing, happened, putRight) => {
      for (const { opening, added, lowered, raised, returned, ...rest } of [rollForward, rollForwardFailing].map((roll) => roll({ closing, steps: happened, putRight }))) {
        expect(opening + added + lowered - raised - returned - rest.putRight).toBe(rest.closing);
      }
    }));
  });
});
