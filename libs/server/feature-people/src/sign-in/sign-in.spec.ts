import { createLink, viewerOfSession } from '@goodmark/server-data';
import { aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { passwordProblem } from './passwords';
import { setPassword, signIn } from './sign-in';

const PASSWORD = 'a long enough password';

describe.each(testDatabases())('signing in on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
  });
  afterAll(() => test.drop());

  const somebody = async () => {
    const person = await world.person();
    await setPassword(test.database, { link: await createLink(test.database, person.id), password: PASSWORD });
    return person;
  };

  it('takes the right password and gives a session of that person', async () => {
    const person = await somebody();
    const { cookie } = await signIn(test.database, { email: person.email as string, password: PASSWORD }, null);
    expect((await viewerOfSession(test.database, cookie))?.personId).toBe(person.id);
  });

  it('gives a new cookie at every sign-in and ends the one the browser had', async () => {
    const person = await somebody();
    const input = { email: person.email as string, password: PASSWORD };
    const first = await signIn(test.database, input, null);
    const second = await signIn(test.database, input, first.cookie);
    expect(second.cookie).not.toBe(first.cookie);
    expect(await viewerOfSession(test.database, first.cookie)).toBeNull();
  });

  it('says the same of a wrong password, an unknown address and a look-alike address', async () => {
    const person = await somebody();
    const accented = (person.email as string).replace('e', 'è');
    const answers = await Promise.all(
      [[person.email as string, 'not the password'], ['nobody@demo.example', PASSWORD], [accented, PASSWORD]].map(([email, password]) =>
        signIn(test.database, { email: email as string, password: password as string }, null).catch((error: Error) => error.message)),
    );
    expect(new Set(answers)).toEqual(new Set(['The e-mail address or the password is not right.']));
  });

  it('lets nobody in after ten wrong passwords, not even with the right one', async () => {
    const person = await somebody();
    const attempt = (password: string) => signIn(test.database, { email: person.email as string, password }, null);
    for (let i = 0; i < 10; i += 1) await attempt('wrong password').catch(() => undefined);
    await expect(attempt(PASSWORD)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('lets a link set a password once', async () => {
    const person = await world.person();
    const link = await createLink(test.database, person.id);
    await setPassword(test.database, { link, password: PASSWORD });
    await expect(setPassword(test.database, { link, password: 'another long password' })).rejects.toMatchObject({ problems: [{ field: 'link' }] });
  });

  it.each([
    ['eleven characters are too few', 'x'.repeat(11), 'Choose a password of at least 12 characters.'],
    ['twelve are enough', 'x'.repeat(12), null],
    ['129 are too many', 'x'.repeat(129), 'Choose a password of at most 128 characters.'],
  ])('%s', (_sentence, password, expected) => expect(passwordProblem(password)).toBe(expected));
});
