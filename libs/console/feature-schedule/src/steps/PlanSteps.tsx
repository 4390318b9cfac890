import { Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { type ActivityStatus, nextOf } from '@goodmark/audit-tool';
import { useText } from '@goodmark/console-ui';
import { AdvanceDialog } from './AdvanceDialog';
import { CancelDialog } from './CancelDialog';
import { CopyDialog } from './CopyDialog';
import { MoveDialog } from './MoveDialog';
import type { Planned } from './planned';
import { ReopenDialog } from './ReopenDialog';

/** What the viewer may do with an activity's plan. */
export function PlanSteps({ activity, allocated }: { readonly activity: Planned & { readonly status: ActivityStatus }; readonly allocated: number }) {
  const text = useText();
  const [open, setOpen] = useState<'advance' | 'reopen' | 'move' | 'copy' | 'cancel' | null>(null);
  const can = activity.viewerCan;
  const close = () => setOpen(null);
  const next = nextOf(activity.status);
  return (
    <>
      {can.includes('CHANGE') ? <Button component={Link} to={`/activities/${activity.id}/change`} variant="outlined">{text('plan.change')}</Button> : null}
      {can.includes('ADVANCE') && next ? <Button variant="outlined" onClick={() => setOpen('advance')}>{text(`plan.advance.open.${next}`)}</Button> : null}
      {can.includes('REOPEN') ? <Button onClick={() => setOpen('reopen')}>{text('plan.reopen.open')}</Button> : null}
      {can.includes('MOVE') ? <Button onClick={() => setOpen('move')}>{text('schedule.move')}</Button> : null}
      {can.includes('COPY') ? <Button onClick={() => setOpen('copy')}>{text('plan.copy.open')}</Button> : null}
      {can.includes('CANCEL') ? <Button color="error" onClick={() => setOpen('cancel')}>{text('plan.cancel.open')}</Button> : null}
      {open === 'advance' ? <AdvanceDialog activity={activity} status={activity.status} onClose={close} /> : null}
      {open === 'reopen' ? <ReopenDialog activity={activity} onClose={close} /> : null}
      {open === 'move' ? <MoveDialog activity={activity} onClose={close} /> : null}
      {open === 'copy' ? <CopyDialog activity={activity} onClose={close} /> : null}
      {open === 'cancel' ? <CancelDialog activity={activity} allocated={allocated} onClose={close} /> : null}
    </>
  );
}
