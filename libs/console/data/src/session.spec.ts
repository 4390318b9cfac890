import { beforeSignOut, currentViewer, saveBeforeSignOut, signOut } from './session';

const answering = (answers: Record<string, () => Promise<Response>>): jest.Mock => {
  const asked = jest.fn((address: RequestInfo | URL) => answers[String(address)]?.() ?? Promise.reject(new Error('nothing there')));
  window.fetch = asked as never;
  globalThis.fetch = asked as never;
  return asked;
};

describe('signing out', () => {
  const forgets: (() => void)[] = [];
  afterEach(() => {
    for (const forget of forgets.splice(0)) forget();
    jest.useRealTimers();
  });

  it('is told that all is saved only by savers that all say so', async () => {
    expect(await saveBeforeSignOut()).toBe(true);
    forgets.push(beforeSignOut(async () => true));
    expect(await saveBeforeSignOut()).toBe(true);
    forgets.push(beforeSignOut(() => Promise.reject(new Error('no'))));
    expect(await saveBeforeSignOut()).toBe(false);
  });

  it('does not wait for a saving that never ends', async () => {
    jest.useFakeTimers();
    forgets.push(beforeSignOut(() => new Promise(() => undefined)));
    const saving = saveBeforeSignOut();
    await jest.advanceTimersByTimeAsync(6_000);
    expect(await saving).toBe(false);
  });

  it('that did not reach the server is done before anything else is asked of it', async () => {
    answering({});
    await expect(signOut()).rejects.toMatchObject({ code: 'UNREACHABLE' });
    const asked = answering({ '/auth/sign-out': async () => new Response('{}', { status: 200 }) });
    await currentViewer().catch(() => undefined);
    expect(asked.mock.calls.map(([address]) => address)).toEqual(['/auth/sign-out', '/graphql']);
    await currentViewer().catch(() => undefined);
    expect(asked.mock.calls.map(([address]) => address)).toEqual(['/auth/sign-out', '/graphql', '/graphql']);
  });
});
