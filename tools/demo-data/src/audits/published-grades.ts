import { type AuditStatus, type Service } from '@goodmark/audit-tool';

/** One audit behind the published figures: grades as "overall domains", the domains in the order of the tool. */
export interface PublishedGrades {
  readonly category: string;
  readonly service: Service;
  readonly auditor: string;
  readonly moderated: string;
  readonly end: Extract<AuditStatus, 'MODERATED' | 'CLOSED'>;
}

type Line = readonly [auditor: string, moderated: string, end?: 'CLOSED'];

const lines = (category: string, service: Service, grades: readonly Line[]): readonly PublishedGrades[] =>
  grades.map(([auditor, moderated, end]) => ({ category, service, auditor, moderated, end: end ?? 'MODERATED' }));

/*
 * The twelve letters are risk, decision making, involvement, assessment, plans, coordination, reviews, diversity,
 * permanence, placement, independence, help; E exceeds, M meets, D does not meet good, N does not apply.
 */

/** December 2017: nine children in long-term foster care. Three were lowered in moderation. */
export const DECEMBER_GRADES: readonly PublishedGrades[] = lines('LAC_LONG_TERM_FOSTER_CARE', 'SOCIAL_CARE', [
  ['M MDMDMMMDMMNM', 'D DDMDMMMDMMND'],
  ['M MMMMDMMDMMMM', 'D MDMDDMMDDMMM'],
  ['D DDDDDMMMDMND', 'D DDDDDMEMDMND', 'CLOSED'],
  ['D DMDDDDMDMMNM', 'D DMDDDDMDMMNM'],
  ['M MMMMDMMDMMNM', 'M MMMDDMMDMMNM', 'CLOSED'],
  ['D DDMDDMDDDMMD', 'D DDMDDMDDDMMD'],
  ['D DDDDDMMDMDNM', 'D MDDDDMMDMDNM'],
  ['D DDMMDDMDDMNM', 'D DDMMDDMDDMNM', 'CLOSED'],
  ['M MDMDMMMMMMMM', 'D DDDDDMMMMMMD'],
]);

/** January 2018: fifteen children with disabilities in social care, four in early help. No overall grade changed. */
export const JANUARY_GRADES: readonly PublishedGrades[] = [
  ...lines('CHILDREN_WITH_DISABILITIES', 'SOCIAL_CARE', [
    ['D DDDDDDDDNNND', 'D DDDDDDDDNNND'],
    ['M MMMMMMEDMMNM', 'M MDMMMMEDMMNM', 'CLOSED'],
    ['D DDMDDMDDMMNM', 'D MDMDDMDDMMNM'],
    ['D DMMDDMDMNNNM', 'D DMMDDMDMNNNM'],
    ['D MDDDMMDDDMDD', 'D MDDDMMDDDMDD'],
    ['M MMMDDMMMMMMM', 'M MMMDDMMMMMMM', 'CLOSED'],
    ['D DDMDMMMDDMMD', 'D DDMDDMMDDMMD', 'CLOSED'],
    ['D MDDMDMDDNNNM', 'D MDDMDMDDNNNM'],
    ['D DDDDDDDDDDND', 'D DDDDDDDDDDND'],
    ['D DMMDDMMDMMND', 'D DDMDDMMDMMND'],
    ['D MDDMDMDDNMDD', 'D MDDMDMDDNMDD', 'CLOSED'],
    ['D DMDDDMDDDDNM', 'D DMDDDMDDDDNM'],
    ['M MMMMMEMMNMDM', 'M MMMMMEMMNMDM'],
    ['D MDDDDDMDNNMM', 'D MDDDDDMDNNMM'],
    ['D DDMDDMDDMMDD', 'D DDMDDMDMMMDD'],
  ]),
  ...lines('CHILDREN_WITH_DISABILITIES', 'EARLY_HELP', [
    ['D DDDDDDDDDDDD', 'D DDDDDDDDDDDD'],
    ['M MMMMMMMMMMMM', 'M MMMMMMMMMMMM', 'CLOSED'],
    ['D MDDDDMMDMNNM', 'D MDDDDMMDMNNM', 'CLOSED'],
    ['M MMDDMMMMNNNM', 'M MMDDMMEMNNNM', 'CLOSED'],
  ]),
];

/** February 2018: two overall grades were raised, eight lowered. */
export const FEBRUARY_GRADES: readonly PublishedGrades[] = [
  ...lines('ADOPTION', 'SOCIAL_CARE', [
    ['E EMMMMEMEEENE', 'E EMMMMEMEEENE', 'CLOSED'],
    ['D DMDDDMMDMMNM', 'M MMDMDMMMMMNM', 'CLOSED'],
    ['M MMDMDMMDMMNM', 'D MDDDDMDDMMNM'],
    ['D DDDDDDMDMMND', 'D DDDDDDMDMMND'],
    ['M MDMDMMDMMENM', 'D DDDDDDDMMENM'],
  ]),
  ...lines('CARE_LEAVER', 'SOCIAL_CARE', [
    ['M MMMMMMMMNMEM', 'E EMMMEMMMNMEE', 'CLOSED'],
    ['M MDMMDMMDNMMM', 'D MDDDDMMDNMDD'],
    ['M MDMDMMMMNMMM', 'D DDDDMDMMNMMD'],
    ['D DDDDDMDMNDDM', 'D DDDDDMDMNDDM', 'CLOSED'],
    ['D MDDDDDDDNMDD', 'D MDMDDDDDNMDD'],
  ]),
  ...lines('PRIVATE_FOSTERING', 'SOCIAL_CARE', [
    ['M MMDMMMMMNMNM', 'M MMDMMMMMNMNM', 'CLOSED'],
    ['D DDDDDMMMNMND', 'D DDDDDMDMNMND'],
  ]),
  ...lines('EARLY_HELP_LEVEL_3', 'EARLY_HELP', [
    ['D DDDDDDDDNNND', 'D DDDDDDDDNNND'],
    ['M MDMMDMMDNNNM', 'D DDDDDMDDNNND'],
    ['M MMDMDMMMNNNM', 'D MDDDDMMDNNND'],
    ['D DDDDDMDDNNND', 'D DDDDDDDDNNND'],
    ['D DDDDDDDDDNND', 'D DDDDDDDDDNND'],
    ['M MDMMMMMMNNNM', 'D DDDMDMDMNNNM'],
    ['D DDDDDDDDNNND', 'D DDDDDDDDNNND', 'CLOSED'],
    ['M MDMMMMMMNNNM', 'D MDDDDMMMNNNM'],
    ['D DDDDDDDDDDDD', 'D DDDDDDDDDDDD'],
  ]),
];
