import { type ActivityKind, type ActivityStatus, type Service } from '@goodmark/audit-tool';
import type { ActivityPlanned } from './activity-plan';

type Planned = Pick<ActivityPlanned, 'title' | 'kind' | 'categories' | 'targetCount' | 'lead'> & Partial<ActivityPlanned>;

const inMonth =
  (month: string, status: ActivityStatus) =>
  ({ ...planned }: Planned): ActivityPlanned => ({
    key: `${month} ${planned.title}`,
    month,
    origin: 'FRAMEWORK',
    service: 'SOCIAL_CARE' as Service,
    sampling: 'RANDOM',
    moderationRate: planned.kind === 'CASE_AUDIT' || planned.kind === 'RE_AUDIT' ? 100 : 0,
    status,
    ...planned,
  });

const compliance = (setting: string, lead: string, targetCount: number): Planned => ({
  title: `${setting} compliance with national minimum standards audits`,
  kind: 'COMPLIANCE_AUDIT' as ActivityKind,
  origin: 'INSPECTION',
  categories: [],
  targetCount,
  lead,
  sampling: 'PURPOSIVE',
});

const earlyHelp = (more: Planned): Planned => ({ ...more, service: 'EARLY_HELP' as Service });

const MARCH = inMonth('2018-03', 'IN_PROGRESS');
const APRIL = inMonth('2018-04', 'IN_PROGRESS');
const MAY = inMonth('2018-05', 'PLANNED');
const JUNE = inMonth('2018-06', 'PLANNED');

/** The schedule from March to June 2018, with the titles that were published for it. */
export const COMING: readonly ActivityPlanned[] = [
  MARCH({
    title: 'Supervision audits', kind: 'SUPERVISION_AUDIT', service: null, categories: [], targetCount: 14, lead: 'principal',
    sampling: 'STRATIFIED', status: 'REPORTING',
  }),
  MARCH({ title: 'CIN - case audits', kind: 'CASE_AUDIT', categories: ['CIN'], targetCount: 14, lead: 'lead-protection' }),
  MARCH(earlyHelp({
    title: 'Early Help - case audits', kind: 'CASE_AUDIT', categories: ['EARLY_HELP_LEVEL_2', 'EARLY_HELP_LEVEL_3'], targetCount: 10,
    lead: 'principal', origin: 'REPEAT_THEME', blind: true,
  })),
  APRIL({ title: 'LAC - case audits', kind: 'CASE_AUDIT', categories: ['LAC'], targetCount: 12, lead: 'strategic-lead' }),
  APRIL({
    title: 'Unaccompanied Asylum Seeking Children - case audits', kind: 'CASE_AUDIT', categories: ['UASC'], targetCount: 6,
    lead: 'lead-through-care',
    movedFrom: {
      month: '2018-03',
      on: '2018-02-26',
      reason: 'Interpreters could not be booked for the talks with young people before April.',
    },
  }),
  APRIL({
    title: 'No Recourse to Public Funds - case audits', kind: 'CASE_AUDIT', categories: ['NRPF'], targetCount: 5, lead: 'lead-protection',
    sampling: 'PURPOSIVE',
  }),
  APRIL(earlyHelp({
    title: 'Early Help - case audits', kind: 'CASE_AUDIT', categories: ['EARLY_HELP_LEVEL_3'], targetCount: 10, lead: 'principal',
    origin: 'REPEAT_THEME',
  })),
  MAY({
    title: 'Special Guardianship Order - case audits', kind: 'CASE_AUDIT', categories: ['SPECIAL_GUARDIANSHIP'], targetCount: 10,
    lead: 'lead-permanence',
  }),
  MAY(compliance('Fostering', 'lead-permanence', 8)),
  MAY(compliance('Adoption', 'lead-permanence', 6)),
  MAY(compliance("Residential Children's Homes", 'lead-residential', 4)),
  MAY({ title: 'Private fostering audits', kind: 'CASE_AUDIT', categories: ['PRIVATE_FOSTERING'], targetCount: 5, lead: 'lead-permanence', sampling: 'PURPOSIVE' }),
  JUNE({
    title: 'Repeat CP Plan audit', kind: 'CASE_AUDIT', categories: ['CP_SECOND_OR_SUBSEQUENT'], targetCount: 12, lead: 'lead-protection',
    origin: 'PERFORMANCE_DATA',
  }),
  JUNE(earlyHelp({
    title: 'Early Help - re-audit of case files', kind: 'RE_AUDIT', categories: ['EARLY_HELP_LEVEL_3'], targetCount: 9, lead: 'principal',
    origin: 'RE_AUDIT', sampling: 'PURPOSIVE',
  })),
  JUNE({
    title: 'Observation of Child Protection Case Conferences by DCS, SLs and OLs', kind: 'PRACTICE_OBSERVATION', categories: ['CP'],
    targetCount: 8, lead: 'director', sampling: 'PURPOSIVE', status: 'IN_PROGRESS',
  }),
];
