import { Typography } from '@mui/material';
import { useCategoryNames, useMay } from '@goodmark/console-data';
import { dayOfInstant, DueDate, type Fact, Facts, GradeChip, longMonth, RecordLink, useText } from '@goodmark/console-ui';
import { groundSentence } from '@goodmark/audit-tool';
import type { AuditRead } from './audit-read';

const DRAFT: readonly string[] = ['ALLOCATED', 'IN_PROGRESS', 'RETURNED'];

/** What the audit is of, whose it is and how it was graded: both grades side by side, and which one counts. */
export function AuditFacts({ audit, today }: { readonly audit: AuditRead; readonly today: string }) {
  const text = useText();
  const categories = useCategoryNames()(audit.categories);
  const may = { openCase: useMay('case'), openActivity: useMay('activity'), openPerson: useMay('person') };
  const person = ({ id, name }: { readonly id: string; readonly name: string }) => <RecordLink to={`/people/${id}`} name={name} may={may.openPerson} />;
  const facts: readonly Fact[] = [
    [text('audits.case'), <RecordLink key="case" to={`/cases/${audit.case.id}`} name={audit.case.reference} may={may.openCase} />],
    [text('audits.activity'), audit.activity ? <><RecordLink to={`/activities/${audit.activity.id}`} name={audit.activity.title} may={may.openActivity} />{audit.month ? `, ${longMonth(audit.month)}` : ''}</> : text('audits.practice')],
    [text('audits.service'), `${text(`service.${audit.service}`)}, ${audit.serviceArea.name}`],
    [text('audits.team'), audit.team.name],
    [text('audits.category'), categories],
    [text('audit.caseHolder'), audit.caseHolder ? person(audit.caseHolder) : text('audits.none')],
    [text('audits.auditor'), <>{person(audit.auditor)}{audit.auditorLevel ? ` (${text(`level.${audit.auditorLevel}`).toLowerCase()})` : ''}</>],
    ...(audit.exceptionBy ? [[text('audit.exception'), text('audit.exceptionBy', { name: audit.exceptionBy.name, reason: audit.exceptionReason ?? '' })] as const] : []),
    [text('audit.moderator'), audit.moderator ? person(audit.moderator) : text('audits.none')],
    [text('audits.due'), <DueDate key="due" dueOn={audit.dueOn} today={today} done={!DRAFT.includes(audit.status)} />],
    [text('audits.submitted'), audit.submittedAt ? dayOfInstant(audit.submittedAt) : text('audit.notYet')],
    ...(audit.minutesSpent === null ? [] : [[text('audit.minutes'), text('audit.minutesSpent', { smart_count: audit.minutesSpent })] as const]),
    ...(audit.moderationChoice ? [[text('audit.moderationChoice'), <>{text(audit.moderationChoice === 'CHOSEN' ? 'form.yes' : 'form.no')}{audit.moderationGround ? `. ${groundSentence(audit.moderationGround)}` : ''}{audit.moderationGroundReason ? ` ${audit.moderationGroundReason}` : ''}</>] as const] : []),
    [text('figureBasis.AUDITOR'), audit.isCovered ? text('audit.covered') : audit.auditorGrade ? <GradeChip key="auditor" grade={audit.auditorGrade} /> : text('audit.notYet')],
    ...(audit.outcome ? [[text('figureBasis.OUTCOME'), <><GradeChip grade={audit.outcome} />{audit.moderatedGrade ? null : <Typography component="span" variant="body2" sx={{ display: 'block' }}>{text('audit.notYetModerated')}</Typography>}</>] as const] : []),
    [text('figureBasis.MODERATED'), audit.moderatedGrade ? <GradeChip key="moderated" grade={audit.moderatedGrade} /> : text('audit.notModerated')],
  ];
  return (
    <Facts facts={facts} />
  );
}
