import { Chip } from '@mui/material';
import { useListContext } from 'react-admin';
import { type AuditDomain, type DomainGrade, domainName, type FigureBasis, gradeName, type ViewHolder } from '@goodmark/audit-tool';
import { type AuditsFilter, longDay, type Text, useText } from '@goodmark/console-ui';

const listed = (grades: string | readonly string[]): string => [grades].flat().map((grade) => gradeName(grade as DomainGrade)).join(', ');

/** What the filters say that came with an address, from a figure for instance, and have no box of their own. */
function wordsOf(filter: AuditsFilter, text: Text): readonly (readonly [keyof AuditsFilter, string])[] {
  const { judgement, judgedTwice, auditorGrade, moderatedGrade } = filter;
  const said: (readonly [keyof AuditsFilter, string])[] = [];
  if (judgement) {
    const parts = { domain: domainName(judgement.domain as AuditDomain), grades: listed(judgement.in), basis: text(`figureBasis.${judgement.basis as FigureBasis}`) };
    said.push(['judgement', text('audits.filter.judgement', parts)]);
  }
  if (judgedTwice) {
    said.push(['judgedTwice', judgedTwice.map((each) => text('audits.filter.judgement', { domain: domainName(each.domain as AuditDomain), grades: listed(each.in), basis: text(`figureBasis.${each.basis as FigureBasis}`) })).join('; ')]);
  }
  if (auditorGrade) said.push(['auditorGrade', text('audits.filter.graded', { basis: text('figureBasis.AUDITOR'), grades: listed(auditorGrade) })]);
  if (moderatedGrade) said.push(['moderatedGrade', text('audits.filter.graded', { basis: text('figureBasis.MODERATED'), grades: listed(moderatedGrade) })]);
  if (filter.viewsNotSought) said.push(['viewsNotSought', text('audits.filter.viewsNotSought', { who: filter.viewsNotSought.map((who) => text(`viewHolder.${who as ViewHolder}`)).join(', ') })]);
  if (filter.case) said.push(['case', text('audits.filter.case')]);
  if (filter.moderator) said.push(['moderator', text('audits.filter.moderator')]);
  if (filter.dueBefore) said.push(['dueBefore', text('audits.filter.dueBefore', { day: longDay(filter.dueBefore) })]);
  if (filter.dueOn) said.push(['dueOn', text('audits.filter.dueOn', { day: longDay(filter.dueOn) })]);
  return said;
}

/** The filters of an address without a box of their own, each to be seen and taken away. */
export function OtherFilters() {
  const text = useText();
  const { filterValues, setFilters } = useListContext();
  const remove = (name: string) => {
    const { [name]: _gone, ...others } = filterValues as Record<string, unknown>;
    setFilters(others, []);
  };
  return (
    <>
      {wordsOf((filterValues ?? {}) as AuditsFilter, text).map(([name, words]) => (
        <Chip key={name} label={words} onClick={() => remove(name)} onDelete={() => remove(name)} aria-label={text('audits.filter.remove', { filter: words })} />
      ))}
    </>
  );
}
