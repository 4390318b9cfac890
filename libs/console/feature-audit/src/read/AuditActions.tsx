import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { DueDate, shortDay, TableScroll, useText } from '@goodmark/console-ui';
import type { AuditRead } from './audit-read';

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
          {actions.map(({ id, what, owner, dueOn, firstDueOn, status, source }) => (
            <TableRow key={id}>
              <TableCell component="th" scope="row" sx={{ minWidth: 260, maxWidth: '50ch', whiteSpace: 'pre-wrap' }}>{what}</TableCell>
              <TableCell>{owner.name}</TableCell>
              <TableCell>
                <DueDate dueOn={dueOn} today={today} done={status !== 'OPEN'} />
                {firstDueOn === dueOn ? null : text('audit.action.first', { day: shortDay(firstDueOn) })}
              </TableCell>
              <TableCell>{text(`actionStatus.${status}`)}</TableCell>
              <TableCell>{text(`actionSource.${source}`)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableScroll>
  );
}
