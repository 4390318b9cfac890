import { Alert, AlertTitle, Box, Button, Paper, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { personShapePhrase } from '@goodmark/audit-tool';
import { AuditDocumentApplyDocument, useSend } from '@goodmark/console-data';
import { AsksBeforeLeaving, ConfirmDialog, FormProblems, Section, SENT, useText } from '@goodmark/console-ui';
import { Folded } from '../write/Folded';
import { fieldsTaken, type Matches, matchList, personShapedTaken, type Side, sidesOf, type WordAnswer, type WordDocument, type WordReading } from './word-document';

interface Props {
  readonly document: WordDocument;
  readonly reading: WordReading;
  readonly matches: Matches;
  readonly back?: ReactNode;
}

const boxOf = (field: string): string => `answer-${field}`;

/** Everything that was read, beside the draft. Nothing is saved before somebody says so, and nothing of the draft is overwritten unseen. */
export function CompareStep({ document, reading, matches, back }: Props) {
  const text = useText();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const [asking, setAsking] = useState<'save' | 'submit' | null>(null);
  const { send, busy, failure, refuse } = useSend(AuditDocumentApplyDocument);
  const { audit, id } = document;
  const { answers, problems, notes, missing, isCurrent } = reading;
  const differing = answers.filter(({ differs }) => differs);
  const alike = answers.filter(({ differs, read }) => !differs && read !== null);
  const sides = sidesOf(answers, chosen);
  const persons = personShapedTaken(answers, sides);

  const isDecided = (): boolean => {
    const open = differing.filter(({ field }) => sides.get(field) === null);
    if (open.length > 0) refuse(open.map(({ field, label }) => ({ field, message: text('word.form.chooseFor', { label }) })));
    return open.length === 0;
  };
  const apply = async (submit: boolean) => {
    setAsking(null);
    const done = await send({ input: { id, auditVersion: audit.version, take: fieldsTaken(sides), matches: document.kind === 'FREE' ? matchList(matches) : null, submit } });
    if (done) navigate(submit ? `/audits/${audit.id}` : `/audits/${audit.id}/edit`, SENT);
  };
  const save = () => {
    if (!isDecided()) return;
    // The form points it out while one writes; what comes from a document was never on the form.
    if (persons.length > 0) setAsking('save');
    else void apply(false);
  };
  return (
    <Box sx={{ maxWidth: 1000 }}>
      <AsksBeforeLeaving when={Object.keys(chosen).length > 0 && !busy} />
      <FormProblems failure={failure} idOf={(field) => (sides.has(field) ? boxOf(field) : null)} />
      {notes.length > 0 ? <Alert severity="info" sx={{ mb: 2 }}><AlertTitle>{text('word.form.notes')}</AlertTitle><Lines lines={notes} /></Alert> : null}
      {problems.length > 0 ? (
        <Alert severity="warning" sx={{ mb: 2 }}>
          <AlertTitle>{text('word.form.problems', { smart_count: problems.length })}</AlertTitle>
          <Lines lines={problems.map(({ message }) => message)} />
          <Box sx={{ mt: 1 }}>{text('word.form.problemsWhat')}</Box>
        </Alert>
      ) : null}
      {!isCurrent && document.kind === 'FORM' && differing.length > 0 ? <Alert severity="info" sx={{ mb: 2 }}>{text('word.form.changed')}</Alert> : null}
      {differing.length === 0 ? <Typography>{text('word.form.none')}</Typography> : (
        <Section title={text('word.form.differs', { smart_count: differing.length })}>
          <Typography sx={{ mb: 2 }}>{text('word.form.differsWhat')}</Typography>
          <Box sx={{ display: 'grid', gap: 2.5 }}>
            {differing.map((answer) => <Choice key={answer.field} answer={answer} side={sides.get(answer.field) ?? null} onChange={(side) => setChosen({ ...chosen, [answer.field]: side })} />)}
          </Box>
        </Section>
      )}
      {alike.length > 0 ? (
        <Box sx={{ mt: 3 }}>
          <Folded label={text('word.form.same', { smart_count: alike.length })}>
            <Box component="dl" sx={{ m: 0 }}>
              {alike.map(({ field, label, read }) => <Box key={field} sx={{ mb: 1.5 }}><Box component="dt" sx={{ fontWeight: 650 }}>{label}</Box><Box component="dd" sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{read}</Box></Box>)}
            </Box>
          </Folded>
        </Box>
      ) : null}
      <Box sx={{ mt: 3 }}>
        {missing.length > 0 ? <Folded label={text('word.form.missing', { smart_count: missing.length })}><Lines lines={missing.map(({ message }) => message)} /></Folded> : <Alert severity="success" icon={false}>{text('word.form.complete')}</Alert>}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 3 }}>
        <Button variant="contained" disabled={busy} onClick={save}>{text('word.form.save')}</Button>
        <Button variant="outlined" disabled={busy} onClick={() => (isDecided() ? setAsking('submit') : undefined)}>{text('word.form.submit')}</Button>
        {back}
      </Box>
      <ConfirmDialog
        open={asking === 'submit'} title={text('write.submitTitle', { reference: audit.reference })} what={[text('write.submitAsk')]} confirm={text('word.form.submit')} busy={busy}
        onCancel={() => setAsking(null)} onConfirm={() => void apply(true)}
      >
        {persons.length > 0 ? <Alert severity="warning" icon={false} role="note" sx={{ mb: 1.5 }}><AlertTitle>{text('drafts.person.found', { smart_count: persons.length })}</AlertTitle><Persons persons={persons} /></Alert> : null}
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'save'} title={text('drafts.person.found', { smart_count: persons.length })} what={[text('word.form.personWhat')]} confirm={text('word.form.saveAnyway')} cancel={text('word.form.lookAgain')} busy={busy}
        onCancel={() => setAsking(null)} onConfirm={() => void apply(false)}
      >
        <Persons persons={persons} />
      </ConfirmDialog>
    </Box>
  );
}

function Persons({ persons }: { readonly persons: ReturnType<typeof personShapedTaken> }) {
  const text = useText();
  return <Lines lines={persons.map(({ label, shape, words }) => text('drafts.person.inField', { field: label, words, phrase: personShapePhrase(shape) }))} />;
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <Box component="ul" sx={{ m: 0, pl: 2.5 }}>{lines.map((line) => <li key={line}>{line}</li>)}</Box>
);

function Choice({ answer: { field, label, read, stands }, side, onChange }: { readonly answer: WordAnswer; readonly side: Side | null; readonly onChange: (side: Side) => void }) {
  const text = useText();
  const shown: readonly (readonly [Side, string, string | null])[] = [['DOCUMENT', text('word.form.document'), read], ['DRAFT', text('word.form.draft'), stands]];
  return (
    <Box component="fieldset" id={boxOf(field)} tabIndex={-1} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ fontWeight: 650, p: 0, mb: 0.5 }}>{label}</Box>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' } }}>
        {shown.map(([value, name, words]) => (
          <Paper key={value} component="label" variant="outlined" sx={{ display: 'block', p: 1.5, cursor: 'pointer', borderWidth: 2, borderColor: side === value ? 'primary.main' : 'divider' }}>
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5, fontWeight: 600 }}>
              <input type="radio" name={boxOf(field)} checked={side === value} onChange={() => onChange(value)} style={{ width: 18, height: 18, margin: 0, flexShrink: 0 }} />
              {name}
            </Box>
            {words === null ? <em>{text('word.form.nothing')}</em> : <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{words}</Box>}
          </Paper>
        ))}
      </Box>
    </Box>
  );
}
