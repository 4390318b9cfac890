import { Alert, Box, Button, Skeleton } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { AuditDocumentDiscardDocument, AuditDocumentReadDocument, useApiQuery, useSend } from '@goodmark/console-data';
import { ConfirmDialog, dayOfInstant, FailureNote, FormProblems, Page, SENT, useText, WholeRecord } from '@goodmark/console-ui';
import { CompareStep } from './CompareStep';
import { MatchStep } from './MatchStep';
import { type Matches, matchList, suggestedOf, type WordDocument } from './word-document';

/** What was read from an uploaded document: matched where it is no form, laid beside the draft, and saved only as somebody says. */
export function WordDocumentPage() {
  const text = useText();
  const { id = '', document: documentId = '' } = useParams();
  const read = useApiQuery(AuditDocumentReadDocument, { id: documentId, matches: null });
  const found = read.data?.auditDocument;
  return (
    <WholeRecord read={read} record={found && found.audit.id !== id ? null : found} list={{ title: text('menu.work'), to: '/work' }} missing={text('word.missing')}>
      {(document) => <OneDocument key={document.id} document={document} />}
    </WholeRecord>
  );
}

function OneDocument({ document }: { readonly document: WordDocument }) {
  const text = useText();
  const { audit, kind, fileName, reading } = document;
  const toAudit = <Button component={Link} to={`/audits/${audit.id}`}>{text('word.toAudit')}</Button>;
  const summary = text(kind === 'FREE' ? 'word.match.summary' : 'word.form.summary', { file: fileName });
  return (
    <Page title={text('word.title', { reference: audit.reference })} summary={reading ? summary : undefined} actions={toAudit}>
      {reading ? (
        <>
          {kind === 'FREE' ? <Matched document={document} /> : <CompareStep document={document} reading={reading} matches={{}} />}
          <Discard document={document} />
        </>
      ) : <Alert severity="info">{document.status === 'KEPT' ? text('word.known', { day: dayOfInstant(document.uploadedAt) }) : text('word.notWritable')}</Alert>}
    </Page>
  );
}

/** An older document: first where its paragraphs belong, then what that makes beside the draft. */
function Matched({ document }: { readonly document: WordDocument }) {
  const text = useText();
  const [matches, setMatches] = useState<Matches>(() => (document.reading ? suggestedOf(document.reading) : {}));
  const [comparing, setComparing] = useState(false);
  const read = useApiQuery(AuditDocumentReadDocument, { id: document.id, matches: matchList(matches) }, { enabled: comparing });
  const notes = document.reading?.notes ?? [];
  if (!document.reading) return null;
  if (!comparing) {
    return (
      <>
        {notes.map((note) => <Alert key={note} severity="info" sx={{ mb: 2 }}>{note}</Alert>)}
        <MatchStep reading={document.reading} matches={matches} onChange={setMatches} onNext={() => setComparing(true)} />
      </>
    );
  }
  const back = <Button onClick={() => setComparing(false)}>{text('word.form.back')}</Button>;
  const compared = read.data?.auditDocument;
  if (compared?.reading) return <CompareStep document={compared} reading={compared.reading} matches={matches} back={back} />;
  if (read.error) return <><FailureNote failure={read.error} onRetry={() => void read.refetch()} />{back}</>;
  return <Skeleton variant="rounded" height={240} aria-hidden="true" />;
}

function Discard({ document: { id, version, fileName, audit } }: { readonly document: WordDocument }) {
  const text = useText();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { send, busy, failure } = useSend(AuditDocumentDiscardDocument);
  const discard = async () => {
    setAsking(false);
    if (await send({ input: { id, version } })) navigate(`/audits/${audit.id}/word`, SENT);
  };
  return (
    <Box sx={{ mt: 3 }}>
      <FormProblems failure={failure} />
      <Button color="inherit" disabled={busy} onClick={() => setAsking(true)}>{text('word.form.discard')}</Button>
      <ConfirmDialog open={asking} title={text('word.form.discardTitle', { file: fileName })} what={[text('word.form.discardWhat')]} confirm={text('word.form.discardNow')} onCancel={() => setAsking(false)} onConfirm={() => void discard()} />
    </Box>
  );
}
