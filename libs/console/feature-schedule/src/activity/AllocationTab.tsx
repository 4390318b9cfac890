import { Alert, Box, Button, Link as MuiLink } from '@mui/material';
import { type FormEvent, useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { AuditAllocateDocument, type AuditAllocateMutation, AuditorRegisterDocument, CasesToAllocateDocument, useApiQuery, useCategoryNames, useSend } from '@goodmark/console-data';
import { ChoiceBox, DayBox, FormProblems, problemOf, TextBox, useText } from '@goodmark/console-ui';
import type { ActivityRead } from './ActivityPage';
import { AllocatedAlready } from './AllocatedAlready';

const SETTLED_AFTER_MS = 300;

/** Gives cases of the activity to auditors, one after the other. */
export function AllocationTab({ activity }: { readonly activity: ActivityRead }) {
  const text = useText();
  const names = useCategoryNames();
  const [words, setWords] = useState('');
  const [caseId, setCaseId] = useState('');
  const [auditorId, setAuditorId] = useState('');
  const [dueOn, setDueOn] = useState(activity.auditDueOn ?? '');
  const { send, busy, failure, refuse } = useSend(AuditAllocateDocument);
  const [done, setDone] = useState<readonly AuditAllocateMutation['auditAllocate'][]>([]);
  const settled = useSettled(words);
  const cases = useApiQuery(
    CasesToAllocateDocument,
    { where: { ...(settled ? { reference: { contains: settled } } : {}), ...(activity.service ? { service: { eq: activity.service } } : {}), ...(activity.categories.length > 0 ? { category: { in: activity.categories } } : {}) } },
    { keepPrevious: true },
  ).data?.page;
  const register = useApiQuery(AuditorRegisterDocument, {}).data?.page.nodes ?? [];

  const allocate = async (event: FormEvent) => {
    event.preventDefault();
    const missing = [
      ...(caseId ? [] : [{ field: 'caseId', message: text('activity.allocate.caseMissing') }]),
      ...(auditorId ? [] : [{ field: 'auditorId', message: text('activity.allocate.auditorMissing') }]),
      ...(dueOn ? [] : [{ field: 'dueOn', message: text('activity.allocate.dueMissing') }]),
    ];
    if (missing.length > 0) return refuse(missing);
    const allocated = await send({ input: { activityId: activity.id, caseId, auditorId, dueOn } });
    if (!allocated) return;
    setDone((before) => [allocated.auditAllocate, ...before]);
    setCaseId('');
    setWords('');
    document.getElementById('case-words')?.focus();
  };
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3, maxWidth: 760 }}>
      <Box component="form" noValidate onSubmit={allocate} sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
        <FormProblems failure={failure} />
        <TextBox id="case-words" label={text('activity.allocate.find')} hint={text('activity.allocate.findHint')} value={words} onChange={setWords} />
        <ChoiceBox
          id="caseId" label={text('activity.allocate.case', { shown: cases?.nodes.length ?? 0, total: cases?.totalCount ?? 0 })} value={caseId} onChange={setCaseId} problem={problemOf(failure, 'caseId')} required
          choices={(cases?.nodes ?? []).map(({ id, reference, team, categories, caseHolder }) => ({ value: id, label: [reference, names(categories), team.name, caseHolder?.name].filter(Boolean).join(' · ') }))}
        />
        <ChoiceBox
          id="auditorId" label={text('audits.auditor')} value={auditorId} onChange={setAuditorId} problem={problemOf(failure, 'auditorId')} required
          choices={[...register].sort((a, b) => a.person.name.localeCompare(b.person.name)).map(({ person }) => ({ value: person.id, label: person.level ? `${person.name} (${text(`level.${person.level}`)})` : person.name }))}
        />
        <DayBox id="dueOn" label={text('audits.due')} value={dueOn} onChange={setDueOn} problem={problemOf(failure, 'dueOn')} required />
        <Box><Button type="submit" variant="contained" disabled={busy}>{text('activity.allocate.now')}</Button></Box>
      </Box>
      <Box role="status">
        {done.map(({ id, reference, case: theCase, auditor }) => (
          <Alert key={id} severity="success" icon={false} sx={{ mb: 1 }}>{text('activity.allocate.done', { case: theCase.reference, auditor: auditor.name })} <MuiLink component={Link} to={`/audits/${id}`}>{reference}</MuiLink></Alert>
        ))}
      </Box>
      <AllocatedAlready activity={activity} />
    </Box>
  );
}

/** A value once it has rested for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value.trim()), SETTLED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
