import { Alert, Box, Button, LinearProgress, Link as MuiLink, Step, StepLabel, Stepper, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router-dom';
import { type ApiFailure, failureOf, UploadDetailDocument, type UploadDetailQuery, UploadDiscardDocument, uploadFile, useApiQuery, useSend } from '@goodmark/console-data';
import { ConfirmDialog, FailureNote, FormProblems, Page, useText } from '@goodmark/console-ui';
import { ApplyStep } from './ApplyStep';
import { MappingStep } from './MappingStep';

export type UploadRead = NonNullable<UploadDetailQuery['upload']>;

/** How often a file that is worked on is looked at, in milliseconds. */
const LOOK_EVERY_MS = 700;
/** How long it is looked at after nothing was seen to be done. */
const LOOK_ON_MS = 4_000;
const STEPS = ['file', 'columns', 'check', 'apply'] as const;

function stepOf(upload: UploadRead | null | undefined): number {
  if (!upload) return 0;
  if (upload.running?.what === 'APPLY') return 3;
  if (upload.running) return 2;
  return upload.status === 'CHECKED' ? 2 : 1;
}

/** Imports a sampling frame: a file, its columns, a dry run, and the import itself. The file stands in the address, so that it can be gone on with. */
export function ImportFramePage() {
  const text = useText();
  const [params, setParams] = useSearchParams();
  const id = params.get('upload') ?? '';
  const [mapping, setMapping] = useState(false);
  const [polling, setPolling] = useState(true);
  const { data, error, refetch } = useApiQuery(UploadDetailDocument, { id }, { enabled: id !== '', ...(polling ? { every: LOOK_EVERY_MS } : {}) });
  const upload = id === '' ? null : data?.upload;
  const isRunning = upload?.running != null;
  useEffect(() => {
    if (isRunning) return setPolling(true);
    // What was begun may have ended before the first look.
    const timer = setTimeout(() => setPolling(false), LOOK_ON_MS);
    return () => clearTimeout(timer);
  }, [isRunning, polling]);
  if (upload?.status === 'APPLIED' && upload.frame) return <Navigate to={`/sampling-frames/${upload.frame.id}`} replace />;
  const showsColumns = upload != null && !isRunning && (upload.status === 'RECEIVED' || mapping);
  const begun = () => {
    setMapping(false);
    setPolling(true);
  };
  return (
    <Page title={text('frames.import')} summary={text('frames.importWhat')}>
      <Stepper activeStep={showsColumns ? 1 : stepOf(upload)} aria-label={text('frames.steps')} alternativeLabel sx={{ mb: 3, maxWidth: 720 }}>
        {STEPS.map((name, index) => <Step key={name}><StepLabel><span aria-current={index === (showsColumns ? 1 : stepOf(upload)) ? 'step' : undefined}>{text(`frames.step.${name}`)}</span></StepLabel></Step>)}
      </Stepper>
      {error && !data ? <FailureNote failure={error} onRetry={() => void refetch()} /> : null}
      {id === '' || (data && !upload) ? <FileStep gone={id !== '' && data !== undefined && !upload} onReceived={(received) => setParams({ upload: received })} /> : null}
      {upload ? (
        <Box sx={{ maxWidth: 900 }}>
          <Typography sx={{ mb: 2 }}>{text('frames.fileRead', { smart_count: upload.rowCount, file: upload.fileName, rows: upload.rowCount.toLocaleString('en-GB') })}</Typography>
          {upload.encoding === 'windows-1252' ? <Alert severity="info" sx={{ mb: 2 }}>{text('frames.encoding')}</Alert> : null}
          {upload.failure ? <Alert severity="error" role="alert" sx={{ mb: 2 }}>{upload.failure}</Alert> : null}
          {upload.running ? <Progress running={upload.running} /> : null}
          {showsColumns ? <MappingStep key={upload.id} upload={upload} onBegun={begun} /> : null}
          {!upload.running && upload.status === 'CHECKED' && !mapping ? <ApplyStep upload={upload} onColumns={() => setMapping(true)} onBegun={begun} /> : null}
          {!upload.running ? <Discard upload={upload} onGone={() => setParams({})} /> : null}
        </Box>
      ) : null}
    </Page>
  );
}

/** How far a check or an import is; said aloud only as it begins, since a voice cannot follow numbers. */
function Progress({ running: { what, done, total } }: { readonly running: NonNullable<UploadRead['running']> }) {
  const text = useText();
  const value = total === 0 ? 0 : Math.min(100, (done / total) * 100);
  const label = text(`frames.running.${what}`);
  return (
    <Box sx={{ my: 3 }}>
      <Typography role="status" sx={{ mb: 1 }}>{label}</Typography>
      <LinearProgress variant="determinate" value={value} aria-label={label} />
      <Typography variant="body2" sx={{ mt: 0.5 }}>{text('frames.rowsOf', { done: done.toLocaleString('en-GB'), total: total.toLocaleString('en-GB') })}</Typography>
    </Box>
  );
}

function FileStep({ gone, onReceived }: { readonly gone: boolean; readonly onReceived: (id: string) => void }) {
  const text = useText();
  const box = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const send = async (file: File | undefined) => {
    if (!file) return;
    setBusy(file.name);
    setFailure(null);
    try {
      onReceived(await uploadFile(file));
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(null);
      if (box.current) box.current.value = '';
    }
  };
  return (
    <Box sx={{ maxWidth: 720 }}>
      {gone ? <Alert severity="info" sx={{ mb: 2 }}>{text('frames.fileGone')}</Alert> : null}
      <FormProblems failure={failure} />
      <Typography component="label" htmlFor="file" sx={{ display: 'block', fontWeight: 650, mb: 0.5 }}>{text('frames.choose')}</Typography>
      <Typography id="file-hint" color="text.secondary" sx={{ mb: 1.5 }}>{text('frames.chooseHint')}</Typography>
      <input
        ref={box} id="file" type="file" accept=".csv,.xlsx,.txt" aria-describedby="file-hint" disabled={busy !== null} onChange={({ target }) => void send(target.files?.[0])}
        style={{ font: 'inherit', padding: 12, border: '1px dashed', borderRadius: 4, width: '100%', boxSizing: 'border-box' }}
      />
      <Box role="status" sx={{ minHeight: 48, my: 1.5 }}>{busy ? <><Typography sx={{ mb: 1 }}>{text('frames.sending', { file: busy })}</Typography><LinearProgress aria-label={text('frames.sending', { file: busy })} /></> : null}</Box>
      <Typography><MuiLink href="/sampling-frame-example.csv" download>{text('frames.example')}</MuiLink></Typography>
      <Typography sx={{ mt: 1 }}>{text('frames.neverNames')}</Typography>
      <Button component={Link} to="/sampling-frames" sx={{ mt: 2 }}>{text('form.cancel')}</Button>
    </Box>
  );
}

function Discard({ upload: { id, version, fileName }, onGone }: { readonly upload: UploadRead; readonly onGone: () => void }) {
  const text = useText();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { send, busy, failure } = useSend(UploadDiscardDocument);
  const discard = async () => {
    setAsking(false);
    if (!(await send({ input: { id, version } }))) return;
    onGone();
    navigate('/sampling-frames/import');
  };
  return (
    <Box sx={{ mt: 3 }}>
      <FormProblems failure={failure} />
      <Button color="inherit" disabled={busy} onClick={() => setAsking(true)}>{text('frames.discard')}</Button>
      <ConfirmDialog open={asking} title={text('frames.discardOf', { file: fileName })} what={[text('frames.discardWhat')]} confirm={text('frames.discardNow')} onCancel={() => setAsking(false)} onConfirm={() => void discard()} />
    </Box>
  );
}
