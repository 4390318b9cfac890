import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { type ApiFailure, AuditForWordDocument, failureOf, formAddress, sessionHasExpired, uploadDocument, useApiQuery } from '@goodmark/console-data';
import { FormProblems, Nothing, Page, Section, useText, WholeRecord } from '@goodmark/console-ui';

/** Working on an audit in Word: its form to download, and the way back. */
export function WordPage() {
  const text = useText();
  const { id = '' } = useParams();
  const read = useApiQuery(AuditForWordDocument, { id });
  return (
    <WholeRecord read={read} record={read.data?.audit} list={{ title: text('menu.work'), to: '/work' }} missing={text('audit.missing')}>
      {({ reference, viewerCan }) => (
        <Page title={text('word.title', { reference })} summary={text('word.summary')} actions={<Button component={Link} to={`/audits/${id}`}>{text('word.toAudit')}</Button>}>
          {viewerCan.includes('SAVE_DRAFT') ? (
            <Box sx={{ maxWidth: 720 }}>
              <Section title={text('word.downloadTitle')}>
                <Typography sx={{ mb: 1.5 }}>{text('word.downloadWhat')}</Typography>
                <Button component="a" href={formAddress(id)} download variant="outlined">{text('word.download')}</Button>
              </Section>
              <Section title={text('word.uploadTitle')}><Upload auditId={id} /></Section>
            </Box>
          ) : <Nothing title={text('word.notWritable')} />}
        </Page>
      )}
    </WholeRecord>
  );
}

function Upload({ auditId }: { readonly auditId: string }) {
  const text = useText();
  const navigate = useNavigate();
  const box = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const send = async (file: File | undefined) => {
    if (!file) return;
    setBusy(file.name);
    setFailure(null);
    try {
      navigate(`/audits/${auditId}/word/${(await uploadDocument(auditId, file)).id}`);
    } catch (error) {
      const met = failureOf(error);
      if (met.code === 'UNAUTHENTICATED') sessionHasExpired();
      setFailure(met);
    } finally {
      setBusy(null);
      if (box.current) box.current.value = '';
    }
  };
  return (
    <>
      <FormProblems failure={failure} />
      <Typography component="label" htmlFor="file" sx={{ display: 'block', fontWeight: 650, mb: 0.5 }}>{text('word.choose')}</Typography>
      <Typography id="file-hint" color="text.secondary" sx={{ mb: 1.5 }}>{text('word.chooseHint')}</Typography>
      <input
        ref={box} id="file" type="file" accept=".docx" aria-describedby="file-hint" disabled={busy !== null} onChange={({ target }) => void send(target.files?.[0])}
        style={{ font: 'inherit', padding: 12, border: '1px dashed', borderRadius: 4, width: '100%', boxSizing: 'border-box' }}
      />
      <Box role="status" sx={{ minHeight: 48, my: 1.5 }}>
        {busy ? <><Typography sx={{ mb: 1 }}>{text('word.sending', { file: busy })}</Typography><LinearProgress aria-label={text('word.sending', { file: busy })} /></> : null}
      </Box>
    </>
  );
}

