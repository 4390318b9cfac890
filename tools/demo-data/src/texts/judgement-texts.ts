import { type AuditDomain, DOMAIN_KEYS, type DomainGrade, domainName } from '@goodmark/audit-tool';
import { type AuditStory, gradeIn } from '../audits/audit-story';
import { type Random, randomFor } from '../random';
import type { JudgementRow, JudgementTextRow } from '../rows';
import { DIFFERENCES } from './differences';
import { EVIDENCE } from './evidence-bank';
import { fill, type Voice } from './fill';
import { DOMAIN_LOWERED, DOMAIN_RAISED } from './moderation-bank';
import { reasonsNotApplicable } from './not-applicable';

const OLDER: readonly string[] = ['CARE_LEAVER', 'UASC'];

/** What the child and the case holder are called in the texts of an audit. */
export const voiceOf = ({ theCase }: AuditStory): Voice => ({
  child: theCase.row.categories.some((category) => OLDER.includes(category)) ? 'the young person' : 'the child',
  worker: theCase.row.service === 'EARLY_HELP' ? 'lead professional' : 'social worker',
});

/** The twelve judgements, in domain order. */
export const judgementRows = (story: AuditStory): readonly JudgementRow[] =>
  DOMAIN_KEYS.map((domain) => ({
    auditId: story.id,
    domain,
    grade: gradeIn(story.auditor, domain),
    moderatedGrade: story.moderated ? gradeIn(story.moderated, domain) : null,
  }));

/** The text of the twelve judgements, in domain order. */
export const judgementTextRows = (story: AuditStory): readonly JudgementTextRow[] =>
  DOMAIN_KEYS.map((domain) => {
    const random = randomFor(`texts of ${domain} in ${story.key}`);
    const voice = voiceOf(story);
    const grade = gradeIn(story.auditor, domain);
    return {
      auditId: story.id,
      domain,
      ...textsFor(domain, grade, voice, random),
      moderationReason: moderationReason(domain, grade, story.moderated ? gradeIn(story.moderated, domain) : null, voice, random),
    };
  });

type Texts = Pick<JudgementTextRow, 'evidence' | 'difference' | 'notApplicableReason'>;

function textsFor(domain: AuditDomain, grade: DomainGrade | null, voice: Voice, random: Random): Texts {
  if (grade === null) return { evidence: null, difference: null, notApplicableReason: null };
  if (grade === 'NOT_APPLICABLE') {
    return { evidence: null, difference: null, notApplicableReason: fill(random.pick(reasonsNotApplicable(domain)), voice, random) };
  }
  const differences = DIFFERENCES[domain][grade === 'DOES_NOT_MEET_GOOD' ? 'notMet' : 'met'];
  const sentences = random.some(EVIDENCE[domain][grade], random.between(1, 3));
  return {
    evidence: sentences.map((sentence) => fill(sentence, voice, random)).join(' '),
    difference: random.chance(0.7) ? fill(random.pick(differences), voice, random) : null,
    notApplicableReason: null,
  };
}

const ORDER: readonly DomainGrade[] = ['DOES_NOT_MEET_GOOD', 'MEETS_GOOD', 'EXCEEDS_GOOD'];

function moderationReason(domain: AuditDomain, from: DomainGrade | null, to: DomainGrade | null, voice: Voice, random: Random): string | null {
  if (from === null || to === null || from === to) return null;
  const bank = ORDER.indexOf(to) < ORDER.indexOf(from) ? DOMAIN_LOWERED : DOMAIN_RAISED;
  return fill(random.pick(bank), voice, random, { domain: domainName(domain).toLowerCase() });
}
