import { ApiFailure, type FailureCode } from '../api-failure';
import { differences, type DraftFields, fieldsAmong } from './draft-fields';
import { type DeviceDraft, type DraftKeeper, type DraftPorts, keepDraft, openingState, type ServerDraft } from './draft-keeper';

const EMPTY: DraftFields = { strengths: '', areasForImprovement: '', overall: null, actions: [] };
const failed = (code: FailureCode, problems: { field: string; message: string }[] = []) => new ApiFailure({ code, message: '', problems });

/** A server that holds one draft, and a device; failures can be put in its way. */
class World {
  server: ServerDraft = { fields: EMPTY, version: 1, writable: true };
  device: DeviceDraft | null = null;
  saves: DraftFields[] = [];
  ended = 0;
  failures: (ApiFailure | 'ANSWER_LOST')[] = [];
  keeper!: DraftKeeper;

  readonly ports: DraftPorts = {
    save: async (changed, _all, version) => {
      this.saves.push(changed);
      const failure = this.failures.shift();
      if (failure instanceof ApiFailure) throw failure;
      if (version !== this.server.version) throw failed('CONFLICT');
      this.server = { ...this.server, fields: { ...this.server.fields, ...changed }, version: version + 1 };
      if (failure === 'ANSWER_LOST') throw failed('UNREACHABLE');
      return this.server.version;
    },
    read: async () => this.server,
    keep: async (draft) => void (this.device = draft),
    drop: async () => void (this.device = null),
    sessionEnded: () => void (this.ended += 1),
    savable: (base, mine) => fieldsAmong(mine, differences(base, mine)),
  };

  open(): this {
    this.keeper = keepDraft(openingState(this.server, this.device ? [this.device] : []), this.ports);
    this.keeper.open();
    return this;
  }
  /** Somebody else, or the same person elsewhere, saves. */
  elsewhere(changed: DraftFields): void {
    this.server = { ...this.server, fields: { ...this.server.fields, ...changed }, version: this.server.version + 1 };
  }
}

