import { isCaseReference } from './case-reference';

it.each([
  ['CF-004212', true], ['2018/0042', true], ['A1', true], ['1', true], ['a'.repeat(39) + '1', true],
  ['', false], ['Jane', false], ['Jane Doe 2', false], ['-1', false], ['a'.repeat(40) + '1', false], ['CF 1', false], ['=1+1', false],
])('%p can be a reference: %p', (text, expected) => expect(isCaseReference(text)).toBe(expected));
