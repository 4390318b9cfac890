import { Alert, AlertTitle, Box, Link, Paper, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { type PersonShaped, personShapePhrase } from '@goodmark/audit-tool';
import type { FieldProblem } from '../ErrorSummary';
import { useText } from '../text';

interface MissingProps {
  readonly problems: readonly FieldProblem[];
  /** The address of the box of a field. */
  readonly placeOf: (field: string) => string;
}

/** What still stands between a draft and its submission, each a link to its place. It can be given the focus by its id. */
export function StillMissing({ problems, placeOf }: MissingProps) {
  const text = useText();
  return (
    <Box id="review-problems" tabIndex={-1}>
      {problems.length > 0 ? (
        <Paper variant="outlined" component="section" aria-labelledby="missing-title" sx={{ p: 2, borderWidth: 2, borderColor: 'error.main' }}>
          <Typography id="missing-title" variant="h3" component="h3" sx={{ mb: 1 }}>{text('drafts.missing', { smart_count: problems.length })}</Typography>
          <Box component="ul" sx={{ m: 0, pl: 3 }}>
            {problems.map(({ field, message }) => <li key={`${field}:${message}`}><Link component={RouterLink} to={placeOf(field)} sx={{ color: 'error.main' }}>{message}</Link></li>)}
          </Box>
        </Paper>
      ) : <Alert severity="success" icon={false}>{text('drafts.complete')}</Alert>}
    </Box>
  );
}

/** Puts what is missing in front of somebody who wants to submit. */
export function goToMissing(): void {
  const box = document.getElementById('review-problems');
  box?.focus();
  box?.scrollIntoView({ block: 'start' });
}

interface PersonsProps {
  readonly found: readonly (PersonShaped & { readonly field: string })[];
  readonly labelOf: (field: string) => string;
  readonly placeOf: (field: string) => string;
}

/** Before a draft is submitted: where it may tell who somebody is. */
export function PersonsFound({ found, labelOf, placeOf }: PersonsProps) {
  const text = useText();
  if (found.length === 0) return null;
  return (
    <Alert severity="warning" icon={false} role="note">
      <AlertTitle>{text('drafts.person.found', { smart_count: found.length })}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 3 }}>
        {found.map(({ field, shape, words }) => (
          <li key={`${field} ${words}`}><Link component={RouterLink} to={placeOf(field)} sx={{ color: 'inherit' }}>{text('drafts.person.inField', { field: labelOf(field), words, phrase: personShapePhrase(shape) })}</Link></li>
        ))}
      </Box>
    </Alert>
  );
}
