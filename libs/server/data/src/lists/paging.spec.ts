import type { Order, Page } from '@goodmark/server-graphql';
import { insertRows } from '../database/write-rows';
import type { Level } from '../entities/enums';
import { Person } from '../entities/person';
import { migrate } from '../database/installation';
import { type ListPlan, page } from './paging';
import type { RequestContext } from '../request-context';
import { aPerson, doorOn } from '../specs/spec-audits';
import { type SpecDatabase, specDatabases } from '../specs/spec-database';

const PEOPLE: ListPlan = {
  filters: { team: 't.teamId' },
  orders: {
    level: { column: 'level', nullable: true },
    juniority: { column: 'level', nullable: true, reversed: true },
    team: { column: 'teamId', nullable: true },
    email: { column: 'email' },
  },
  usual: [{ field: 'email', direction: 'ASC' }],
};
const LEVELS: readonly (Level | null)[] = ['TEAM_MANAGER', null, 'CASE_HOLDER', null, 'DIRECTOR', 'CASE_HOLDER', 'CASE_HOLDER'];
const TEAMS = ['a', null, 'b', 'b'];
const HOW_MANY = 61;

const up = (field: string): Order => ({ field, direction: 'ASC' });
const down = (field: string): Order => ({ field, direction: 'DESC' });

describe.each(specDatabases())('a list on $name', ({ create }) => {
  let spec: SpecDatabase;
  let ctx: RequestContext;
  beforeAll(async () => {
    spec = await create();
    await migrate(spec.database);
    const rows = Array.from({ length: HOW_MANY }, (_, i) => aPerson({ level: LEVELS[i % LEVELS.length] ?? null, teamId: TEAMS[i % TEAMS.length] ?? null }));
    await spec.database.unit((inside) => insertRows(spec.database, inside, Person, rows));
    ctx = doorOn(spec.database);
  });
  afterAll(() => spec.drop());

  const pageOf = (args: object): Promise<Page<Person>> => page(ctx, Person, args, PEOPLE);

  async function byCursor(orderBy: readonly Order[], first: number): Promise<string[]> {
    const ids: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages <= HOW_MANY; pages += 1) {
      const { nodes, pageInfo }: Page<Person> = await pageOf({ orderBy, first, after });
      ids.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) return ids;
      after = pageInfo.endCursor;
    }
    throw new Error('The pages do not end');
  }

  async function byOffset(orderBy: readonly Order[], first: number): Promise<string[]> {
    const ids: string[] = [];
    for (let offset = 0; offset < HOW_MANY; offset += first) ids.push(...(await pageOf({ orderBy, first, offset })).nodes.map(({ id }) => id));
    return ids;
  }

  const ORDERS: [string, Order[]][] = [
    ['a nullable column with ties', [up('level')]],
    ['the same, the other way round', [down('level')]],
    ['one that runs against its column', [up('juniority')]],
    ['the same, the other way round', [down('juniority')]],
    ['two nullable columns', [up('level'), up('team')]],
    ['two nullable columns that run against each other', [up('level'), down('team')]],
    ['the same, the other way round', [down('level'), up('team')]],
    ['two nullable columns, both backwards', [down('team'), down('level')]],
    ['three columns', [down('level'), up('team'), down('email')]],
  ];

  it.each(ORDERS)('in the order of %s has each row just once, by cursor as by offset', async (_order, orderBy) => {
    for (const first of [1, 4, 7, 61, 100]) {
      const walked = await byCursor(orderBy, first);
      expect(new Set(walked).size).toBe(HOW_MANY);
      expect(walked).toHaveLength(HOW_MANY);
      expect(walked).toEqual(await byOffset(orderBy, first));
    }
  });

  it('is turned round exactly by the other direction', async () => {
    expect(await byCursor([down('level')], 9)).toEqual((await byCursor([up('level')], 9)).reverse());
    expect(await byCursor([up('juniority')], 9)).toEqual(await byCursor([down('level')], 9));
  });

  it('puts rows without a value first when ascending', async () => {
    const { nodes } = await pageOf({ orderBy: [up('level')], first: 100 });
    const without = nodes.findIndex(({ level }) => level !== null);
    expect(without).toBe(nodes.filter(({ level }) => level === null).length);
  });

  it('counts its rows, and those of a filter, whatever the page', async () => {
    expect(await (await pageOf({ first: 3 })).totalCount).toBe(HOW_MANY);
    const { totalCount, nodes } = await pageOf({ first: 100, where: { team: { eq: 'b' } } });
    expect(await totalCount).toBe(nodes.length);
  });

  it('says whether there is anything before and after a page', async () => {
    const { pageInfo: start } = await pageOf({ first: 60 });
    const { pageInfo: end } = await pageOf({ first: 60, after: start.endCursor });
    const { pageInfo: beyond } = await pageOf({ first: 60, after: end.endCursor });
    const said = [start, end, beyond].map(({ hasPreviousPage, hasNextPage }) => [hasPreviousPage, hasNextPage]);
    expect(said).toEqual([[false, true], [true, false], [true, false]]);
    expect(beyond.endCursor).toBeNull();
  });

  const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  it.each<[string, object, string]>([
    ['a cursor that is no cursor', { after: 'nonsense' }, 'after'],
    ['an empty cursor', { after: '' }, 'after'],
    ['a cursor that is not a list', { after: cursor({ email: 'a' }) }, 'after'],
    ['a cursor of an order with fewer columns', { after: cursor(['a']) }, 'after'],
    ['a cursor of an order with more columns', { after: cursor(['a', 'b', 'c']) }, 'after'],
    ['a cursor with something else than plain values', { after: cursor([{ $gt: '' }, 'b']) }, 'after'],
    ['a cursor and an offset together', { after: cursor(['a', 'b']), offset: 3 }, 'offset'],
    ['a cursor and an offset of nought together', { after: cursor(['a', 'b']), offset: 0 }, 'offset'],
    ['a negative offset', { offset: -1 }, 'offset'],
    ['an offset too far', { offset: 100_001 }, 'offset'],
    ['no rows at all', { first: 0 }, 'first'],
    ['more than a hundred rows', { first: 101 }, 'first'],
    ['an order the list does not have', { orderBy: [up('passwordHash')] }, 'orderBy'],
  ])('refuses %s and says which field is wrong', async (_what, args, field) => {
    await expect(pageOf(args)).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field }] });
  });
});
