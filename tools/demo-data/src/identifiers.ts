import { hash128 } from './random';

const hex = (value: number, length: number): string => value.toString(16).padStart(length, '0').slice(-length);

/** The id of the record with this name, made at this instant: shaped like a UUIDv7, and always the same. */
export function idOf(name: string, instant: string): string {
  const [a, b, c, d] = hash128(name);
  const time = hex(Date.parse(instant), 12);
  const variant = (8 + (b & 3)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(a, 3)}-${variant}${hex(b >>> 8, 3)}-${hex(c, 8)}${hex(d, 4)}`;
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The reference of a case in the case-management system: `CF-` and eight characters of Crockford's base 32. */
export function caseReferenceOf(name: string): string {
  const [a, b] = hash128(`reference of ${name}`);
  const digits = [0, 5, 10, 15].flatMap((shift) => [(a >>> shift) & 31, (b >>> shift) & 31]);
  return `CF-${digits.map((digit) => CROCKFORD.charAt(digit)).join('')}`;
}
