import { type Agreement as Counted, agreementOf, unpackGrades } from '@goodmark/audit-statistics';
import { DOMAIN_KEYS } from '@goodmark/audit-tool';
import type { AgreementFact } from '@goodmark/server-data';
import { DomainAgreement, GradeAgreement } from './agreement-types';

type Facts = readonly AgreementFact[];

const shown = (counted: Counted): GradeAgreement => Object.assign(new GradeAgreement(), counted);

/** The agreement on the overall grade: three grades by three. */
export function overallAgreement(facts: Facts): GradeAgreement {
  const counted = agreementOf(facts.map(({ fromGrade, grade, count }) => ({ from: fromGrade, to: grade, count })));
  const cells = counted.cells.filter(({ from, to }) => from !== 'NOT_APPLICABLE' && to !== 'NOT_APPLICABLE');
  return shown({ ...counted, cells });
}

/** Compares shares as products, so that rounding ties nothing; a domain that nobody graded comes last. */
const leastFirst = ({ agreement: a }: DomainAgreement, { agreement: b }: DomainAgreement): number => {
  if (a.graded === 0 || b.graded === 0) return Number(a.graded === 0) - Number(b.graded === 0);
  return a.sameGraded * b.graded - b.sameGraded * a.graded;
};

/** The agreement on each domain, not applicable beside the three grades, the least agreement on what both graded first. */
export function domainAgreements(facts: Facts): DomainAgreement[] {
  const unpacked = facts.map(({ fromDomains, domains, count }) => ({ from: unpackGrades(fromDomains), to: unpackGrades(domains), count }));
  return DOMAIN_KEYS.map((domain) => {
    const pairs = unpacked.flatMap(({ from, to, count }) => {
      const [before, after] = [from[domain], to[domain]];
      return before === null || after === null ? [] : [{ from: before, to: after, count }];
    });
    return Object.assign(new DomainAgreement(), { domain, agreement: shown(agreementOf(pairs)) });
  }).sort(leastFirst);
}

/** The agreement on the overall grade by the activity's month. */
export function monthlyAgreement(facts: Facts): readonly { readonly month: string; readonly overall: GradeAgreement }[] {
  const months = [...new Set(facts.map(({ month }) => month))].sort();
  return months.map((month) => ({ month, overall: overallAgreement(facts.filter((fact) => fact.month === month)) }));
}
