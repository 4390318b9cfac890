import { readWord } from '@goodmark/server-documents';
import { DOMAIN_KEYS } from '@goodmark/audit-tool';
import { type Audit, type ChangeRecord, createToken, type Person, type Scope, SCOPES, type ViewRecord } from '@goodmark/server-data';
import { aWordDocument, changedWord, filledForm, testDatabases } from '@goodmark/server-testing';
import { aPlace, everyRow, type Place, SAVE, SUBMIT, wholeDraft } from './bad-input/fixture';
import type { Client } from './test-server';

const FIELDS = 'id version kind status fileName size sha256 by { id } audit { id version status }';
const READING = 'reading { isCurrent notes problems { field message } missing { field message } answers { field label read stands differs proposed } paragraphs { index text suggestion } }';
const DOCUMENT = `query Document($id: ID!) { auditDocument(id: $id) { ${FIELDS} ${READING} } }`;
const MATCHED = 'query Matched($id: ID!, $matches: [DocumentMatchInput!]) { auditDocument(id: $id) { reading(matches: $matches) { problems { field message } answers { field read stands differs proposed } } } }';
const APPLY = 'mutation Apply($input: AuditDocumentApplyInput!) { auditDocumentApply(input: $input) { id version status auditorGrade documents { id fileName } } }';
const DISCARD = 'mutation Discard($input: AuditDocumentDiscardInput!) { auditDocumentDiscard(input: $input) { id } }';
const AUDIT = 'query Written($id: ID!) { audit(id: $id) { version status auditorGrade strengths judgements { domain grade evidence difference notApplicableReason } viewsSought { who sought said whyNot } actions { what dueOn owner { id } } documents { id kind status fileName by { id } } } }';

interface Answer { field: string; label: string; read: string | null; stands: string | null; differs: boolean; proposed: 'DOCUMENT' | 'DRAFT' | null }
interface Reading { isCurrent: boolean; notes: string[]; problems: { field: string; message: string }[]; missing: { field: string; message: string }[]; answers: Answer[]; paragraphs: { index: number; text: string; suggestion: string | null }[] }

