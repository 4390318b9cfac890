import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { DueDate, RecordLink, shortDay, TableScroll, type Text, useText } from '@goodmark/console-ui';
import type { AuditRead } from './audit-read';

/** The next step the viewer may take with an action, or else that it can be looked at. */
const stepOf = (can: AuditRead['actions'][number]['viewerCan'], text: Text): string => text(`correction.stepNamed.${can.find((step) => step === 'VERIFY' || step === 'COMPLETE') ?? 'EXTEND'}`);

/** What must change on this case, who does it and by when; the first due date stays in sight. */
export function AuditActions({ actions, today }: { readonly actions: AuditRead['actions']; readonly today: string }) {
  const text = useText();
  return (
    <TableScroll label={text('audit.actions')}>
      <Table>
        <TableHead>
          <TableRow>
            {(['what', 'owner', 'due', 'state', 'by'] as const).map((key) => <TableCell key={key} component="th" scope="col">{text(`audit.action.${key}`)}</TableCell>)}
          </TableRow>
        </TableHead>
        <TableBody>
          {actions.map(({ id, what, owner, dueOn, firstDueOn, status, source, slipped, viewerCan }) => (
            <TableRow key={id}>
              <TableCell component="th" scope="row" sx={{ minWidth: 260, maxWidth: '50ch', whiteSpace: 'pre-wrap' }}>{what}</TableCell>
              <TableCell>{owner.name}</TableCell>
              <TableCell>
                <DueDate dueOn={dueOn} today={today} done={status !== 'OPEN'} />
                {firstDueOn === dueOn ? null : text('audit.action.first', { day: shortDay(firstDueOn) })}
              </TableCell>
              <TableCell>
                {text(`actionStatus.${status}`)}{slipped ? ` · ${text('corrections.isSlipped')}` : ''}
                {viewerCan.length > 0 || status !== 'OPEN' ? <Box component="span" sx={{ display: 'block' }}><RecordLink to={`/actions/${id}`} name={stepOf(viewerCan, text)} /></Box> : null}
              </TableCell>
              <TableCell>{text(`actionSource.${source}`)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableScroll>
  );
}
