import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';

/*
 * The few kinds of column the schema has. Ids, keys and instants are plain text that means and sorts the same on both
 * databases; see docs/decisions/0005-portable-columns.md.
 */

interface Options {
  readonly nullable?: boolean;
}

const column = (type: 'varchar' | 'text' | 'int' | 'boolean', options: ColumnOptions): PropertyDecorator =>
  Column(type as never, options as never) as PropertyDecorator;

/** A UUIDv7, made by the program. */
export const PrimaryIdColumn = (): PropertyDecorator => PrimaryColumn('varchar', { length: 36 });
/** A key of at most `length` characters that is (part of) the primary key. */
export const PrimaryKeyColumn = (length: number): PropertyDecorator => PrimaryColumn('varchar', { length });
/** A number that is part of the primary key. */
export const PrimaryCountColumn = (): PropertyDecorator => PrimaryColumn('int');
/** The id of another record. */
export const IdColumn = (options: Options = {}): PropertyDecorator => column('varchar', { length: 36, ...options });
/** A short text of a closed or exact kind: an enum's key, a reference, a hash. Compared byte by byte. */
export const KeyColumn = (length: number, options: Options = {}): PropertyDecorator => column('varchar', { length, ...options });
/** An instant in UTC, `2018-04-26T09:30:00.000Z`. */
export const InstantColumn = (options: Options = {}): PropertyDecorator => column('varchar', { length: 24, ...options });
/** A calendar day, `2018-04-26`. */
export const DayColumn = (options: Options = {}): PropertyDecorator => column('varchar', { length: 10, ...options });
/** A month, `2018-04`. */
export const MonthColumn = (options: Options = {}): PropertyDecorator => column('varchar', { length: 7, ...options });
/** A name or title that people read, at most 200 characters. */
export const NameColumn = (options: Options = {}): PropertyDecorator => column('varchar', { length: 200, ...options });
/** A text of any length that people write. */
export const TextColumn = (options: Options = {}): PropertyDecorator => column('text', options);
export const CountColumn = (options: Options = {}): PropertyDecorator => column('int', options);
export const FlagColumn = (options: Options = {}): PropertyDecorator => column('boolean', options);

/** How a list of keys stands in its column: `,ADOPTION,CARE_LEAVER,`, so that one key is found by `INSTR`. */
export const listToText = (keys: readonly string[]): string => (keys.length === 0 ? ',' : `,${keys.join(',')},`);
export const textToList = (text: string): string[] => text.split(',').filter(Boolean);

/** TypeORM asks a transformer for what is not there as well. */
const orNull = <A, B>(convert: (value: A) => B) => (value: A | null): B | null => (value === null ? null : convert(value));

/** A short list of keys. */
export const ListColumn = (options: Options = {}): PropertyDecorator =>
  column('varchar', { length: 400, transformer: { to: orNull(listToText), from: orNull(textToList) }, ...options });
