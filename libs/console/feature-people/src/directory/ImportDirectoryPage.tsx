import { Alert, Box, Button, Link as MuiLink, Typography } from '@mui/material';
import { type FormEvent, useRef, useState } from 'react';
import { DirectoryKind } from '@goodmark/audit-tool';
import { DirectoryImportDocument, type DirectoryImportMutation, useSend } from '@goodmark/console-data';
import { ChoiceBox, FormProblems, Page, useForm, useText } from '@goodmark/console-ui';
import { ImportedRows } from './ImportedRows';
import { readTextFile } from './read-text-file';

type Outcome = DirectoryImportMutation['directoryImport'];

const EXAMPLES: Readonly<Record<DirectoryKind, string>> = { SERVICE_AREAS: '/service-areas-example.csv', TEAMS: '/teams-example.csv', PEOPLE: '/people-example.csv' };

/** Brings people, teams or service areas up to what a file says: first a check that changes nothing, then all of it or nothing. */
export function ImportDirectoryPage() {
  const text = useText();
  const { send, busy, failure, refuse } = useSend(DirectoryImportDocument);
  const { form, box } = useForm({ kind: '' }, failure);
  const chosen = useRef<HTMLInputElement>(null);
  const [checked, setChecked] = useState<{ readonly kind: DirectoryKind; readonly file: string; readonly name: string; readonly outcome: Outcome } | null>(null);
  const kind = Object.values(DirectoryKind).find((each) => each === form.kind);
  const wrong = checked?.outcome.rows.filter(({ outcome }) => outcome === 'WRONG').length ?? 0;
  const changing = checked?.outcome.rows.filter(({ outcome }) => outcome === 'ADDED' || outcome === 'CHANGED').length ?? 0;
  const check = async (event: FormEvent) => {
    event.preventDefault();
    const file = chosen.current?.files?.[0];
    if (!kind || !file) return refuse([...(kind ? [] : [{ field: 'kind', message: text('directory.kindMissing') }]), ...(file ? [] : [{ field: 'file', message: text('directory.fileMissing') }])]);
    setChecked(null);
    const content = await readTextFile(file);
    const answer = await send({ input: { kind, file: content, dryRun: true } });
    if (answer) setChecked({ kind, file: content, name: file.name, outcome: answer.directoryImport });
  };
  const apply = async () => {
    if (!checked) return;
    const answer = await send({ input: { kind: checked.kind, file: checked.file, dryRun: false } });
    if (answer) setChecked({ ...checked, outcome: answer.directoryImport });
  };
  return (
    <Page title={text('directory.title')} summary={text('directory.summary')}>
      <FormProblems failure={failure} />
      <Box component="form" noValidate onSubmit={check} sx={{ display: 'grid', gap: 2, maxWidth: 720, mb: 3 }}>
        <ChoiceBox {...box('kind')} label={text('directory.kind')} hint={text('directory.order')} choices={Object.values(DirectoryKind).map((value) => ({ value, label: text(`directory.kinds.${value}`) }))} required />
        {kind ? <Typography>{text(`directory.columns.${kind}`)} <MuiLink href={EXAMPLES[kind]} download>{text('directory.example')}</MuiLink></Typography> : null}
        <Box component="label" sx={{ display: 'grid', gap: 0.5 }}>
          <span>{text('directory.file')}</span>
          <input ref={chosen} id="file" type="file" accept=".csv,text/csv" aria-required="true" onChange={() => setChecked(null)} />
        </Box>
        <div><Button type="submit" variant={checked ? 'outlined' : 'contained'} disabled={busy}>{text('directory.check')}</Button></div>
      </Box>
      <Box role="status">
        {checked && !checked.outcome.applied ? <Alert severity={wrong > 0 ? 'warning' : 'info'} icon={false} sx={{ mb: 2 }}>{wrong > 0 ? text('directory.wrong', { smart_count: wrong, file: checked.name }) : text('directory.ready', { smart_count: changing, file: checked.name })}</Alert> : null}
        {checked?.outcome.applied ? <Alert severity="success" sx={{ mb: 2 }}>{text('directory.done', { smart_count: changing, file: checked.name })}</Alert> : null}
      </Box>
      {checked && !checked.outcome.applied && wrong === 0 && changing > 0 ? <Box sx={{ mb: 2 }}><Button variant="contained" disabled={busy} onClick={() => void apply()}>{text('directory.import', { smart_count: changing })}</Button></Box> : null}
      {checked ? <ImportedRows rows={checked.outcome.rows} /> : null}
    </Page>
  );
}
