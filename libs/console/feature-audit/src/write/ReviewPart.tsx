import type { ReactNode } from 'react';
import { Alert, AlertTitle, Box, Button, Link, Paper, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { DOMAIN_KEYS, domainName, type DomainGrade, type Grade, type Problem, personShapedFields, personShapePhrase, problemsToSubmit, questionsAbout, questionsToAnswer, ViewHolder } from '@goodmark/audit-tool';
import { GradeChip, useText } from '@goodmark/console-ui';
import { actionsIn, auditDraftOf, choiceIn, textIn, textsIn } from './draft/draft-fields';
import { fieldLabel } from './field-label';
import { FieldValueText } from './FieldValueText';
import { dismissalOf, useWriting } from './form-context';
import { partOfField, progressOf, slugOf } from './form-parts';

interface Props {
  readonly base: string;
  /** What else stands in the way, of the form or of the API. */
  readonly problems: readonly Problem[];
  readonly onSubmit: () => void;
}

/** How much of a text the review shows. */
const SHOWN = 240;
const short = (value: string): string => (value.length > SHOWN ? `${value.slice(0, SHOWN).trimEnd()}…` : value);

/** All that was answered, to be checked; what is missing, each a link to its place; and the way to submit. */
export function ReviewPart({ base, problems, onSubmit }: Props) {
  const text = useText();
  const { fields, audit, dismissed } = useWriting();
  const draft = auditDraftOf(fields);
  const missing = [...problemsToSubmit(draft), ...questionsToAnswer(draft), ...problems].filter(({ field, message }, index, all) => all.findIndex((one) => one.field === field && one.message === message) === index);
  const placeOf = ({ field }: Pick<Problem, 'field'>) => (field === 'immediateRisk' ? `${base}/review#immediateRisk` : `${base}/${slugOf(partOfField(field))}#${field}`);
  const persons = personShapedFields(textsIn(fields)).filter(({ field, words }) => !dismissed.has(dismissalOf(field, words)));
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box id="review-problems" tabIndex={-1}>
        {missing.length > 0 ? (
          <Paper variant="outlined" component="section" aria-labelledby="missing-title" sx={{ p: 2, borderWidth: 2, borderColor: 'error.main' }}>
            <Typography id="missing-title" variant="h3" component="h3" sx={{ mb: 1 }}>{text('write.missing', { smart_count: missing.length })}</Typography>
            <Box component="ul" sx={{ m: 0, pl: 3 }}>
              {missing.map((problem) => (
                <li key={`${problem.field}:${problem.message}`}><Link component={RouterLink} to={placeOf(problem)} sx={{ color: 'error.main' }}>{problem.message}</Link></li>
              ))}
            </Box>
          </Paper>
        ) : <Alert severity="success" icon={false}>{text('write.complete')}</Alert>}
      </Box>
      {questionsAbout(draft).map((question) => (
        <Alert key={question.message} severity="info" icon={false}>{question.message} <Link component={RouterLink} to={placeOf(question)}>{text('write.change')}</Link></Alert>
      ))}
      {persons.length > 0 ? (
        <Alert severity="warning" icon={false} role="note">
          <AlertTitle>{text('write.person.found', { smart_count: persons.length })}</AlertTitle>
          <Box component="ul" sx={{ m: 0, pl: 3 }}>
            {persons.map(({ field, shape, words }) => (
              <li key={`${field} ${words}`}><Link component={RouterLink} to={placeOf({ field })} sx={{ color: 'inherit' }}>{text('write.person.inField', { field: fieldLabel(field, text), words, phrase: personShapePhrase(shape) })}</Link></li>
            ))}
          </Box>
        </Alert>
      ) : null}
      <Paper variant="outlined" component="dl" sx={{ m: 0, '& > div + div': { borderTop: 1, borderColor: 'divider' } }}>
        {DOMAIN_KEYS.map((domain) => {
          const grade = choiceIn<DomainGrade>(fields, `judgements.${domain}.grade`);
          const said = textIn(fields, `judgements.${domain}.${grade === 'NOT_APPLICABLE' ? 'notApplicableReason' : 'evidence'}`);
          return (
            <Row key={domain} title={domainName(domain)} to={`${base}/${slugOf(domain)}`}>
              {grade ? <GradeChip grade={grade} /> : text(`write.state.${progressOf(domain, draft)}`)}
              {said ? <Typography sx={{ mt: 0.5, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{short(said)}</Typography> : null}
            </Row>
          );
        })}
        <Row title={text('write.part.views')} to={`${base}/${slugOf('views')}`}>
          {Object.values(ViewHolder).map((who) => {
            const sought = choiceIn<boolean>(fields, `viewsSought.${who}.sought`);
            const said = textIn(fields, `viewsSought.${who}.${sought ? 'said' : 'whyNot'}`);
            return <Typography key={who}>{text('write.viewLine', { who: text(`viewHolder.${who}`), asked: sought === null ? text('write.state.NOT_STARTED') : text(sought ? 'audit.asked' : 'audit.notAsked'), said: short(said) })}</Typography>;
          })}
        </Row>
        <Row title={text('write.part.overall')} to={`${base}/${slugOf('overall')}`}>
          {fields.overall ? <GradeChip grade={fields.overall as Grade} /> : text('write.state.NOT_STARTED')}
          {(['overallReason', 'synopsis', 'strengths', 'areasForImprovement'] as const).map((name) => (textIn(fields, name) ? <Typography key={name} sx={{ mt: 0.5 }}>{text('write.fieldOf', { of: text(`audit.${name}`), field: short(textIn(fields, name)) })}</Typography> : null))}
        </Row>
        <Row title={text('write.part.actions')} to={`${base}/${slugOf('actions')}`}><FieldValueText field="actions" value={actionsIn(fields)} /></Row>
      </Paper>
      <Box>
        <Typography sx={{ mb: 1, maxWidth: '70ch' }}>{text('write.submitWhat')}</Typography>
        <Button variant="contained" size="large" onClick={onSubmit} disabled={!audit.viewerCan.includes('SAVE_DRAFT')}>{text('write.submit')}</Button>
      </Box>
    </Box>
  );
}

function Row({ title, to, children }: { readonly title: string; readonly to: string; readonly children: ReactNode }) {
  const text = useText();
  return (
    <Box component="div" sx={{ p: 2, display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr auto', md: '220px 1fr auto' }, alignItems: 'start' }}>
      <Box component="dt" sx={{ fontWeight: 650 }}>{title}</Box>
      <Box component="dd" sx={{ m: 0, gridRow: { xs: 2, md: 'auto' }, gridColumn: { xs: '1 / -1', md: 'auto' }, minWidth: 0 }}>{children}</Box>
      <Box component="dd" sx={{ m: 0 }}><Link component={RouterLink} to={to} state={{ moved: true }} aria-label={text('write.changePart', { part: title })}>{text('write.change')}</Link></Box>
    </Box>
  );
}
