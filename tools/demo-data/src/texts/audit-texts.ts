import { type AuditDomain, CASE_CATEGORIES, DOMAIN_KEYS, domainName, isDraft, questionsAbout, ViewHolder } from '@goodmark/audit-tool';
import { type AuditStory, domainsWith, gradeIn } from '../audits/audit-story';
import { type Random, randomFor } from '../random';
import type { AuditTextRow, ViewsSoughtRow } from '../rows';
import { DIFFERENCES } from './differences';
import { fill, type Voice } from './fill';
import { voiceOf } from './judgement-texts';
import { OVERALL_REASONS, SYNOPSES } from './synopses';
import { NO_CARER, VIEWS } from './views-bank';

/** The text of the audit as a whole; strengths and areas for improvement once it was submitted. */
export function auditTextRow(story: AuditStory): AuditTextRow {
  const random = randomFor(`text of ${story.key}`);
  const voice = voiceOf(story);
  const isWhole = story.times.submittedAt !== null;
  return {
    auditId: story.id,
    overall: story.auditor.overall,
    strengths: isWhole ? strengths(story, voice, random) : null,
    areasForImprovement: isWhole ? areasForImprovement(story, voice, random) : null,
    synopsis: isWhole ? synopsis(story, voice) : null,
    overallReason: isWhole ? overallReason(story, voice) : null,
    changedForChild: null,
  };
}

// Chances of their own, so that what was there before stays as it was.
const synopsis = (story: AuditStory, voice: Voice): string => {
  const random = randomFor(`synopsis of ${story.key}`);
  const category = (CASE_CATEGORIES.find(({ key }) => key === story.theCase.row.categories[0])?.name ?? 'a case of the council').toLowerCase();
  return fill(random.pick(SYNOPSES), voice, random, { category });
};

function overallReason(story: AuditStory, voice: Voice): string | null {
  const judgements = DOMAIN_KEYS.map((domain) => ({ domain, grade: gradeIn(story.auditor, domain), evidence: null, difference: null, notApplicableReason: null }));
  if (questionsAbout({ judgements, overall: story.auditor.overall, viewsSought: [], actions: [] }).length === 0) return null;
  const random = randomFor(`reason of ${story.key}`);
  return fill(random.pick(story.auditor.overall === 'DOES_NOT_MEET_GOOD' ? OVERALL_REASONS.slice(-1) : OVERALL_REASONS.slice(0, 2)), voice, random);
}

const named = (domains: readonly AuditDomain[]): string => domains.map((domain) => domainName(domain).toLowerCase()).join('; ');

function strengths(story: AuditStory, voice: Voice, random: Random): string {
  const best = domainsWith(story.auditor, 'E');
  const chosen = random.some(best.length > 0 ? best : domainsWith(story.auditor, 'M'), 2);
  const [first] = chosen;
  if (!first) return fill('The {worker} is new to the case and has begun to gain the trust of {child}.', voice, random);
  return `${fill(random.pick(['Strongest here:', 'What stands out:', 'To build on:']), voice, random)} ${named(chosen)}. ${fill(random.pick(DIFFERENCES[first].met), voice, random)}`;
}

function areasForImprovement(story: AuditStory, voice: Voice, random: Random): string | null {
  const chosen = random.some(domainsWith(story.auditor, 'D'), 2);
  const [first] = chosen;
  if (!first) return random.chance(0.5) ? 'Recording could be briefer. Nothing else of weight.' : null;
  return `${random.pick(['To be put right:', 'Most in need of attention:', 'Weakest here:'])} ${named(chosen)}. ${fill(random.pick(DIFFERENCES[first].notMet), voice, random)}`;
}

/** Whether the child, a parent and a carer were asked: all three once it was submitted, some of them before. */
export function viewsSoughtRows(story: AuditStory): readonly ViewsSoughtRow[] {
  if (!story.times.startedAt) return [];
  const isUnfinished = isDraft(story.status) && story.status !== 'RETURNED';
  const random = randomFor(`views in ${story.key}`);
  const asked = isUnfinished ? random.some(Object.values(ViewHolder), random.between(0, 2)) : Object.values(ViewHolder);
  return asked.map((who) => viewRow(story, who, random));
}

const AT_HOME: readonly string[] = ['CIN', 'CP', 'CP_SECOND_OR_SUBSEQUENT', 'NRPF', 'EARLY_HELP_LEVEL_2', 'EARLY_HELP_LEVEL_3'];

/** A child who is not placed has no carer but the parents; where that area is not judged yet, the category tells. */
function hasCarer({ auditor, theCase }: AuditStory): boolean {
  const placement = gradeIn(auditor, 'PLACEMENT');
  return placement === null ? theCase.row.categories.some((category) => !AT_HOME.includes(category)) : placement !== 'NOT_APPLICABLE';
}

function viewRow(story: AuditStory, who: ViewHolder, random: Random): ViewsSoughtRow {
  const bank = VIEWS[who];
  const voice = voiceOf(story);
  const nobodyToAsk = who === 'CARER' && !hasCarer(story);
  const rarelyAsked = who === 'PARENT' && story.theCase.row.categories.includes('UASC');
  const sought = !nobodyToAsk && !random.chance(rarelyAsked ? 0.9 : 0.14);
  if (!sought) {
    const reasons = nobodyToAsk ? NO_CARER : bank.whyNot;
    return { auditId: story.id, who, sought, byWhom: null, how: null, said: null, whyNot: fill(random.pick(reasons), voice, random), changedJudgement: null };
  }
  const isPleased = random.chance(story.auditor.overall === 'DOES_NOT_MEET_GOOD' ? 0.4 : 0.8);
  return {
    auditId: story.id,
    who,
    sought,
    byWhom: fill(random.pick(bank.byWhom), voice, random),
    how: random.pick(bank.how),
    said: fill(random.pick(isPleased ? bank.pleased : bank.displeased), voice, random),
    whyNot: null,
    changedJudgement: random.chance(0.3),
  };
}
