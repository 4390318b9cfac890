import { Rag } from '@goodmark/audit-tool';
import fc from 'fast-check';
import { ENGLAND_BANK_HOLIDAYS } from './bank-holidays';
import { type PlanActionDays, ragOf, rollForwardOf } from './plan-rag';

const TODAY = '2018-04-26';
const open: PlanActionDays = { status: 'OPEN', firstDueOn: '2018-06-29', dueOn: '2018-06-29' };
const due = (day: string, firstDueOn = day): Partial<PlanActionDays> => ({ dueOn: day, firstDueOn });

it.each<[string, Partial<PlanActionDays>, Rag]>([
  ['is green with time to go', {}, 'GREEN'],
  ['is amber ten working days before, with a bank holiday between', due('2018-05-11'), 'AMBER'],
  ['is green eleven working days before', due('2018-05-14'), 'GREEN'],
  ['is amber on the day it is due', due(TODAY), 'AMBER'],
  ['is red the day after', due('2018-04-25'), 'RED'],
  ['is amber once it was given a later date, however far off', due('2018-12-31', '2018-04-01'), 'AMBER'],
  ['is red past its later date', due('2018-04-20', '2018-04-01'), 'RED'],
  ['is green when it is done and waits to be verified, also past its date', { ...due('2018-04-01'), status: 'DONE' }, 'GREEN'],
  ['is blue when it is verified, however late', { ...due('2018-04-20', '2018-04-01'), status: 'VERIFIED' }, 'BLUE'],
])('an action of a plan %s', (_sentence, given, expected) => expect(ragOf({ ...open, ...given }, TODAY, ENGLAND_BANK_HOLIDAYS)).toBe(expected));

describe('what became of the actions of a plan', () => {
  it('says what was open, what came, what was closed and what is open now', () => {
    const before = new Map<string, Rag>([['a', 'GREEN'], ['b', 'RED'], ['c', 'BLUE']]);
    const after = new Map<string, Rag>([['a', 'BLUE'], ['b', 'AMBER'], ['c', 'BLUE'], ['d', 'GREEN'], ['e', 'BLUE']]);
    expect(rollForwardOf(before, after)).toEqual({ opening: 2, added: 2, closed: 2, now: 2 });
  });

  it('adds up, whatever was found: nothing that is closed is opened again, and nothing is taken out', () => {
    const rag = fc.constantFrom(...Object.values(Rag));
    const look = fc.array(fc.tuple(rag, rag, fc.boolean()), { maxLength: 30 });
    fc.assert(fc.property(look, (rows) => {
      const before = new Map(rows.flatMap(([first, , isNew], index) => (isNew ? [] : [[`${index}`, first] as const])));
      const after = new Map(rows.map(([first, second, isNew], index) => [`${index}`, !isNew && first === 'BLUE' ? ('BLUE' as const) : second] as const));
      const { opening, added, closed, now } = rollForwardOf(before, after);
      expect(opening + added - closed).toBe(now);
    }));
  });
});
