import { Typography } from '@mui/material';
import { type ActivityStatus, nextOf } from '@goodmark/audit-tool';
import { ActivityAdvanceDocument } from '@goodmark/console-data';
import { FormDialog, useText } from '@goodmark/console-ui';
import type { Planned } from './planned';
import { usePlanStep } from './use-plan-step';

/** Takes an activity to what comes next in its course. */
export function AdvanceDialog({ activity, status, onClose }: { readonly activity: Planned; readonly status: ActivityStatus; readonly onClose: () => void }) {
  const text = useText();
  const { send, busy, version, changed, problems } = usePlanStep(ActivityAdvanceDocument, 'ADVANCE', activity);
  const to = nextOf(status);
  if (!to) return null;
  const advance = async () => {
    if (await send({ input: { id: activity.id, version, to } })) onClose();
  };
  return (
    <FormDialog title={text(`plan.advance.of.${to}`, { title: activity.title })} problems={problems} dirty={false} busy={busy} submit={text(`plan.advance.now.${to}`)} submitDisabled={changed} onSubmit={advance} onClose={onClose}>
      <Typography>{text(`plan.advance.what.${to}`)}</Typography>
    </FormDialog>
  );
}
