import { defaultFieldResolver, type GraphQLSchema } from 'graphql';

/**
 * Puts a check before every root field of a schema. Asked once a field when the schema is built (so that a missing
 * entry stops the build) and run before the field's own resolver on every request.
 */
export function guardRootFields<C>(schema: GraphQLSchema, checkOf: (coordinate: string) => (context: C) => void): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    if (!type) continue;
    for (const field of Object.values(type.getFields())) {
      const check = checkOf(`${type.name}.${field.name}`);
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) => {
        check(context as C);
        return resolve(source, args, context, info);
      };
    }
  }
  return schema;
}
