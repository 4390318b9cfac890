import { DOMAIN_KEYS } from '@goodmark/audit-tool';
import type { Audit } from '@goodmark/server-data';
import { testDatabases } from '@goodmark/server-testing';
import { aPlace, type Place, refused, SAVE, SUBMIT, wholeDraft } from './fixture';

describe.each(testDatabases())('what an auditor writes on $name', ({ create }) => {
  let place: Place;
  let audit: Audit;
  beforeAll(async () => {
    place = await aPlace(create);
  });
  beforeEach(async () => {
    audit = await place.anAudit();
  });
  afterAll(() => place.close());

  const refusedSave = (input: object) => refused(place, () => place.asAuditor(SAVE, { input: { id: audit.id, version: 1, ...input } }));

  describe('a draft', () => {
    it('is refused with a 13th domain, sent as a variable', async () => {
      const judgements = [...wholeDraft().judgements, { domain: 'HOUSING', grade: 'MEETS_GOOD' }];
      expect(await refusedSave({ judgements })).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields: ['judgements.12.domain'] });
    });

    it('is refused with a 13th domain, written into the query', async () => {
      const query = `mutation { auditSaveDraft(input: { id: "${audit.id}", version: 1, judgements: [{ domain: HOUSING, grade: MEETS_GOOD }] }) { id } }`;
      expect(await refused(place, () => place.asAuditor(query))).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields: ['judgements.domain'] });
    });

    it('is refused with a domain given twice', async () => {
      const judgements = [{ domain: 'RISK', grade: 'MEETS_GOOD' }, { domain: 'PLANS' }, { domain: 'RISK', grade: 'EXCEEDS_GOOD' }];
      expect(await refusedSave({ judgements })).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields: ['judgements.RISK'] });
    });

    it('is refused with the views of one person given twice', async () => {
      const viewsSought = [{ who: 'CHILD', sought: true }, { who: 'CHILD', sought: false }];
      expect(await refusedSave({ viewsSought })).toMatchObject({ code: 'INVALID_INPUT', fields: ['viewsSought.CHILD'] });
    });

    it('is refused with a megabyte of evidence, by name and without repeating it', async () => {
      const { message, ...refusal } = await refusedSave({ judgements: [{ domain: 'RISK', evidence: 'e'.repeat(1_000_000) }] });
      expect(refusal).toEqual({ status: 400, code: 'INVALID_INPUT', fields: ['judgements.RISK.evidence'] });
      expect(message).toBe('This is 1,000,000 characters long, and at most 20,000 are kept. Shorten it.');
    });

    it('takes evidence of just the length that is kept, and gives back every character', async () => {
      const evidence = '\nж😀'.repeat(5_000);
      const saved = await place.asAuditor(SAVE, { input: { id: audit.id, version: 1, judgements: [{ domain: 'RISK', evidence }] } });
      expect(saved.errors).toBeUndefined();
      const read = await place.asAuditor('query ($id: ID!) { audit(id: $id) { judgements { evidence } } }', { id: audit.id });
      expect(read.data.audit.judgements[0].evidence).toBe(evidence);
    });

    it.each([['NUL', '\u0000', 'U+0000'], ['a bell', '\u0007', 'U+0007'], ['an escape', '\u001b', 'U+001B'], ['a C1 control', '\u0085', 'U+0085'], ['half a character', '\ud83d', 'U+D83D']])(
      'is refused with %s in any of its texts', async (_what, character, name) => {
        const text = `Seen${character}alone.`;
        const { message, ...refusal } = await refusedSave({
          judgements: [{ domain: 'RISK', evidence: text, difference: text, notApplicableReason: text }],
          strengths: text,
          areasForImprovement: text,
          viewsSought: [{ who: 'PARENT', sought: true, byWhom: text, how: text, said: text, whyNot: text }],
          actions: [{ what: text, ownerId: place.auditor.id, dueOn: '2018-05-31' }],
        });
        expect(refusal).toEqual({
          status: 400, code: 'INVALID_INPUT',
          fields: [
            'judgements.RISK.evidence', 'judgements.RISK.difference', 'judgements.RISK.notApplicableReason', 'strengths', 'areasForImprovement',
            'viewsSought.PARENT.byWhom', 'viewsSought.PARENT.how', 'viewsSought.PARENT.said', 'viewsSought.PARENT.whyNot', 'actions.0.what',
          ],
        });
        expect(message).toContain(name);
      });

    it.each<[string, object, string]>([
      ['owned by nobody', { ownerId: 'nobody' }, 'actions.0.ownerId'],
      ['due yesterday', { dueOn: '2018-04-25' }, 'actions.0.dueOn'],
      ['due on 31 June', { dueOn: '2018-06-31' }, 'actions.0.dueOn'],
      ['that says nothing', { what: ' \n' }, 'actions.0.what'],
    ])('is refused with an action %s', async (_what, changes, field) => {
      const actions = [{ what: 'Update the plan.', ownerId: place.auditor.id, dueOn: '2018-05-31', ...changes }];
      expect(await refusedSave({ actions })).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields: [field] });
    });

    it('is refused to everybody but its auditor, whatever they may see', async () => {
      const refusal = await refused(place, () => place.asLead(SAVE, { input: { id: audit.id, version: 1, strengths: 'Mine now.' } }));
      expect(refusal).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    });

    it('is refused once the audit is submitted', async () => {
      const { id } = await place.anAudit({ status: 'SUBMITTED', version: 4 });
      const refusal = await refused(place, () => place.asAuditor(SAVE, { input: { id, version: 4, strengths: 'One more thing.' } }));
      expect(refusal).toMatchObject({ status: 409, code: 'CONFLICT', fields: ['id'], currentVersion: 4 });
    });

    it('is saved whole or not at all: one bad field among good ones keeps nothing', async () => {
      const refusal = await refusedSave({ ...wholeDraft(), strengths: 'Good', areasForImprovement: 'a'.repeat(10_001) });
      expect(refusal).toMatchObject({ code: 'INVALID_INPUT', fields: ['areasForImprovement'] });
    });
  });

  describe('a submission', () => {
    type Draft = ReturnType<typeof wholeDraft>;
    const judgement = (domain: string, changes: Record<string, unknown>) => (draft: Draft) => ({
      ...draft, judgements: draft.judgements.map((each) => (each.domain === domain ? { domain, ...changes } : each)),
    });
    const view = (who: string, changes: Record<string, unknown>) => (draft: Draft) => ({
      ...draft, viewsSought: draft.viewsSought.map((each) => (each.who === who ? { who, ...changes } : each)),
    });

    it.each<[string, (draft: Draft) => object, readonly string[]]>([
      ...DOMAIN_KEYS.map((domain): [string, (draft: Draft) => object, string[]] => [
        `${domain} missing`, (draft) => ({ ...draft, judgements: draft.judgements.filter((each) => each.domain !== domain) }), [`judgements.${domain}.grade`],
      ]),
      ['a grade without evidence', judgement('PLANS', { grade: 'MEETS_GOOD' }), ['judgements.PLANS.evidence']],
      ['a grade with blank evidence', judgement('PLANS', { grade: 'MEETS_GOOD', evidence: ' \n\t' }), ['judgements.PLANS.evidence']],
      ['a domain not applicable without reason', judgement('PLACEMENT', { grade: 'NOT_APPLICABLE', evidence: 'None.' }), ['judgements.PLACEMENT.notApplicableReason']],
      ['the help domain not applicable', judgement('HELP', { grade: 'NOT_APPLICABLE', notApplicableReason: 'Too early.' }), ['judgements.HELP.grade']],
      ['no overall judgement', (draft) => ({ ...draft, overall: null }), ['overall']],
      ['no views answered', (draft) => ({ ...draft, viewsSought: [] }), ['viewsSought.CHILD', 'viewsSought.PARENT', 'viewsSought.CARER']],
      ['the views of one person not answered', (draft) => ({ ...draft, viewsSought: draft.viewsSought.slice(1) }), ['viewsSought.CHILD']],
      ['views not sought and no word why', view('CARER', { sought: false }), ['viewsSought.CARER.whyNot']],
      ['views sought and no word of them', view('CHILD', { sought: true }), ['viewsSought.CHILD.byWhom', 'viewsSought.CHILD.how', 'viewsSought.CHILD.said']],
      ['does not meet good and no action', (draft) => ({ ...draft, overall: 'DOES_NOT_MEET_GOOD' }), ['actions']],
    ])('is refused with %s', async (_what, change, fields) => {
      const saved = await place.asAuditor(SAVE, { input: { id: audit.id, version: 1, ...change(wholeDraft()) } });
      expect(saved.data.auditSaveDraft).toEqual({ id: audit.id, version: 2, status: 'IN_PROGRESS' });
      const refusal = await refused(place, () => place.asAuditor(SUBMIT, { input: { id: audit.id, version: 2 } }));
      expect(refusal).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields });
    });

    it('is refused before anything is written', async () => {
      const refusal = await refused(place, () => place.asAuditor(SUBMIT, { input: { id: audit.id, version: 1 } }));
      expect(refusal).toMatchObject({ status: 409, code: 'CONFLICT', fields: ['id'], currentVersion: 1 });
    });

    it('is refused the second time', async () => {
      const { id } = await place.anAudit({ status: 'SUBMITTED', version: 3 });
      const refusal = await refused(place, () => place.asAuditor(SUBMIT, { input: { id, version: 3 } }));
      expect(refusal).toMatchObject({ status: 409, code: 'CONFLICT', currentVersion: 3 });
    });

    it('goes through with the whole draft, which shows that the refusals above were for their one reason', async () => {
      await place.asAuditor(SAVE, { input: { id: audit.id, version: 1, ...wholeDraft() } });
      const submitted = await place.asAuditor(SUBMIT, { input: { id: audit.id, version: 2 } });
      expect(submitted.data.auditSubmit).toEqual({ id: audit.id, version: 3, status: 'SUBMITTED' });
    });
  });
});
