import type { GraphQLScalarType } from 'graphql';
import { type ClassType, Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, DateTimeScalar, FinancialYearScalar, MonthScalar } from './scalars';

/** What a filter on one field may ask; all that is given must hold. */
export interface FieldFilter<V = unknown> {
  eq?: V | null;
  ne?: V | null;
  in?: V[] | null;
  notIn?: V[] | null;
  lt?: V | null;
  lte?: V | null;
  gt?: V | null;
  gte?: V | null;
  contains?: string | null;
  startsWith?: string | null;
  isNull?: boolean | null;
}

type Reference = object | GraphQLScalarType;

function equalityFilter<V>(name: string, what: string, type: () => Reference): ClassType<FieldFilter<V>> {
  @InputType(name, { description: `Conditions on ${what}; all that are given must hold.` })
  class EqualityFilter {
    @Field(type as never, { nullable: true, description: 'Is this.' })
    eq?: V | null;

    @Field(type as never, { nullable: true, description: 'Is not this.' })
    ne?: V | null;

    @Field((() => [type()]) as never, { nullable: true, description: 'Is one of these.' })
    in?: V[] | null;

    @Field((() => [type()]) as never, { nullable: true, description: 'Is none of these.' })
    notIn?: V[] | null;

    @Field(() => Boolean, { nullable: true, description: 'Has no value (true) or has one (false).' })
    isNull?: boolean | null;
  }
  return EqualityFilter as ClassType<FieldFilter<V>>;
}

function rangeFilter<V>(name: string, what: string, type: () => Reference): ClassType<FieldFilter<V>> {
  const Equality = equalityFilter<V>(`${name}Equality`, what, type) as ClassType<object>;

  @InputType(name, { description: `Conditions on ${what}; all that are given must hold.` })
  class RangeFilter extends Equality {
    @Field(type as never, { nullable: true, description: 'Comes before this.' })
    lt?: V | null;

    @Field(type as never, { nullable: true, description: 'Is this or comes before it.' })
    lte?: V | null;

    @Field(type as never, { nullable: true, description: 'Comes after this.' })
    gt?: V | null;

    @Field(type as never, { nullable: true, description: 'Is this or comes after it.' })
    gte?: V | null;
  }
  return RangeFilter as ClassType<FieldFilter<V>>;
}

/** A filter on an enum; `values` must be registered with the schema. */
export const enumFilter = <V extends string>(values: Record<string, V>, name: string): ClassType<FieldFilter<V>> =>
  equalityFilter<V>(`${name}Filter`, `a field of type ${name}`, () => values);

export const IdFilter = equalityFilter<string>('IdFilter', 'the id of a record', () => ID);
export const KeyFilter = equalityFilter<string>('KeyFilter', 'a key of reference data, such as `ADOPTION`', () => String);
export const BooleanFilter = equalityFilter<boolean>('BooleanFilter', 'a yes-or-no field', () => Boolean as unknown as Reference);
export const MonthFilter = rangeFilter<string>('MonthFilter', 'a month', () => MonthScalar);
export const FinancialYearFilter = rangeFilter<string>('FinancialYearFilter', 'a financial year', () => FinancialYearScalar);
export const DateFilter = rangeFilter<string>('DateFilter', 'a day', () => DateScalar);
export const DateTimeFilter = rangeFilter<string>('DateTimeFilter', 'an instant', () => DateTimeScalar);
export const IntFilter = rangeFilter<number>('IntFilter', 'a whole number', () => Int);

@InputType({ description: 'Conditions on a text; all that are given must hold.' })
export class StringFilter implements FieldFilter<string> {
  @Field(() => String, { nullable: true, description: 'Is exactly this.' })
  eq?: string | null;

  @Field(() => String, { nullable: true, description: 'Is not this.' })
  ne?: string | null;

  @Field(() => [String], { nullable: true, description: 'Is one of these.' })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Has this somewhere in it, upper and lower case alike.' })
  contains?: string | null;

  @Field(() => String, { nullable: true, description: 'Begins with this, upper and lower case alike.' })
  startsWith?: string | null;
}
