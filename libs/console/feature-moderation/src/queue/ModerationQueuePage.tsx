import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router-dom';
import { type AuditStep, groundSentence, Service, tellsGrade } from '@goodmark/audit-tool';
import { CaseCategoriesDocument, type ModerationQueueQuery, TeamsDocument, useApiQuery, useMay, useViewer } from '@goodmark/console-data';
import { Column, dayOfInstant, daysBetween, FilterSelect, GradeChip, ListPage, RecordLink, RowsTable, StatusMark, useText } from '@goodmark/console-ui';
import { AgreementLinks, QueueSummary } from './QueueSummary';

type Row = ModerationQueueQuery['page']['nodes'][number];

const AWAITING = ['SUBMITTED', 'IN_MODERATION'] as const;

/** What the viewer does with an audit of the queue: one verb a row. */
const verbOf = (steps: readonly AuditStep[], status: string): 'moderate' | 'take' | 'read' => {
  if (!steps.includes('RETURN')) return 'read';
  return status === 'IN_MODERATION' ? 'moderate' : 'take';
};

function Filters() {
  const text = useText();
  const me = useViewer()?.id;
  const categories = useApiQuery(CaseCategoriesDocument, {}).data?.page.nodes ?? [];
  const teams = useApiQuery(TeamsDocument, {}).data?.page.nodes ?? [];
  return (
    <>
      <FilterSelect source="moderationChoice" label={text('moderation.choice.label')} choices={(['NOT_CHOSEN', 'ANY'] as const).map((value) => ({ value, label: text(`moderation.choice.filter.${value}`) }))} />
      <FilterSelect source="status" label={text('audits.status')} choices={AWAITING.map((value) => ({ value, label: text(`auditStatus.${value}`) }))} />
      {me ? <FilterSelect source="moderator" label={text('moderation.moderator')} choices={[{ value: me, label: text('moderation.takenByMe') }]} /> : null}
      <FilterSelect source="service" label={text('audits.service')} choices={Object.values(Service).map((value) => ({ value, label: text(`service.${value}`) }))} />
      <FilterSelect source="team" label={text('audits.team')} choices={teams.map(({ id, name }) => ({ value: id, label: name }))} />
      <FilterSelect source="category" label={text('audits.category')} choices={categories.map(({ key, name }) => ({ value: key, label: name }))} />
    </>
  );
}

/** Audits that wait for a second look, the longest waiting first. */
export function ModerationQueuePage() {
  const text = useText();
  const today = useViewer()?.today;
  const may = { openCase: useMay('case'), openActivity: useMay('activity') };
  return (
    <ListPage
      resource="moderation" title={text('moderation.title')} summary={text('moderation.summary')} notice={<QueueSummary />} actions={<AgreementLinks />} sort={{ field: 'submittedAt', order: 'ASC' }} filters={<Filters />}
      empty={{ title: text('moderation.empty.title'), what: text('moderation.empty.what') }}
    >
      <RowsTable>
        <Column label={text('audits.reference')} render={({ id, reference, viewerCan, status }: Row) => {
          const verb = verbOf(viewerCan, status);
          return (
            <MuiLink component={Link} to={verb === 'read' ? `/audits/${id}` : `/audits/${id}/moderation`} sx={{ whiteSpace: 'nowrap' }}>
              {text(`moderation.verb.${verb}`, { reference })}
            </MuiLink>
          );
        }} />
        <Column label={text('audits.case')} render={({ case: theCase, team }: Row) => <><RecordLink to={`/cases/${theCase.id}`} name={theCase.reference} may={may.openCase} /><br />{team.name}</>} />
        <Column label={text('audits.activity')} render={({ activity }: Row) => (activity ? <RecordLink to={`/activities/${activity.id}`} name={activity.title} may={may.openActivity} /> : text('audits.practice'))} />
        <Column label={text('figureBasis.AUDITOR')} render={({ auditor, auditorGrade, moderationMode }: Row) => (
          <>{moderationMode === 'BLIND' ? text('moderation.blind.short') : auditorGrade ? <GradeChip grade={auditorGrade} /> : null}<br />{auditor.name}</>
        )} />
        <Column source="submittedAt" label={text('audits.submitted')} render={({ submittedAt }: Row) => (submittedAt && today ? (
          <>{dayOfInstant(submittedAt)}<br />{text('moderation.waiting', { smart_count: Math.max(0, daysBetween(submittedAt.slice(0, 10), today)) })}</>
        ) : null)} />
        <Column label={text('moderation.choice.why')} render={({ moderationChoice, moderationGround, moderationMode }: Row) => (
          <>{moderationChoice === 'NOT_CHOSEN' ? `${text('moderation.choice.NOT_CHOSEN')} ` : ''}{moderationMode === 'BLIND' && tellsGrade(moderationGround) ? text('moderation.choice.covered') : moderationGround ? groundSentence(moderationGround) : text('audits.none')}</>
        )} />
        <Column label={text('audits.status')} render={({ status, moderator }: Row) => <><StatusMark status={status} />{moderator && status === 'IN_MODERATION' ? <><br />{moderator.name}</> : null}</>} />
      </RowsTable>
    </ListPage>
  );
}
