import { disagreementWaits } from './loop-read';

const at = '2018-04-10T10:00:00.000Z';
const waiting = { disagrees: true, answeredAt: null, withdrawnAt: null };

describe('a disagreement waits', () => {
  it.each([
    ['where a worker disagrees and nobody has answered', [waiting], true],
    ['also beside a later conversation in which they agreed', [{ ...waiting, disagrees: false }, waiting], true],
    ['but not once it is answered', [{ ...waiting, answeredAt: at }], false],
    ['nor where the record was withdrawn or corrected', [{ ...waiting, withdrawnAt: at }], false],
    ['nor where nobody disagrees', [{ ...waiting, disagrees: false }], false],
  ])('%s', (_sentence, feedback, expected) => expect(disagreementWaits({ feedback })).toBe(expected));
});
