import { allOf, anyOf, condition, not } from './condition';

const [a, b] = [condition('t.a = :a', { a: 1 }), condition('t.b = :b', { b: 2 })];

describe('a condition', () => {
  it('of several choices is in brackets, so that it can be written beside an AND', () => {
    expect(anyOf([a, b])).toEqual({ sql: '((t.a = :a) OR (t.b = :b))', params: { a: 1, b: 2 } });
    expect(condition('t.a = 1 OR t.b = 2').sql).toBe('(t.a = 1 OR t.b = 2)');
  });

  it('of one part is that part, also where the part has choices', () => {
    expect([allOf([a]).sql, allOf([anyOf([a, b])]).sql]).toEqual(['t.a = :a', '((t.a = :a) OR (t.b = :b))']);
  });

  it('joins by AND, and is turned round as a whole', () => {
    expect([allOf([a, b]).sql, not(allOf([a, b])).sql]).toEqual(['(t.a = :a) AND (t.b = :b)', 'NOT ((t.a = :a) AND (t.b = :b))']);
  });

  it('of nothing is always true when all are asked for, and never when one is', () => {
    expect([allOf([]).sql, anyOf([]).sql]).toEqual(['1 = 1', '1 = 0']);
  });
});
