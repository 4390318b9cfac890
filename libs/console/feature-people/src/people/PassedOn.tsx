import { Alert, Box } from '@mui/material';
import type { PersonLeaveMutation } from '@goodmark/console-data';
import { useText } from '@goodmark/console-ui';

/** To whom the work of somebody who left has passed, and what did not pass. */
export function PassedOn({ passed }: { readonly passed: PersonLeaveMutation['personLeave'] }) {
  const text = useText();
  const stuck = passed.some(({ problem }) => problem !== null);
  return (
    <Alert severity={stuck ? 'warning' : 'success'} role="status" sx={{ mt: 2 }}>
      {text('leaving.done')}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {passed.map(({ kind, id, name, to, problem }) => <li key={`${kind} ${id}`}>{text('leaving.passed', { kind: text(`leaving.kind.${kind}`), name, to: problem ?? to ?? text(kind === 'MODERATION' ? 'leaving.queue' : 'leaving.nobody') })}</li>)}
      </Box>
    </Alert>
  );
}
