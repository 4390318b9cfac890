import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { AllocationProposalQuery } from '@goodmark/console-data';
import { TableScroll, useText } from '@goodmark/console-ui';

type Load = AllocationProposalQuery['allocationProposal']['auditors'][number];

/** What everybody on the register has to do in the month, and would have to. */
export function LoadsTable({ loads, given }: { readonly loads: readonly Load[]; readonly given: ReadonlyMap<string, number> }) {
  const text = useText();
  const heads = [text('audits.auditor'), text('people.level'), text('allocation.expected'), text('allocation.before'), text('allocation.proposed'), text('allocation.state')];
  const stateOf = ({ expected, before, auditor }: Load) => {
    const total = before + (given.get(auditor.id) ?? 0);
    if (expected === 0) return text('allocation.away');
    return total > expected ? text('allocation.tooMuch', { smart_count: total - expected }) : total === expected ? text('allocation.asExpected') : text('allocation.room', { smart_count: expected - total });
  };
  return (
    <TableScroll label={text('allocation.loads')}>
      <Table size="small">
        <TableHead><TableRow>{heads.map((head) => <TableCell key={head}>{head}</TableCell>)}</TableRow></TableHead>
        <TableBody>
          {loads.map((load) => (
            <TableRow key={load.auditor.id}>
              <TableCell>{load.auditor.name}</TableCell><TableCell>{load.auditor.level ? text(`level.${load.auditor.level}`) : ''}</TableCell><TableCell>{load.expected}</TableCell><TableCell>{load.before}</TableCell>
              <TableCell>{given.get(load.auditor.id) ?? 0}</TableCell><TableCell>{stateOf(load)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableScroll>
  );
}
