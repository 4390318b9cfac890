import { registerEnumType } from 'type-graphql';

/** Publishes an enum whose keys equal its values; every value must have a description. */
export function registerEnum<T extends Record<string, string>>(
  values: T,
  name: string,
  description: string,
  descriptions: Record<keyof T & string, string>,
): void {
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries(descriptions).map(([key, text]) => [key, { description: text }]),
    ) as Record<keyof T, { description: string }>,
  });
}