describe.each(testDatabases())('an audit in Word on $name', ({ create }) => {
  let place: Place;
  let other: Person;
  let bearer: string;
  let asAuditor: Client;
  beforeAll(async () => {
    place = await aPlace(create);
    ({ asAuditor } = place);
    bearer = await place.bearerOf(place.auditor);
    other = await place.world.auditor();
  });
  afterAll(() => place.close());

  const url = (path: string) => `${place.server.url}/audit-documents${path}`;
  async function formOf({ id }: Pick<Audit, 'id'>, by = bearer) {
    const response = await fetch(url(`/form?audit=${id}`), { headers: { authorization: `Bearer ${by}` } });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  }
  async function send({ id }: Pick<Audit, 'id'>, body: Buffer | string, headers: Record<string, string> = {}) {
    const response = await fetch(url(`?audit=${id}`), {
      method: 'POST', body: body as unknown as string, headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent('Prüfung.docx'), ...headers },
    });
    return { http: response.status, ...((await response.json()) as { id: string; known: boolean; status: string; errors?: { message: string; extensions: { code: string; problems: { field: string; message: string }[] } }[] }) };
  }
  async function read(id: string, client = asAuditor) {
    const { data, errors } = await client(DOCUMENT, { id });
    expect(errors).toBeUndefined();
    return data.auditDocument as { version: number; kind: string; status: string; fileName: string; size: number; audit: { version: number }; reading: Reading };
  }
  const apply = (id: string, auditVersion: number, take: readonly string[], more: object = {}) => asAuditor(APPLY, { input: { id, auditVersion, take, ...more } });
  const written = async ({ id }: Pick<Audit, 'id'>) => (await asAuditor(AUDIT, { id })).data.audit;
  const proposed = ({ answers }: Reading) => answers.filter((each) => each.differs && each.proposed === 'DOCUMENT').map(({ field }) => field);

  /** Everything an auditor writes in a form. */
  const whole = (): Record<string, string> => ({
    ...Object.fromEntries(DOMAIN_KEYS.flatMap((domain) => [[`judgements.${domain}.grade`, 'Meets good'], [`judgements.${domain}.evidence`, `Seen of ${domain}.\nAnd again.`]])),
    ...Object.fromEntries(['CHILD', 'PARENT', 'CARER'].flatMap((who) => [[`viewsSought.${who}.sought`, 'No'], [`viewsSought.${who}.whyNot`, 'Away that week.']])),
    overall: 'Does not meet good', strengths: 'Seen early & often.', synopsis: 'A child at home.', minutesSpent: '150',
    'actions.0.what': 'Write the plan.', 'actions.0.owner': other.email as string, 'actions.0.dueOn': '11 May 2018',
  });
  const aForm = async (audit: Audit, values: Record<string, string> = whole()) => filledForm((await formOf(audit)).bytes, values);

  it('goes from the form to a submitted audit: download, fill in, upload, look through, submit', async () => {
    const audit = await place.anAudit({ status: 'ALLOCATED' });
    const form = await formOf(audit);
    expect([form.status, form.headers.get('content-disposition')]).toEqual([200, expect.stringContaining(`filename="${audit.reference}.docx"`)]);
    const { controls } = await readWord(form.bytes);
    expect(controls.find(({ tag }) => tag === 'form.code')?.text).toContain(audit.id);
    expect(controls.filter(({ tag, text }) => tag !== 'form.code' && text !== '')).toEqual([]);

    const file = await filledForm(form.bytes, whole());
    const sent = await send(audit, file);
    expect(sent).toMatchObject({ status: 'READ', known: false });
    const document = await read(sent.id);
    expect(document).toMatchObject({ kind: 'FORM', status: 'READ', fileName: 'Prüfung.docx', size: file.length, reading: { isCurrent: true, problems: [], notes: [], missing: [] } });
    expect(document.reading.answers.find(({ field }) => field === 'judgements.RISK.grade')).toEqual({ field: 'judgements.RISK.grade', label: 'Risk: grade', read: 'Meets good', stands: null, differs: true, proposed: 'DOCUMENT' });
    expect(await written(audit)).toMatchObject({ status: 'ALLOCATED', strengths: null, documents: [] });

    const { data, errors } = await apply(sent.id, document.audit.version, proposed(document.reading), { submit: true });
    expect(errors).toBeUndefined();
    expect(data.auditDocumentApply).toMatchObject({ status: 'SUBMITTED', auditorGrade: 'DOES_NOT_MEET_GOOD', documents: [{ fileName: 'Prüfung.docx' }] });
    const after = await written(audit);
    expect(after).toMatchObject({ strengths: 'Seen early & often.', actions: [{ what: 'Write the plan.', dueOn: '2018-05-11', owner: { id: other.id } }] });
    expect(after.judgements[0]).toMatchObject({ domain: 'RISK', grade: 'MEETS_GOOD', evidence: 'Seen of RISK.\nAnd again.' });
    const [row] = await place.database.outside.query<{ source: string; minutesSpent: number; synopsis: string }>('SELECT a.source AS source, a.minutesSpent AS minutesSpent, x.synopsis AS synopsis FROM audit a JOIN audit_text x ON x.auditId = a.id WHERE a.id = :id', { id: audit.id });
    expect(row).toMatchObject({ source: 'WORD_FORM', minutesSpent: 150, synopsis: 'A child at home.' });

    const kept = await fetch(url(`/${sent.id}`), { headers: { authorization: `Bearer ${bearer}` } });
    expect([kept.status, kept.headers.get('content-disposition')]).toEqual([200, expect.stringContaining(`filename*=UTF-8''Pr%C3%BCfung.docx`)]);
    expect(Buffer.from(await kept.arrayBuffer()).equals(file)).toBe(true);
    const trail = await place.database.outside.query<ChangeRecord>(`SELECT * FROM change_record WHERE recordId = :id AND what = 'imported from a form'`, { id: audit.id });
    expect(trail).toHaveLength(1);
    expect(trail[0]?.payload).toContain(sent.id);
    expect(trail[0]?.payload).not.toContain('Seen early');
  });

  it('holds what is written so far, line by line, and takes nothing where nothing was changed', async () => {
    const audit = await place.anAudit({ status: 'IN_PROGRESS' });
    const saved = await asAuditor(SAVE, { input: { id: audit.id, version: audit.version, strengths: 'One.\n\n\tTwo & <three>.', actions: [{ what: 'Do it.', ownerId: other.id, dueOn: '2018-06-01' }] } });
    const sent = await send(audit, (await formOf(audit)).bytes);
    const { reading, audit: now } = await read(sent.id);
    expect(reading.answers.filter(({ differs }) => differs)).toEqual([]);
    expect(reading.answers.find(({ field }) => field === 'strengths')?.stands).toBe('One.\n\n\tTwo & <three>.');
    expect([reading.isCurrent, now.version]).toEqual([true, saved.data.auditSaveDraft.version]);
  });

  it('shows both where the draft was changed since, and overwrites neither until somebody says which', async () => {
    const audit = await place.anAudit({ status: 'IN_PROGRESS' });
    const form = await aForm(audit, { strengths: 'From Word.', areasForImprovement: 'New in Word.' });
    await asAuditor(SAVE, { input: { id: audit.id, version: audit.version, strengths: 'From the console.' } });
    const sent = await send(audit, form);
    const { reading, audit: now } = await read(sent.id);
    expect(reading.isCurrent).toBe(false);
    expect(reading.answers.filter(({ differs }) => differs)).toEqual([
      { field: 'strengths', label: 'Strengths', read: 'From Word.', stands: 'From the console.', differs: true, proposed: null },
      { field: 'areasForImprovement', label: 'Areas for improvement', read: 'New in Word.', stands: null, differs: true, proposed: 'DOCUMENT' },
    ]);
    await asAuditor(SAVE, { input: { id: audit.id, version: now.version, synopsis: undefined, overall: 'EXCEEDS_GOOD' } });
    expect((await apply(sent.id, now.version, ['areasForImprovement'])).errors?.[0]?.extensions.code).toBe('CONFLICT');
    const { audit: again } = await read(sent.id);
    expect((await apply(sent.id, again.version, ['areasForImprovement'])).errors).toBeUndefined();
    expect(await written(audit)).toMatchObject({ strengths: 'From the console.', auditorGrade: 'EXCEEDS_GOOD' });
  });

  it('names every problem with its place, takes none of it, and the rest', async () => {
    const audit = await place.anAudit({ status: 'ALLOCATED' });
    const sent = await send(audit, await aForm(audit, {
      ...whole(), 'judgements.RISK.grade': 'Fine', 'judgements.PLANS.evidence': '', 'viewsSought.CHILD.whyNot': 'x'.repeat(5_001), minutesSpent: 'ages',
      'actions.0.owner': 'x@y.example', 'actions.1.what': 'Visit.', 'actions.1.owner': other.name, 'actions.1.dueOn': '1 March 2018', 'actions.2.what': 'Call.', 'actions.2.owner': other.name, 'actions.2.dueOn': '31/05/2018',
    }));
    const { reading, audit: now } = await read(sent.id);
    expect(reading.problems.map(({ field, message }) => [field, message])).toEqual([
      ['judgements.RISK.grade', expect.stringContaining('Risk: grade: “Fine” is not one of')],
      ['viewsSought.CHILD.whyNot', expect.stringContaining('5,001 characters')],
      ['minutesSpent', expect.stringContaining('“ages” is not a number')],
      ['actions.0.owner', 'Corrective action 1: owner: “x@y.example” is nobody who works here. Give the e-mail address as it is in Goodmark.'],
      ['actions.0.what', expect.stringContaining('“Write the plan.” is not taken over until this is put right.')],
      ['actions.1.dueOn', expect.stringContaining('Corrective action 2: due date: The due date 2018-03-01 has already passed.')],
      ['actions.1.what', expect.stringContaining('“Visit.” is not taken over until this is put right.')],
    ]);
    expect(reading.missing.map(({ message }) => message)).toEqual(expect.arrayContaining(['Give the evidence for the grade of Plans.', expect.stringContaining('Give Risk a grade')]));
    const refused = await apply(sent.id, now.version, ['judgements.RISK.grade']);
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'take.0' }] });
    expect((await apply(sent.id, now.version, proposed(reading), { submit: true })).errors?.[0]?.extensions.problems).toEqual(expect.arrayContaining([expect.objectContaining({ field: 'judgements.RISK.grade' })]));
    expect(await written(audit)).toMatchObject({ status: 'ALLOCATED', documents: [] });
    expect((await apply(sent.id, now.version, proposed(reading))).errors).toBeUndefined();
    expect(await written(audit)).toMatchObject({ status: 'IN_PROGRESS', actions: [{ what: 'Call.', dueOn: '2018-05-31' }] });
  });

  it('keeps all it took in the earlier versions of the draft, and what the form does not ask as it was', async () => {
    const audit = await place.anAudit({ status: 'IN_PROGRESS' });
    const saved = await asAuditor(SAVE, { input: { id: audit.id, version: audit.version, overallReason: 'Weak in three, and right even so.', synopsis: 'From the console.' } });
    const sent = await send(audit, await aForm(audit, { synopsis: 'From the form.', minutesSpent: '90' }));
    expect((await apply(sent.id, saved.data.auditSaveDraft.version, ['synopsis', 'minutesSpent'])).errors).toBeUndefined();
    const { data } = await asAuditor('query ($id: ID!) { draftRevisions(auditId: $id) { nodes { synopsis overallReason } } audit(id: $id) { synopsis overallReason minutesSpent } }', { id: audit.id });
    expect(data.audit).toEqual({ synopsis: 'From the form.', overallReason: 'Weak in three, and right even so.', minutesSpent: 90 });
    expect(data.draftRevisions.nodes[0]).toEqual({ synopsis: 'From the form.', overallReason: 'Weak in three, and right even so.' });
  });

  it('says of the same file that it is there already, before and after it was saved', async () => {
    const audit = await place.anAudit({ status: 'ALLOCATED' });
    const file = await aForm(audit, { strengths: 'Warm.' });
    const first = await send(audit, file);
    expect(await send(audit, file)).toMatchObject({ id: first.id, known: true, status: 'READ' });
    await apply(first.id, (await read(first.id)).audit.version, ['strengths']);
    expect(await send(audit, file)).toMatchObject({ id: first.id, known: true, status: 'KEPT' });
    expect((await apply(first.id, 2, [])).errors?.[0]).toMatchObject({ message: 'This document was saved already.', extensions: { code: 'CONFLICT' } });
    expect((await asAuditor(DISCARD, { input: { id: first.id, version: 2 } })).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  it('lets the document that waits be replaced by a later one, or thrown away', async () => {
    const audit = await place.anAudit({ status: 'ALLOCATED' });
    const first = await send(audit, await aForm(audit, { strengths: 'One.' }));
    const second = await send(audit, await aForm(audit, { strengths: 'Two.' }));
    expect((await asAuditor(DOCUMENT, { id: first.id })).data.auditDocument).toBeNull();
    const { version } = await read(second.id);
    expect((await asAuditor(DISCARD, { input: { id: second.id, version } })).errors).toBeUndefined();
    const left = await place.database.outside.query('SELECT documentId FROM audit_document_chunk WHERE documentId IN (:a, :b)', { a: first.id, b: second.id });
    expect(left).toEqual([]);
  });

  it('reads an older document by the matches of a person, and takes nothing without them', async () => {
    const audit = await place.anAudit({ status: 'ALLOCATED' });
    const sent = await send(audit, await aWordDocument(['# Case audit AUD-2017-9999', '# 1. Risk', 'Grade: Meets good', 'Seen early.', 'Seen often.', '# What worked well', 'Warm worker.']));
    const document = await read(sent.id);
    expect(document).toMatchObject({ kind: 'FREE', reading: { isCurrent: false, answers: [], problems: [] } });
    expect(document.reading.notes).toEqual([expect.stringContaining('names AUD-2017-9999')]);
    expect(document.reading.paragraphs.map(({ suggestion }) => suggestion)).toEqual([null, null, 'judgements.RISK.grade', 'judgements.RISK.evidence', 'judgements.RISK.evidence', null, 'strengths']);
    expect((await apply(sent.id, document.audit.version, ['strengths'])).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');

    const matches = [{ block: 2, field: 'judgements.RISK.grade' }, { block: 3, field: 'judgements.RISK.evidence' }, { block: 4, field: 'judgements.RISK.evidence' }];
    const matched = await asAuditor(MATCHED, { id: sent.id, matches });
    expect(matched.data.auditDocument.reading.answers).toContainEqual({ field: 'judgements.RISK.evidence', read: 'Seen early.\n\nSeen often.', stands: null, differs: true, proposed: 'DOCUMENT' });
    expect((await asAuditor(MATCHED, { id: sent.id, matches: [{ block: 99, field: 'strengths' }] })).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    expect((await apply(sent.id, document.audit.version, ['judgements.RISK.grade', 'judgements.RISK.evidence'], { matches })).errors).toBeUndefined();
    expect((await written(audit)).judgements[0]).toMatchObject({ grade: 'MEETS_GOOD', evidence: 'Seen early.\n\nSeen often.' });
    expect(await written(audit)).toMatchObject({ strengths: null, documents: [{ kind: 'FREE', status: 'KEPT' }] });
  });

  it('reads a form of an older version of the tool like an older document, and says so', async () => {
    const audit = await place.anAudit({ status: 'ALLOCATED', instrumentVersion: '2016.1' });
    const form = await aForm(audit, { strengths: 'Warm worker.' });
    await place.database.execute('UPDATE audit SET instrumentVersion = ? WHERE id = ?', ['2017.1', audit.id]);
    const document = await read((await send(audit, form)).id);
    expect([document.kind, document.reading.notes[0]]).toEqual(['FREE', expect.stringContaining('older version: audit tool 2016.1')]);
    expect(document.reading.paragraphs.find(({ text }) => text === 'Warm worker.')?.suggestion).toBe('strengths');
  });

  describe('refuses, and keeps nothing of', () => {
    let audit: Audit;
    beforeAll(async () => {
      audit = await place.anAudit({ status: 'IN_PROGRESS' });
    });

    it.each<[string, () => Promise<Buffer | string> | Buffer | string, string]>([
      ['the form of another audit', async () => aForm(await place.anAudit({ status: 'ALLOCATED' })), 'This is the form of AUD-'],
      ['the form of an audit that they cannot see, without naming it', async () => {
        const theirs = await place.anAudit({ status: 'ALLOCATED', auditorId: other.id });
        return filledForm((await formOf(theirs, await place.bearerOf(other))).bytes, { strengths: 'x' });
      }, 'This is the form of another audit, not of'],
      ['a form whose code was turned to this audit', async () => {
        const theirs = await place.anAudit({ status: 'ALLOCATED' });
        return changedWord(await aForm(theirs), (document) => document.replaceAll(theirs.id, audit.id));
      }, 'The code at the end of this form was changed'],
      ['two forms in one', async () => {
        const [mine, theirs] = [await aForm(audit), await formOf(await place.anAudit({ status: 'ALLOCATED' }))];
        const code = /<w:sdt>(?:(?!<w:sdt>).)*form\.code.*?<\/w:sdt>/s.exec((await changedText(theirs.bytes)))?.[0] as string;
        return changedWord(mine, (document) => document.replace('</w:body>', `<w:p>${code}</w:p></w:body>`).replace(/(<w:sectPr>.*<\/w:sectPr>)(<w:p>.*)<\/w:body>/s, '$2$1</w:body>'));
      }, 'several audits'],
      ['a form with nothing in it', async () => (await formOf(await place.anAudit({ status: 'ALLOCATED' }).then((empty) => (audit = empty)))).bytes, 'Nothing is filled in'],
      ['a document without text', () => aWordDocument([]), 'no text'],
      ['what is no Word document', () => 'Hello', 'not a Word document'],
      ['60 MB', () => Buffer.alloc(60 * 1024 * 1024, 'PK'), 'larger than 10 MB'],
      ['a form with a line through its XML', async () => changedWord(await aForm(audit), (document) => document.slice(0, 900)), 'damaged'],
    ])('%s', async (_what, make, message) => {
      const body = await make();
      const before = await everyRow(place.database);
      const { http, errors } = await send(audit, body as Buffer);
      expect([http, errors?.[0]?.extensions.code, errors?.[0]?.message]).toEqual([400, 'INVALID_INPUT', expect.stringContaining(message)]);
      expect(await everyRow(place.database)).toEqual(before);
    });

    const changedText = async (file: Buffer): Promise<string> => {
      let text = '';
      await changedWord(file, (document) => (text = document));
      return text;
    };

    it('a form of an audit that was submitted meanwhile, sent or waiting', async () => {
      const mine = await place.anAudit({ status: 'ALLOCATED' });
      const [form, later] = [await aForm(mine, { strengths: 'Late.' }), await aForm(mine, { strengths: 'Later.' })];
      const sent = await send(mine, form);
      const saved = await asAuditor(SAVE, { input: { id: mine.id, version: mine.version, ...wholeDraft() } });
      const submitted = await asAuditor(SUBMIT, { input: { id: mine.id, version: saved.data.auditSaveDraft.version } });
      expect(submitted.errors).toBeUndefined();
      expect((await send(mine, later)).errors?.[0]).toMatchObject({ message: expect.stringContaining('submitted and locked'), extensions: { code: 'CONFLICT' } });
      expect((await apply(sent.id, submitted.data.auditSubmit.version, ['strengths'])).errors?.[0]?.extensions.code).toBe('CONFLICT');
      expect((await formOf(mine)).status).toBe(409);
    });
  });

  describe('who may', () => {
    const tokenOf = (person: Person, scopes: readonly Scope[] = SCOPES) => createToken(place.database, { name: 'test', personId: person.id, scopes: [...scopes] });

    it('have the form: its auditor with the draft, a quality lead without, nobody else', async () => {
      const audit = await place.anAudit({ status: 'IN_PROGRESS' });
      await asAuditor(SAVE, { input: { id: audit.id, version: audit.version, strengths: 'Only mine.' } });
      const boxes = async (by: string) => (await readWord((await formOf(audit, by)).bytes)).controls.filter(({ tag, text }) => tag !== 'form.code' && text !== '').length;
      expect([await boxes(bearer) > 10, await boxes(await tokenOf(place.lead))]).toEqual([true, 0]);
      expect((await formOf(audit, await tokenOf(await place.world.person({ level: 'DIRECTOR' })))).status).toBe(403);
      expect((await formOf(audit, await tokenOf(other))).status).toBe(404);
      expect((await formOf(audit, 'nothing')).status).toBe(401);
      expect((await formOf(audit, await tokenOf(place.auditor, ['audits:read']))).status).toBe(403);
    });

    it('upload: its auditor alone, with a token that may write and read text, and never as a form of another site', async () => {
      const audit = await place.anAudit({ status: 'ALLOCATED' });
      const file = await aForm(audit, { strengths: 'x' });
      const as = async (by: string) => (await send(audit, file, { authorization: `Bearer ${by}` })).errors?.[0]?.extensions.code;
      expect([await as(await tokenOf(place.lead)), await as(await tokenOf(other)), await as(await tokenOf(place.auditor, ['audits:write'])), await as('nothing')]).toEqual(['FORBIDDEN', 'NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED']);
      expect((await send(audit, file, { 'content-type': 'text/plain' })).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    });

    it('see a document: its uploader while it waits; afterwards whoever may read the text of the audit, each in the view record', async () => {
      const audit = await place.anAudit({ status: 'ALLOCATED' });
      const sent = await send(audit, await aForm(audit));
      const seenBy = async (person: Person) => {
        const token = await tokenOf(person);
        const client = await place.server.as(person);
        const download = await fetch(url(`/${sent.id}`), { headers: { authorization: `Bearer ${token}` } });
        await download.arrayBuffer();
        return [(await client(DOCUMENT, { id: sent.id })).data?.auditDocument?.reading !== undefined, download.status];
      };
      const manager = await place.world.person({ level: 'DIRECTOR' });
      expect([await seenBy(place.auditor), await seenBy(place.lead), await seenBy(manager), await seenBy(other)]).toEqual([[true, 200], [false, 404], [false, 404], [false, 404]]);
      const { reading, audit: now } = await read(sent.id);
      await apply(sent.id, now.version, proposed(reading), { submit: true });
      await place.database.execute('DELETE FROM view_record', []);
      expect([await seenBy(place.lead), await seenBy(place.holder), await seenBy(manager), await seenBy(other)]).toEqual([[true, 200], [true, 200], [false, 404], [false, 404]]);
      const looked = await place.database.outside.query<ViewRecord>('SELECT viewerId, operation, auditIds FROM view_record');
      expect(looked.filter(({ auditIds, operation }) => auditIds === audit.id && operation === 'document of an audit').map(({ viewerId }) => viewerId).sort()).toEqual([place.lead.id, place.holder.id].sort());
    });
  });
});
