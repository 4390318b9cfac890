import { Alert, Box } from '@mui/material';
import type { AuditsChaseMutation } from '@goodmark/console-data';
import { useText } from '@goodmark/console-ui';

/** What became of audits that were asked for: how many, and which not, for what reason. */
export function ChaseOutcome({ rows }: { readonly rows: AuditsChaseMutation['auditsChase'] }) {
  const text = useText();
  const not = rows.filter(({ asked }) => !asked);
  return (
    <Alert severity={not.length > 0 ? 'warning' : 'success'} sx={{ mb: 2 }}>
      {text('chase.asked', { smart_count: rows.length - not.length })}
      {not.length > 0 ? (
        <>
          {' '}{text('chase.notAsked', { smart_count: not.length })}
          <Box component="ul" sx={{ m: 0 }}>{not.map(({ audit, problem }, index) => <li key={audit?.id ?? index}>{audit?.reference ?? text('chase.hidden')}: {problem}</li>)}</Box>
        </>
      ) : null}
    </Alert>
  );
}
