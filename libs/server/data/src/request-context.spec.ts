import { directoryOf } from './directory-cache';
import { Person } from './entities/person';
import { migrate } from './database/installation';
import { newId } from './new-id';
import type { RequestContext } from './request-context';
import { aPerson, doorOn, put, qualityLead, SPEC_TRAIL_KEY } from './specs/spec-audits';
import { type SpecDatabase, specDatabases } from './specs/spec-database';
import { verifyTrail } from './trail/verify-trail';

describe.each(specDatabases())('the door on $name', ({ create }) => {
  let spec: SpecDatabase;
  let ctx: RequestContext;
  beforeAll(async () => {
    spec = await create();
    await migrate(spec.database);
  });
  afterAll(() => spec.drop());
  beforeEach(() => {
    ctx = doorOn(spec.database);
  });

  const somebody = (given: Partial<Person> = {}) => put(spec.database, Person, aPerson(given));
  const nameOf = async (id: string) => (await doorOn(spec.database).load(Person, id))?.name ?? null;
  const born = (tx: RequestContext, row = aPerson()) => tx.create(Person, row as Partial<Person> & { id: string }, { name: row.name });

  describe('a unit of work', () => {
    it('that is called inside another joins it: both are there or neither is', async () => {
      const [outer, inner] = [aPerson(), aPerson()];
      const failing = ctx.transaction(Person, async (tx) => {
        await born(tx, outer);
        await tx.transaction(Person, (same) => born(same, inner));
        throw new Error('planned');
      });
      await expect(failing).rejects.toThrow('planned');
      expect([await nameOf(outer.id as string), await nameOf(inner.id as string)]).toEqual([null, null]);
      expect(await verifyTrail(spec.database, SPEC_TRAIL_KEY)).toEqual([]);
    });

    it('reads what it has written before anybody else does', async () => {
      const person = await somebody({ name: 'Before' });
      const seen: (string | undefined)[] = [];
      await ctx.transaction(Person, async (tx) => {
        seen.push((await tx.load(Person, person.id))?.name);
        const changed = await tx.change(Person, person, 1, { name: 'After' });
        seen.push((await tx.load(Person, person.id))?.name, (await doorOn(spec.database).load(Person, person.id))?.name);
        return changed;
      });
      expect(seen).toEqual(['Before', 'After', 'Before']);
    });

    it('that changes a person shows the change to doors that had seen the old name', async () => {
      const person = await somebody({ name: 'Before' });
      expect(await nameOf(person.id)).toBe('Before');
      await ctx.transaction(Person, (tx) => tx.change(Person, person, 1, { name: 'After' }));
      expect(await nameOf(person.id)).toBe('After');
    });

    it.each(['succeeds', 'fails'])('that %s leaves nothing stale with the door it was called on', async (how) => {
      const person = await somebody({ name: 'Before' });
      expect((await ctx.load(Person, person.id))?.name).toBe('Before');
      await ctx.transaction(Person, (tx) => tx.change(Person, person, 1, { name: 'After' }));
      expect((await ctx.load(Person, person.id))?.name).toBe('After');
      if (how === 'fails') {
        await spec.database.execute('UPDATE person SET name = ? WHERE id = ?', ['Later', person.id]);
        directoryOf(spec.database).forget();
        await expect(ctx.transaction(Person, () => Promise.reject(new Error('planned')))).rejects.toThrow('planned');
        expect((await ctx.load(Person, person.id))?.name).toBe('Later');
      }
    });

    it('that meets two deadlocks is done three times and counts once', async () => {
      const row = aPerson();
      let attempts = 0;
      await ctx.transaction(Person, async (tx) => {
        attempts += 1;
        const made = await born(tx, row);
        if (attempts < 3) throw Object.assign(new Error('deadlock'), { driverError: { errno: 1213 } });
        return made;
      });
      expect([attempts, await nameOf(row.id as string)]).toEqual([3, row.name]);
      const links = await spec.database.outside.query('SELECT seq FROM change_record WHERE recordId = :id', { id: row.id });
      expect(links).toHaveLength(1);
    });

    it.each<[string, (door: RequestContext, person: Person) => Promise<unknown>]>([
      ['adding a row', (door) => door.add(Person, aPerson())],
      ['creating a record', (door) => born(door)],
      ['changing a record', (door, person) => door.change(Person, person, 1, { name: 'Changed' })],
      ['replacing rows', (door, person) => door.replace(Person, { id: person.id }, [])],
      ['setting columns', (door, person) => door.set(Person, { id: person.id }, { name: 'Changed' })],
      ['writing a change record', (door, person) => door.record({ recordType: 'Person', recordId: person.id, what: 'renamed' })],
    ])('is needed for %s', async (_what, write) => {
      const person = await somebody({ name: 'As it was' });
      await expect(write(ctx, person)).rejects.toThrow('Write inside transaction()');
      expect(await nameOf(person.id)).toBe('As it was');
    });
  });

  describe('a change', () => {
    it('is made when the version is the one that was seen, and makes the next', async () => {
      const person = await somebody();
      const changed = await ctx.transaction(Person, (tx) => tx.change(Person, person, 1, { name: 'Renamed' }));
      expect(changed).toMatchObject({ version: 2, name: 'Renamed', email: person.email });
      expect(await ctx.load(Person, person.id)).toEqual(changed);
    });

    it('from a version that is no longer there is a CONFLICT that tells the current one', async () => {
      const person = await somebody();
      await ctx.transaction(Person, (tx) => tx.change(Person, person, 1, { name: 'First' }));
      const stale = ctx.transaction(Person, (tx) => tx.change(Person, person, 1, { name: 'Second' }));
      await expect(stale).rejects.toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
      expect(await nameOf(person.id)).toBe('First');
    });

    it('from a version that never was is a CONFLICT too', async () => {
      const person = await somebody();
      await expect(ctx.transaction(Person, (tx) => tx.change(Person, person, 9, { name: 'Ahead' }))).rejects.toMatchObject({ code: 'CONFLICT', currentVersion: 1 });
    });

    it('of a record that is gone is NOT_FOUND', async () => {
      const person = await somebody();
      await spec.database.execute('DELETE FROM person WHERE id = ?', [person.id]);
      await expect(ctx.transaction(Person, (tx) => tx.change(Person, person, 1, { name: 'Nobody' }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    it('that ten people make at once from one version is made by one of them', async () => {
      const person = await somebody();
      const tries = await Promise.allSettled(
        Array.from({ length: 10 }, (_, i) => doorOn(spec.database).transaction(Person, (tx) => tx.change(Person, person, 1, { name: `Number ${i}` }))),
      );
      const winners = tries.flatMap((each) => (each.status === 'fulfilled' ? [each.value.name] : []));
      expect(winners).toEqual([await nameOf(person.id)]);
    });
  });

  describe('rows', () => {
    it.each(['where', 'orWhere'] as const)('cannot be widened with %s()', async (method) => {
      const rows = ctx.rows(Person, 't');
      expect(() => rows[method]('1 = 1')).toThrow('use andWhere()');
    });

    it('are narrowed with andWhere(), an OR inside included', async () => {
      const [me, other] = [await somebody(), await somebody()];
      const scrutiny = doorOn(spec.database, '2018-04-26', qualityLead({ personId: me.id, roles: ['SCRUTINY_MEMBER'] }));
      const found = await scrutiny.rows(Person, 't').andWhere('t.id = :me OR t.id = :other', { me: me.id, other: other.id }).getMany();
      expect(found.map(({ id }) => id)).toEqual([me.id]);
      expect(await scrutiny.rows(Person, 't').andWhere('t.id = :me OR 1 = 1', { me: me.id }).getCount()).toBe(1);
    });

    it('of one kind that are asked for together take one statement', async () => {
      const people = await Promise.all(Array.from({ length: 12 }, () => somebody()));
      const before = spec.database.statements;
      const loaded = await Promise.all([...people, ...people].map(({ id }) => ctx.load(Person, id)));
      expect(spec.database.statements - before).toBe(1);
      expect(loaded.map((person) => person?.id)).toEqual([...people, ...people].map(({ id }) => id));
    });

    it('that are missing and that are hidden are told alike', async () => {
      const hidden = await somebody();
      const scrutiny = doorOn(spec.database, '2018-04-26', qualityLead({ roles: ['SCRUTINY_MEMBER'] }));
      const told = (id: string) => scrutiny.require(Person, id).then(() => null, ({ code, message, problems }) => ({ code, message, problems }));
      expect(await told(hidden.id)).not.toBeNull();
      expect(await told(hidden.id)).toEqual(await told(newId()));
    });

    it('of an entity without a rule cannot be read at all', () => {
      class Stranger {}
      expect(() => ctx.rows(Stranger, 't')).toThrow('Stranger has no visibility rule');
    });
  });
});