describe('a draft that is kept', () => {
  let world: World;
  beforeEach(() => {
    jest.useFakeTimers();
    world = new World().open();
  });
  afterEach(() => {
    world.keeper.close();
    jest.useRealTimers();
  });
  const pause = (ms = 1_100) => jest.advanceTimersByTimeAsync(ms);

  it('is on the device at once and on the server when the typing pauses', async () => {
    world.keeper.change({ strengths: 'Seen alone.' });
    await pause(0);
    expect(world.device?.mine.strengths).toBe('Seen alone.');
    expect(world.saves).toEqual([]);
    await pause();
    expect(world.server.fields.strengths).toBe('Seen alone.');
    expect(world.device).toBeNull();
    expect(world.keeper.state().savedAt).not.toBeNull();
  });

  it('is saved once for many keystrokes', async () => {
    for (const strengths of ['S', 'Se', 'See', 'Seen']) world.keeper.change({ strengths });
    await pause();
    expect(world.saves).toEqual([{ strengths: 'Seen' }]);
  });

  it('stays on the device while nothing answers, and is saved when something does', async () => {
    world.failures = [failed('UNREACHABLE'), failed('TIMEOUT')];
    world.keeper.change({ strengths: 'Seen alone.' });
    await pause();
    expect(world.keeper.state().failure?.code).toBe('UNREACHABLE');
    expect(world.device?.mine.strengths).toBe('Seen alone.');
    await pause(10_000);
    expect(world.server.fields.strengths).toBe('Seen alone.');
    expect(world.keeper.state().failure).toBeNull();
    expect(world.device).toBeNull();
  });

  it('is there again after the tab was closed, and goes out by itself', async () => {
    world.failures = [failed('UNREACHABLE'), failed('UNREACHABLE')];
    world.keeper.change({ strengths: 'Seen alone.' });
    await pause();
    world.keeper.close();
    await pause(0);
    world.open();
    expect(world.keeper.state()).toMatchObject({ restored: true, mine: { strengths: 'Seen alone.' } });
    await pause();
    expect(world.server.fields.strengths).toBe('Seen alone.');
  });

  it('is not doubled or lost when the answer to a saving was lost', async () => {
    world.failures = ['ANSWER_LOST'];
    world.keeper.change({ strengths: 'Seen alone.' });
    await pause(10_000);
    expect(world.keeper.state()).toMatchObject({ conflicts: [], failure: null, version: 2, mine: { strengths: 'Seen alone.' } });
    expect(world.device).toBeNull();
  });

  it('takes in what was changed elsewhere in another field', async () => {
    world.elsewhere({ areasForImprovement: 'Theirs.' });
    world.keeper.change({ strengths: 'Mine.' });
    await pause();
    expect(world.server.fields).toMatchObject({ strengths: 'Mine.', areasForImprovement: 'Theirs.' });
    expect(world.keeper.state()).toMatchObject({ conflicts: [], taken: ['areasForImprovement'], mine: { areasForImprovement: 'Theirs.' } });
  });

  it('asks where the same field was changed elsewhere, and overwrites neither', async () => {
    world.elsewhere({ strengths: 'Theirs.' });
    world.keeper.change({ strengths: 'Mine.', areasForImprovement: 'Also mine.' });
    await pause();
    expect(world.keeper.state().conflicts).toEqual([{ field: 'strengths', theirs: 'Theirs.' }]);
    expect(world.server.fields).toMatchObject({ strengths: 'Theirs.', areasForImprovement: 'Also mine.' });
    expect(world.device?.mine.strengths).toBe('Mine.');

    world.keeper.close();
    world.open();
    expect(world.keeper.state()).toMatchObject({ conflicts: [{ field: 'strengths', theirs: 'Theirs.' }], mine: { strengths: 'Mine.' } });
    world.keeper.resolve('strengths', 'Theirs.\n\nMine.');
    await pause();
    expect(world.server.fields.strengths).toBe('Theirs.\n\nMine.');
    expect(world.keeper.state().conflicts).toEqual([]);
    expect(world.device).toBeNull();
  });

  it('waits for a new sign-in when the session has ended', async () => {
    world.failures = [failed('UNAUTHENTICATED')];
    world.keeper.change({ strengths: 'Seen alone.' });
    await pause(60_000);
    expect(world.ended).toBe(1);
    expect(world.saves).toHaveLength(1);
    expect(world.device?.mine.strengths).toBe('Seen alone.');
    expect(world.keeper.isSaved()).toBe(false);
    expect(await world.keeper.saveNow()).toBe(true);
    expect(world.keeper.isSaved()).toBe(true);
    expect(world.server.fields.strengths).toBe('Seen alone.');
  });

  it('saves the rest when one field is refused, and sends that one again only when it changes', async () => {
    world.failures = [failed('INVALID_INPUT', [{ field: 'strengths', message: 'No.' }])];
    world.keeper.change({ strengths: 'Refused.', overall: 'MEETS_GOOD' });
    await pause(60_000);
    expect(world.server.fields).toMatchObject({ strengths: '', overall: 'MEETS_GOOD' });
    expect(world.keeper.state().failure?.problems).toEqual([{ field: 'strengths', message: 'No.' }]);
    expect(world.saves).toHaveLength(2);
    world.keeper.change({ strengths: 'Better.' });
    await pause();
    expect(world.server.fields.strengths).toBe('Better.');
    expect(world.keeper.state().failure).toBeNull();
  });

  it('holds back the note beside an answer and not the answer, where the note is refused', async () => {
    world.failures = [failed('INVALID_INPUT', [{ field: 'answers.skills.note', message: 'No.' }])];
    world.keeper.change({ 'answers.skills': 'MEETS_GOOD', 'answers.skills.note': 'Refused.' });
    await pause();
    expect(world.saves.slice(1)).toEqual([{ 'answers.skills': 'MEETS_GOOD' }]);
  });

  it('sends one field at a time when all together is too much', async () => {
    world.failures = [failed('TOO_LARGE')];
    world.keeper.change({ strengths: 'One.', areasForImprovement: 'Two.' });
    await pause();
    expect(world.saves.slice(1)).toEqual([{ strengths: 'One.' }, { areasForImprovement: 'Two.' }]);
    expect(world.keeper.state().failure).toBeNull();
  });

  it('stops saving, and keeps everything, when it is no longer this person\'s to write', async () => {
    world.failures = [failed('FORBIDDEN')];
    world.keeper.change({ strengths: 'Seen alone.' });
    await pause(60_000);
    expect(world.keeper.state()).toMatchObject({ stopped: true, mine: { strengths: 'Seen alone.' } });
    expect(world.device?.mine.strengths).toBe('Seen alone.');
    expect(world.saves).toHaveLength(1);
  });

  it('says so when the browser keeps nothing', async () => {
    world.ports.keep = () => Promise.reject(new Error('no storage'));
    world.failures = [failed('UNREACHABLE')];
    world.keeper.change({ strengths: 'Seen alone.' });
    await pause();
    expect(world.keeper.state().keptOnDevice).toBe(false);
  });
});
