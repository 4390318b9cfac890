import { ALWAYS, NEVER } from '../access/condition';
import { auditFilters } from './audit-where';
import { compileFilter } from './compile-filter';

const sqlOf = (where: object) => {
  const { sql, params } = compileFilter(where, auditFilters('t', () => ALWAYS, NEVER));
  return [sql, params];
};

describe('a filter', () => {
  it.each([
    ['of nothing is always true', {}, ['1 = 1', {}]],
    ['ignores fields given as null', { service: null }, ['1 = 1', {}]],
    ['compares with parameters, never with text in the statement', { service: { eq: "x' OR 1=1" } }, ['t.service = :f_1', { f_1: "x' OR 1=1" }]],
    ['of an empty list is never true, and valid SQL', { status: { in: [] } }, ['1 = 0', {}]],
    ['joins operators of one field by AND', { month: { gte: '2018-01', lt: '2018-03' } }, ['(t.month < :f_1) AND (t.month >= :f_2)', { f_1: '2018-03', f_2: '2018-01' }]],
    ['counts rows without a value as different', { outcome: { ne: 'MEETS_GOOD' } }, ['((t.outcome <> :f_1) OR (t.outcome IS NULL))', { f_1: 'MEETS_GOOD' }]],
    ['reads a financial year as its months', { financialYear: { eq: '2017/18' } }, ['(t.month >= :f_1) AND (t.month <= :f_2)', { f_1: '2017-04', f_2: '2018-03' }]],
    ['looks for one key of a list column', { category: { eq: 'LAC' } }, ['INSTR(t.categories, :f_1) > 0', { f_1: ',LAC,' }]],
    ['finds how a domain was judged among the judgements that are seen', { judgement: { domain: 'RISK', basis: 'AUDITOR', in: ['MEETS_GOOD'] } }, ['EXISTS (SELECT 1 FROM judgement fj WHERE (fj.auditId = t.id AND fj.domain = :f_1) AND (fj.grade IN (:...f_2)) AND (1 = 1))', { f_1: 'RISK', f_2: ['MEETS_GOOD'] }]],
    ['nests and, or and not', { or: [{ team: { eq: 'a' } }, { not: { team: { eq: 'b' } } }] }, ['((t.teamId = :f_1) OR (NOT (t.teamId = :f_2)))', { f_1: 'a', f_2: 'b' }]],
  ])('%s', (_sentence, where, expected) => expect(sqlOf(where)).toEqual(expected));

  it('of fields the list does not have finds nothing to compare', () => expect(sqlOf({ passwordHash: { eq: 'x' } })).toEqual(['1 = 1', {}]));

  it('refuses more than fifty conditions and lists of more than two hundred values', () => {
    const many = { or: Array.from({ length: 60 }, (_, i) => ({ team: { eq: String(i) } })) };
    expect(() => compileFilter(many, auditFilters('t', () => ALWAYS, NEVER))).toThrow('more than 50 conditions');
    expect(() => compileFilter({ team: { in: Array(201).fill('x') } }, auditFilters('t', () => ALWAYS, NEVER))).toThrow('at most 200 values');
  });
});
