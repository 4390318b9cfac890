import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';

/** The most rows one page may hold. */
export const MAX_PAGE = 100;

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is a page after this one.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there is anything before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row of this page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Give it as `after` to get the next page.' })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many rows, 1 to 100; 25 when left out.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before. Not together with `offset`.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many rows to skip, for tables with page numbers; `after` is faster on long lists.' })
  offset?: number | null;
}

export interface Page<T> {
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: PageInfo;
  /** A getter: the count is only run when it is asked for. */
  readonly totalCount: number | Promise<number>;
}

/** Makes the `XEdge` and `XConnection` types of a node type. */
export function connectionType<T extends object>(node: ClassType<T>, name: string): ClassType<Page<T>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One row of a list of ${name} records, with its cursor.` })
  class Edge {
    @Field(() => String, { description: 'Give it as `after` to get what follows this row.' })
    cursor!: string;

    @Field(() => node, { description: 'The row itself.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${name} records.` })
  class Connection {
    @Field(() => [node], { description: 'The rows of this page.' })
    nodes!: T[];

    @Field(() => [Edge], { description: 'The rows of this page, each with its cursor.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many rows the whole list has. Counted only when asked for.' })
    totalCount!: number;
  }
  return Connection as ClassType<Page<T>>;
}
