import type { DraftJudgement } from './audit-draft';
import { domainProgress, isDomainDone } from './domain-progress';
import { aDraft, aJudgement } from './draft-for-specs';
import { DOMAIN_KEYS } from './domains';
import { problemsToSubmit } from './problems-to-submit';
import { DomainGrade } from './vocabulary/grade';

const empty: Partial<DraftJudgement> = { grade: null, evidence: null, difference: null, notApplicableReason: null };
const of = (given: Partial<DraftJudgement>, domain: DraftJudgement['domain'] = 'PLACEMENT') => domainProgress(domain, { judgements: [aJudgement(domain, given)] });

it.each<[string, Partial<DraftJudgement>, string]>([
  ['with nothing written is not started', empty, 'NOT_STARTED'],
  ['with blanks only is not started', { ...empty, evidence: ' \n' }, 'NOT_STARTED'],
  ['with words and no grade needs one', { ...empty, difference: 'She sleeps again.' }, 'NEEDS_GRADE'],
  ['graded without evidence needs it', { ...empty, grade: 'EXCEEDS_GOOD' }, 'NEEDS_EVIDENCE'],
  ['graded with evidence is graded', { ...empty, grade: 'DOES_NOT_MEET_GOOD', evidence: 'No plan.' }, 'GRADED'],
  ['not applicable without a reason needs one', { ...empty, grade: 'NOT_APPLICABLE', evidence: 'Lives at home.' }, 'NEEDS_REASON'],
  ['not applicable with a reason is done', { ...empty, grade: 'NOT_APPLICABLE', notApplicableReason: 'Lives at home.' }, 'NOT_APPLICABLE'],
])('a domain %s', (_sentence, given, progress) => expect(of(given)).toBe(progress));

it('asks for a grade of help, which always applies', () => expect(of({ grade: 'NOT_APPLICABLE', notApplicableReason: 'Too early.' }, 'HELP')).toBe('NEEDS_GRADE'));
it('says of a domain that is not there that it is not started', () => expect(domainProgress('RISK', { judgements: [] })).toBe('NOT_STARTED'));

it('is done exactly where nothing of the domain stands in the way of submitting', () => {
  const texts = [null, 'Written.'];
  for (const domain of DOMAIN_KEYS) {
    for (const grade of [null, ...Object.values(DomainGrade)]) {
      for (const evidence of texts) {
        for (const notApplicableReason of texts) {
          const draft = aDraft({}, { [domain]: { grade, evidence, notApplicableReason } });
          const free = problemsToSubmit(draft).every(({ field }) => !field.startsWith(`judgements.${domain}.`));
          expect([domain, grade, evidence, notApplicableReason, isDomainDone(domainProgress(domain, draft))]).toEqual([domain, grade, evidence, notApplicableReason, free]);
        }
      }
    }
  }
});
