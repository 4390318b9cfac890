import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import type { ActionStep } from '@goodmark/audit-tool';
import { useViewer } from '@goodmark/console-data';
import { DueDate, HistoryLink, longDay, shortDay, Small, TableScroll, useText } from '@goodmark/console-ui';
import type { PlanActionRead, RecommendationRead } from './plan-read';
import { ChangePlanActionDialog, CompletePlanActionDialog, ExtendPlanActionDialog, ReopenPlanActionDialog, VerifyPlanActionDialog } from './PlanStepDialogs';
import { RagMark } from './RagMark';

const DIALOGS = { COMPLETE: CompletePlanActionDialog, VERIFY: VerifyPlanActionDialog, REOPEN: ReopenPlanActionDialog, EXTEND: ExtendPlanActionDialog, REASSIGN: ChangePlanActionDialog } as const;
type Step = keyof typeof DIALOGS;
const isStep = (step: ActionStep): step is Step => step in DIALOGS;

/** The actions of one recommendation, each with how it stands and what can be done with it. */
export function PlanActions({ recommendation }: { readonly recommendation: RecommendationRead }) {
  const text = useText();
  const [open, setOpen] = useState<{ readonly id: string; readonly step: Step } | null>(null);
  const { actions } = recommendation;
  if (actions.length === 0) return <Typography color="text.secondary">{text('actionPlan.noActions')}</Typography>;
  // The version that is sent is the one on screen, also after another change.
  const chosen = actions.find(({ id }) => id === open?.id);
  const Dialog = open ? DIALOGS[open.step] : null;
  return (
    <>
      <TableScroll label={recommendation.text}>
        <Table size="small">
          <TableHead><TableRow>{(['what', 'who', 'when', 'stands'] as const).map((key) => <TableCell key={key} component="th" scope="col">{text(`actionPlan.${key}`)}</TableCell>)}</TableRow></TableHead>
          <TableBody>{actions.map((action) => <PlanActionRow key={action.id} action={action} onStep={(step) => setOpen({ id: action.id, step })} />)}</TableBody>
        </Table>
      </TableScroll>
      {Dialog && chosen ? <Dialog action={chosen} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

function PlanActionRow({ action, onStep }: { readonly action: PlanActionRead; readonly onStep: (step: Step) => void }) {
  const text = useText();
  const today = useViewer()?.today ?? '';
  const { what, owner, dueOn, firstDueOn, status, rag, doneOn, doneBy, completion, verifiedBy, extensions, viewerCan } = action;
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ minWidth: 240, maxWidth: '50ch', whiteSpace: 'pre-line', verticalAlign: 'top' }}>
        {what}
        {doneOn && doneBy ? <Small>{text('actionPlan.doneOn', { day: longDay(doneOn), name: doneBy.name, completion: completion ?? '' })}{verifiedBy ? ` ${text('actionPlan.verifiedBy', { name: verifiedBy.name })}` : ''}</Small> : null}
        {extensions.map(({ id, fromDueOn, dueOn: to, by, reason }) => <Small key={id}>{text('actionPlan.extended', { from: longDay(fromDueOn), to: longDay(to), name: by.name, reason })}</Small>)}
      </TableCell>
      <TableCell sx={{ verticalAlign: 'top' }}>{owner.name}</TableCell>
      <TableCell sx={{ verticalAlign: 'top' }}><DueDate dueOn={dueOn} today={today} done={status !== 'OPEN'} />{firstDueOn === dueOn ? null : <Small>{text('actionPlan.first', { day: shortDay(firstDueOn) })}</Small>}</TableCell>
      <TableCell sx={{ verticalAlign: 'top' }}>
        <RagMark rag={rag} />
        <Small>{text(`actionPlan.status.${status}`)}</Small>
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
          {viewerCan.filter(isStep).map((step) => <Button key={step} size="small" aria-label={text('actionPlan.stepNamed', { step: text(`actionPlan.step.${step}`), what })} onClick={() => onStep(step)}>{text(`actionPlan.step.${step}`)}</Button>)}
          <HistoryLink kind="PLAN_ACTION" id={action.id} of={what} />
        </Box>
      </TableCell>
    </TableRow>
  );
}
