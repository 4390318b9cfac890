import { type ASTVisitor, type DocumentNode, type FieldNode, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql';

/** How deep a document may go, fragments expanded. */
export const MAX_DEPTH = 12;
/** How many fields a document may ask for, fragments expanded and each alias counted. */
export const MAX_FIELDS = 2_000;
/** How many root fields a document may have, fragments expanded and each alias counted. */
export const MAX_ROOT_FIELDS = 20;
/** How many tokens a document may have; enforced by the parser. */
export const MAX_TOKENS = 4_000;

interface Extent {
  readonly depth: number;
  readonly fields: number;
  /** The fields of the selection itself, without those below them. */
  readonly own: number;
}

const NOTHING: Extent = { depth: 0, fields: 0, own: 0 };

/** Refuses documents that are too deep or too large, once fragments are expanded. Introspection counts like any field. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  const known = new Map<string, Extent>();
  const entered = new Set<string>();

  // A fragment is measured once and remembered, so a document of doubling fragments costs no more than its length.
  const ofFragment = (name: string): Extent => {
    const seen = known.get(name);
    if (seen) return seen;
    const fragment = context.getFragment(name);
    if (!fragment || entered.has(name)) return NOTHING;
    entered.add(name);
    const extent = ofSelections(fragment.selectionSet);
    entered.delete(name);
    known.set(name, extent);
    return extent;
  };

  const ofField = (field: FieldNode): Extent => {
    const below = field.selectionSet ? ofSelections(field.selectionSet) : NOTHING;
    return { depth: below.depth + 1, fields: below.fields + 1, own: 1 };
  };

  const ofSelections = (set: SelectionSetNode): Extent =>
    set.selections
      .map((selection) => {
        if (selection.kind === Kind.FIELD) return ofField(selection);
        if (selection.kind === Kind.INLINE_FRAGMENT) return ofSelections(selection.selectionSet);
        return ofFragment(selection.name.value);
      })
      .reduce((all, one) => ({ depth: Math.max(all.depth, one.depth), fields: all.fields + one.fields, own: all.own + one.own }), NOTHING);

  return {
    OperationDefinition(operation) {
      const { depth, fields, own } = ofSelections(operation.selectionSet);
      const report = (message: string) => context.reportError(new GraphQLError(message, { nodes: operation.name }));
      if (depth > MAX_DEPTH) report(`This query is ${depth} levels deep; at most ${MAX_DEPTH} are allowed. Ask for less in one go.`);
      else if (fields > MAX_FIELDS) report(`This query asks for ${fields} fields; at most ${MAX_FIELDS} are allowed. Ask for less in one go.`);
      else if (own > MAX_ROOT_FIELDS) report(`This query has ${own} root fields; at most ${MAX_ROOT_FIELDS} are allowed.`);
      return false;
    },
  };
}

/** How many fields a selection of a valid document has, fragments expanded and each alias counted, without those below them. */
export function fieldCountOf(document: DocumentNode, set: SelectionSetNode): number {
  return set.selections
    .map((selection) => {
      if (selection.kind === Kind.FIELD) return 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldCountOf(document, selection.selectionSet);
      const fragment = document.definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value);
      return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldCountOf(document, fragment.selectionSet) : 0;
    })
    .reduce((sum, count) => sum + count, 0);
}
