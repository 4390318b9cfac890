import { Typography } from '@mui/material';
import { addMonths } from '@goodmark/audit-schedule';
import { domainName, TEXT_LIMITS } from '@goodmark/audit-tool';
import { findPeople, ReAuditAcceptDocument, ReAuditsOnScheduleDocument, useApiQuery, useSend, useViewer } from '@goodmark/console-data';
import { ChoiceBox, FormDialog, FormProblems, longMonth, Picker, problemOf, TextBox, useForm, useText } from '@goodmark/console-ui';
import { lookedAtAgain, type ReAuditRow } from './re-audit';

const MONTHS_AHEAD = 18;
/** A new re-audit, instead of one that is on the schedule. */
const NEW = 'new';

/** Puts on the schedule what is to be looked at again: in a re-audit that is planned, or in a new one. */
export function AcceptReAuditDialog({ row, onClose }: { readonly row: ReAuditRow; readonly onClose: () => void }) {
  const text = useText();
  const thisMonth = (useViewer()?.today ?? `${row.proposedMonth}-01`).slice(0, 7);
  const planned = useApiQuery(ReAuditsOnScheduleDocument, {}).data?.activities.nodes ?? [];
  const { send, busy, failure, refuse } = useSend(ReAuditAcceptDocument);
  const usualTitle = row.kind === 'CASE' ? text('reAudits.titleFor.CASE') : text('reAudits.titleFor.THEME', { domain: row.domain ? domainName(row.domain) : '' });
  const { form, put, dirty, box } = useForm({ activityId: NEW, month: row.proposedMonth < thisMonth ? thisMonth : row.proposedMonth, title: usualTitle, leadId: '', leadName: '' }, failure);
  const isNew = form.activityId === NEW;
  const accept = async () => {
    const wrong = [
      ...(form.activityId ? [] : [{ field: 'activityId', message: text('reAudits.whereMissing') }]),
      ...(!isNew || form.title.trim() ? [] : [{ field: 'title', message: text('reAudits.titleMissing') }]),
      ...(!isNew || form.month ? [] : [{ field: 'month', message: text('reAudits.monthMissing') }]),
    ];
    if (wrong.length > 0) return refuse(wrong);
    const { id, version } = row;
    const where = isNew ? { month: form.month, title: form.title, leadId: form.leadId || null } : { activityId: form.activityId };
    if (await send({ input: { id, version, ...where } })) onClose();
  };
  return (
    <FormDialog title={text('reAudits.acceptNamed', { name: lookedAtAgain(row, text) })} problems={<FormProblems failure={failure} />} dirty={dirty} busy={busy} submit={text('reAudits.acceptNow')} onSubmit={accept} onClose={onClose}>
      <Typography>{text(row.kind === 'CASE' ? 'reAudits.acceptWhat' : 'reAudits.acceptTheme')}</Typography>
      <ChoiceBox
        {...box('activityId')} label={text('reAudits.where')} required
        choices={[{ value: NEW, label: text('reAudits.newOne') }, ...planned.map(({ id, title, month }) => ({ value: id, label: `${title}, ${longMonth(month)}` }))]}
      />
      {isNew ? (
        <>
          <TextBox {...box('title')} label={text('schedule.name')} limit={TEXT_LIMITS.title} required />
          <ChoiceBox {...box('month')} label={text('audits.month')} choices={Array.from({ length: MONTHS_AHEAD }, (_, index) => addMonths(thisMonth, index)).map((each) => ({ value: each, label: longMonth(each) }))} required />
          <Picker id="leadId" label={text('schedule.lead')} value={form.leadId} name={form.leadName} search={findPeople} problem={problemOf(failure, 'leadId')} onChange={(leadId, leadName) => put({ leadId, leadName })} />
        </>
      ) : null}
    </FormDialog>
  );
}
