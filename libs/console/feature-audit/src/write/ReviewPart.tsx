import type { ReactNode } from 'react';
import { Alert, Box, Button, Link, Paper, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { DOMAIN_KEYS, domainName, type DomainGrade, type Grade, type Problem, personShapedFields, problemsToSubmit, questionsAbout, questionsToAnswer, ViewHolder } from '@goodmark/audit-tool';
import { choiceIn, textIn } from '@goodmark/console-data';
import { dismissalOf, GradeChip, PersonsFound, StillMissing, useText } from '@goodmark/console-ui';
import { actionsIn, auditDraftOf, textsIn } from './draft/draft-fields';
import { fieldLabel } from './field-label';
import { FieldValueText } from './FieldValueText';
import { useWriting } from './form-context';
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
  const placeOf = (field: string) => (field === 'immediateRisk' ? `${base}/review#immediateRisk` : `${base}/${slugOf(partOfField(field))}#${field}`);
  const persons = personShapedFields(textsIn(fields)).filter(({ field, words }) => !dismissed.has(dismissalOf(field, words)));
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <StillMissing problems={missing} placeOf={placeOf} />
      {questionsAbout(draft).map((question) => (
        <Alert key={question.message} severity="info" icon={false}>{question.message} <Link component={RouterLink} to={placeOf(question.field)}>{text('write.change')}</Link></Alert>
      ))}
      <PersonsFound found={persons} labelOf={(field) => fieldLabel(field, text)} placeOf={placeOf} />
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
