import { Alert, Box } from '@mui/material';
import { useText } from '@goodmark/console-ui';

export interface ChangedRow {
  readonly changed: boolean;
  readonly problem: string | null;
  readonly action: { readonly id: string; readonly reference: string } | null;
}

/** What became of actions that were changed together: how many, and which not, for what reason. */
export function BulkOutcome({ rows }: { readonly rows: readonly ChangedRow[] }) {
  const text = useText();
  const not = rows.filter(({ changed }) => !changed);
  return (
    <Alert severity={not.length > 0 ? 'warning' : 'success'} sx={{ mb: 2 }}>
      {text('corrections.changed', { smart_count: rows.length - not.length })}
      {not.length > 0 ? (
        <>
          {' '}{text('corrections.notChanged', { smart_count: not.length })}
          <Box component="ul" sx={{ m: 0 }}>{not.map(({ action, problem }, index) => <li key={action?.id ?? index}>{action?.reference ?? text('corrections.hidden')}: {problem}</li>)}</Box>
        </>
      ) : null}
    </Alert>
  );
}
