import { type Origin, type Service } from '@goodmark/audit-tool';
import type { ActivityPlanned } from './activity-plan';

/** An invented activity before December 2017, one in ten of whose audits were moderated. */
export interface HistoryPlanned extends ActivityPlanned {
  readonly targetCount: number;
  /** Key of the activity whose cases it audits again. */
  readonly again?: string;
}

type More = Partial<Pick<HistoryPlanned, 'sampling' | 'movedFrom'>>;

const caseAudits =
  (service: Service | null, lead: string) =>
  (month: string, title: string, categories: readonly string[], targetCount: number, origin: Origin = 'FRAMEWORK', more: More = {}): HistoryPlanned => ({
    key: `${month} ${categories.join(' ')}`,
    month,
    title,
    kind: 'CASE_AUDIT',
    origin,
    service,
    categories,
    targetCount,
    sampling: 'RANDOM',
    lead,
    moderationRate: 10,
    status: 'CLOSED',
    ...more,
  });

const protection = caseAudits('SOCIAL_CARE', 'lead-protection');
const inCare = caseAudits('SOCIAL_CARE', 'strategic-lead');
const permanence = caseAudits('SOCIAL_CARE', 'lead-permanence');
const throughCare = caseAudits('SOCIAL_CARE', 'lead-through-care');
const earlyHelp = caseAudits('EARLY_HELP', 'principal');
const bothServices = caseAudits(null, 'quality-lead');

const reAudit = (month: string, title: string, earlier: HistoryPlanned, targetCount: number): HistoryPlanned => ({
  ...earlier,
  key: `${month} again`,
  month,
  title,
  kind: 'RE_AUDIT',
  origin: 'RE_AUDIT',
  sampling: 'PURPOSIVE',
  targetCount,
  again: earlier.key,
});

const EARLY_HELP_2016 = earlyHelp('2016-09', 'Early Help level 3 - case audits', ['EARLY_HELP_LEVEL_3'], 14);
const IN_CARE_2017 = inCare('2017-03', 'LAC - case audits', ['LAC'], 15);
const IN_NEED_2017 = protection('2017-04', 'CIN - case audits', ['CIN'], 18, 'PERFORMANCE_DATA');

/** Eighteen months of activities, June 2016 to November 2017. */
export const HISTORY: readonly HistoryPlanned[] = [
  protection('2016-06', 'CIN - case audits', ['CIN'], 14),
  protection('2016-07', 'Child protection plans - case audits', ['CP'], 15),
  earlyHelp('2016-07', 'Early Help level 2 - case audits', ['EARLY_HELP_LEVEL_2'], 12),
  inCare('2016-08', 'LAC - case audits', ['LAC'], 14),
  throughCare('2016-09', 'Care leavers and their pathway plans', ['CARE_LEAVER'], 12, 'INSPECTION'),
  EARLY_HELP_2016,
  protection('2016-10', 'CIN - case audits', ['CIN'], 16),
  inCare('2016-11', 'Long-term foster care - case audits', ['LAC_LONG_TERM_FOSTER_CARE'], 12),
  permanence('2016-11', 'Special Guardianship Order - case audits', ['SPECIAL_GUARDIANSHIP'], 8),
  protection('2016-12', 'Repeat child protection plans - case audits', ['CP_SECOND_OR_SUBSEQUENT'], 12, 'PERFORMANCE_DATA', { sampling: 'PURPOSIVE' }),
  bothServices('2017-01', 'Children with Disabilities - case audits', ['CHILDREN_WITH_DISABILITIES'], 14),
  reAudit('2017-01', 'Early Help level 3 - re-audit of case files', EARLY_HELP_2016, 12),
  protection('2017-02', 'Child protection plans - case audits', ['CP'], 16),
  inCare('2017-02', 'Unaccompanied Asylum Seeking Children - case audits', ['UASC'], 8, 'LEARNING_REVIEW'),
  IN_CARE_2017,
  permanence('2017-03', 'Adoption - case audits', ['ADOPTION'], 8),
  IN_NEED_2017,
  earlyHelp('2017-05', 'Early Help level 3 - case audits', ['EARLY_HELP_LEVEL_3'], 14),
  protection('2017-05', 'No Recourse to Public Funds - case audits', ['NRPF'], 7, 'LEARNING_REVIEW', { sampling: 'PURPOSIVE' }),
  throughCare('2017-06', 'Care leavers and their pathway plans', ['CARE_LEAVER'], 12),
  reAudit('2017-06', 'CIN - re-audit of case files', IN_NEED_2017, 12),
  protection('2017-07', 'Child protection plans - case audits', ['CP'], 15),
  inCare('2017-07', 'LAC - case audits', ['LAC'], 14),
  earlyHelp('2017-08', 'Early Help level 2 - case audits', ['EARLY_HELP_LEVEL_2'], 12),
  permanence('2017-09', 'Private fostering - case audits', ['PRIVATE_FOSTERING'], 6, 'INSPECTION', {
    movedFrom: {
      month: '2017-08',
      on: '2017-07-24',
      reason: 'Most of the families are away in August, and the fostering team could not have talked its findings through until September.',
    },
  }),
  protection('2017-09', 'Repeat child protection plans - case audits', ['CP_SECOND_OR_SUBSEQUENT'], 14, 'REPEAT_THEME'),
  reAudit('2017-10', 'LAC - re-audit of case files', IN_CARE_2017, 12),
  protection('2017-10', 'CIN - case audits', ['CIN'], 16),
  earlyHelp('2017-11', 'Early Help level 3 - case audits', ['EARLY_HELP_LEVEL_3'], 14),
  throughCare('2017-11', 'Young people who came alone - case audits', ['UASC'], 8),
];
