import { type ClassType, Field, InputType, registerEnumType } from 'type-graphql';
import { registerEnum } from './register-enum';

export const OrderDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
export type OrderDirection = keyof typeof OrderDirection;

registerEnum(OrderDirection, 'OrderDirection', 'Which end of an order comes first.', {
  ASC: 'Smallest, earliest or A first.',
  DESC: 'Largest, latest or Z first.',
});

export interface Order<F extends string = string> {
  readonly field: F;
  readonly direction: OrderDirection;
}

/** Makes the `XOrder` input and its `XOrderField` enum. */
export function orderType<F extends string>(name: string, fields: Record<F, string>): ClassType<Order<F>> {
  const values = Object.fromEntries(Object.keys(fields).map((field) => [field, field])) as Record<F, F>;
  registerEnumType(values, {
    name: `${name}OrderField`,
    description: `What a list of ${name} records can be ordered by.`,
    valuesConfig: Object.fromEntries(
      Object.entries(fields).map(([field, description]) => [field, { description: description as string }]),
    ) as Record<F, { description: string }>,
  });

  @InputType(`${name}Order`, { description: `One key of the order of a list of ${name} records.` })
  class OrderInput {
    @Field(() => values, { description: 'What to order by.' })
    field!: F;

    @Field(() => OrderDirection, { description: 'Which end comes first.', defaultValue: OrderDirection.ASC })
    direction!: OrderDirection;
  }
  return OrderInput as ClassType<Order<F>>;
}
