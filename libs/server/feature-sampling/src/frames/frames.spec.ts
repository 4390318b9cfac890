import { ChangeRecord, condition, type RequestContext, SampleFrame, SampleFrameRow, settled, Upload, UploadChunk, UploadProblem } from '@goodmark/server-data';
import { as, aWorld, someCategories, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { applied, checked, imported, uploaded } from '../sampling-fixture';
import { mappingToStartFrom } from '../uploads/mapping';
import { discardUpload } from '../uploads/discard-upload';
import { applyFrame } from './apply-frame';
import { breakdownOf } from './frame-breakdown';
import { checkFrame } from './check-frame';
import { undoFrame } from './undo-frame';

describe.each(testDatabases())('sampling frames on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let administrator: RequestContext;
  let teamId: string;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    await someCategories(test.database);
    teamId = (await world.team(await world.area(), { name: 'North' })).id;
    await world.person({ name: 'Sam Hill', email: 'sam.hill@demo.example' });
    administrator = await as(test.database, await world.person({ level: null, roles: ['ADMINISTRATOR'] }));
  });
  afterAll(() => test.drop());

  const problems = async ({ id }: Upload) =>
    (await administrator.visible(UploadProblem, condition('t.uploadId = :id', { id }), 'ORDER BY t.rowNumber')).map(({ rowNumber, problem }) => `${rowNumber}: ${problem}`);
  const rowsOf = ({ id }: SampleFrame) => administrator.visible(SampleFrameRow, condition('t.frameId = :id', { id }), 'ORDER BY t.reference');
  const frames = () => administrator.visible(SampleFrame, condition('1 = 1'));

  it('import a list: upload, check, apply', async () => {
    const upload = await uploaded(administrator, 'Case reference,Case type,Team,Social worker,Open since\nCF-2,CP;CIN,North,sam.hill@demo.example,01/02/2018\nCF-1,Adoption,north,Sam Hill,\n');
    expect(upload).toMatchObject({ status: 'RECEIVED', rowCount: 2, format: 'CSV', encoding: 'utf-8', fileName: 'open-cases.csv' });
    const isChecked = await checked(administrator, upload);
    expect(isChecked).toMatchObject({ status: 'CHECKED', goodCount: 2, badCount: 0, failure: null });
    expect(await applied(administrator, isChecked, { takenOn: '2018-04-20' })).toMatchObject({ status: 'APPLIED', failure: null });
    const [frame] = (await frames()).filter(({ uploadId }) => uploadId === upload.id) as [SampleFrame];
    expect(frame).toMatchObject({ rowCount: 2, rejectedCount: 0, takenOn: '2018-04-20', status: 'IN_USE', source: 'open-cases.csv' });
    expect(frame.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(await rowsOf(frame)).toMatchObject([
      { reference: 'CF-1', categories: ['ADOPTION'], teamId, service: 'SOCIAL_CARE', openSince: null },
      { reference: 'CF-2', categories: ['CP', 'CIN'], teamId, openSince: '2018-02-01' },
    ]);
    expect((await rowsOf(frame)).every(({ caseHolderId }) => caseHolderId !== null)).toBe(true);
    expect(await breakdownOf(administrator, frame)).toMatchObject([{ category: 'ADOPTION', cases: 1 }, { category: 'CP', cases: 1 }]);
  });

  it('have the same fingerprint when they hold the same cases, in whatever order', async () => {
    const head = 'Ref,Category,Team\n';
    const [one, other, third] = [await imported(administrator, `${head}A1,CP,North\nA2,CIN,North\n`), await imported(administrator, `${head}A2,CIN,North\nA1,CP,North\n`), await imported(administrator, `${head}A1,CP,North\nA2,CP,North\n`)];
    expect(one.fingerprint).toBe(other.fingerprint);
    expect(one.fingerprint).not.toBe(third.fingerprint);
  });

  it('say of each row why it cannot be imported, and import nothing before they are told to do without', async () => {
    const upload = await checked(administrator, await uploaded(administrator, 'Ref,Category,Team\nB1,CP,North\nB1,CIN,North\nB2,Other,North\nB3,CP,South\nB4,CP,North,x\n'));
    expect(upload).toMatchObject({ status: 'CHECKED', goodCount: 1, badCount: 4 });
    expect(await problems(upload)).toEqual([
      '3: The same case reference stands in row 2.', '4: There is no case category “Other”.', '5: There is no team “South”.',
      '6: It has more cells than there are headings. Is a cell with a comma in it not in quotation marks?',
    ]);
    await expect(applyFrame(administrator, { id: upload.id, version: upload.version, withoutRejected: false })).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'withoutRejected' }] });
    await applied(administrator, upload, { withoutRejected: true });
    const [frame] = (await frames()).filter(({ uploadId }) => uploadId === upload.id) as [SampleFrame];
    expect(frame).toMatchObject({ rowCount: 1, rejectedCount: 4 });
    expect(await problems(upload)).toHaveLength(4);
  });

  it('keep nothing of a file with names, birth dates or NHS numbers', async () => {
    const before = await administrator.visible(Upload, condition('1 = 1'));
    await expect(uploaded(administrator, 'Ref,Child name,DOB,Team\nC1,Jane,01/01/2010,North\n')).rejects.toMatchObject({
      problems: [{ message: expect.stringContaining('“Child name” looks like names') }, { message: expect.stringContaining('“DOB” looks like dates of birth') }],
    });
    const nhs = Array.from({ length: 1_200 }, (_, index) => `C${index},9990000042`).join('\n');
    await expect(uploaded(administrator, `Ref,Number\n${nhs}\n`)).rejects.toMatchObject({ problems: [{ message: expect.stringContaining('“Number” looks like NHS') }] });
    expect(await administrator.visible(Upload, condition('1 = 1'))).toHaveLength(before.length);
  });

  it('keep nothing of a file that breaks half-way', async () => {
    const rows = Array.from({ length: 1_500 }, (_, index) => `D${index},CP,North`).join('\n');
    const before = (await administrator.visible(Upload, condition('1 = 1'))).length;
    await expect(uploaded(administrator, `Ref,Category,Team\n${rows}\nD1501,"CP,North\n`)).rejects.toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('quotation mark') });
    expect(await administrator.visible(Upload, condition('1 = 1'))).toHaveLength(before);
  });

  it('remember which column held what', async () => {
    const first = await uploaded(administrator, 'Id,Sort,Group\nE1,CP,North\n');
    expect(await mappingToStartFrom(administrator, first)).toEqual([]);
    const mapping = [{ field: 'REFERENCE', column: 'Id' }, { field: 'CATEGORY', column: 'Sort' }, { field: 'TEAM', column: 'Group' }];
    await checkFrame(administrator, { id: first.id, version: first.version, mapping });
    await settled(test.database);
    const upload = await administrator.inBackground().require(Upload, first.id);
    await applied(administrator, upload);
    expect(await mappingToStartFrom(administrator.inBackground(), await uploaded(administrator, 'Id,Sort,Group\nE2,CP,North\n'))).toEqual(mapping);
  });

  it('refuse a mapping without what no row can do without', async () => {
    const upload = await uploaded(administrator, 'Ref,Category,Team\nF1,CP,North\n');
    await expect(checkFrame(administrator, { id: upload.id, version: upload.version, mapping: [{ field: 'REFERENCE', column: 'Ref' }] }))
      .rejects.toMatchObject({ problems: [{ field: 'mapping.CATEGORY' }, { field: 'mapping.TEAM' }] });
    await discardUpload(administrator, { id: upload.id, version: upload.version });
    expect(await administrator.visible(UploadChunk, condition('t.uploadId = :id', { id: upload.id }))).toEqual([]);
    await expect(checkFrame(administrator, { id: upload.id, version: upload.version, mapping: [] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('import nothing where the directory changed since the check', async () => {
    const upload = await checked(administrator, await uploaded(administrator, 'Ref,Category,Team\nG1,CP,North\nG2,CP,Later\n'));
    await world.team(await world.area(), { name: 'Later' });
    expect(await applied(administrator.inBackground(), upload, { withoutRejected: true })).toMatchObject({ status: 'CHECKED', failure: expect.stringContaining('The directory has changed') });
    expect((await frames()).filter(({ uploadId }) => uploadId === upload.id)).toEqual([]);
  });

  it('are imported once, whoever asks twice', async () => {
    const upload = await checked(administrator, await uploaded(administrator, 'Ref,Category,Team\nH1,CP,North\n'));
    const both = await Promise.allSettled([applied(administrator, upload), applied(administrator, upload)]);
    expect(both.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    expect((await frames()).filter(({ uploadId }) => uploadId === upload.id)).toHaveLength(1);
    await expect(applyFrame(administrator, { id: upload.id, version: upload.version, withoutRejected: false })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('are undone with a reason; that they were there stays', async () => {
    const frame = await imported(administrator, 'Ref,Category,Team\nI1,CP,North\n');
    const undo = (reason: string) => administrator.transaction(SampleFrame, (tx) => undoFrame(tx, { id: frame.id, version: frame.version, reason }));
    await expect(undo(' ')).rejects.toMatchObject({ problems: [{ field: 'reason' }] });
    expect(await undo('The wrong list')).toMatchObject({ status: 'UNDONE' });
    expect(await rowsOf(frame)).toEqual([]);
    await expect(undo('Again')).rejects.toMatchObject({ code: 'CONFLICT' });
    const officer = await as(test.database, await world.person({ level: null, roles: ['PRIVACY_OFFICER'] }));
    const trail = await officer.visible(ChangeRecord, condition('t.recordId = :id', { id: frame.id }), 'ORDER BY t.seq');
    expect(trail.map(({ what }) => what)).toEqual(['created', 'undone']);
    expect(trail[1]?.payload).toContain('The wrong list');
  });

  it('are seen by the line as far as its own teams go', async () => {
    const area = await world.area();
    const manager = await world.person({ level: 'TEAM_MANAGER' });
    await world.team(area, { name: 'Managed', managerId: manager.id });
    const frame = await imported(administrator, 'Ref,Category,Team\nJ1,CP,North\nJ2,CP,Managed\n');
    const seen = async (ctx: RequestContext) => (await ctx.visible(SampleFrameRow, condition('t.frameId = :id', { id: frame.id }))).map(({ reference }) => reference);
    expect(await seen(await as(test.database, manager))).toEqual(['J2']);
    expect(await seen(await as(test.database, await world.person({ level: 'CASE_HOLDER' })))).toEqual([]);
  });

  it('are uploaded by whoever plans, and nobody else', async () => {
    const manager = await as(test.database, await world.person({ level: 'TEAM_MANAGER' }));
    await expect(uploaded(manager, 'Ref,Category,Team\nK1,CP,North\n')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
