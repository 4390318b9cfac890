import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { useCategoryNames } from '@goodmark/console-data';
import { TableScroll, useText } from '@goodmark/console-ui';
import { ChooseAuditorDialog } from './ChooseAuditorDialog';
import { type Choice, type Choices, holderOf, type Pair } from './choices';

interface Props {
  readonly activityId: string;
  readonly pairs: readonly Pair[];
  readonly choices: Choices;
  readonly onChoose: (caseId: string, choice: Choice) => void;
}

/** The drawn cases, who is to audit each, and why; anything can be changed by hand. */
export function PairsTable({ activityId, pairs, choices, onChoose }: Props) {
  const text = useText();
  const names = useCategoryNames();
  const [choosing, setChoosing] = useState<Pair | null>(null);
  const heads = [text('audits.case'), text('audits.category'), text('audits.team'), text('audits.auditor'), text('allocation.why'), text('allocation.change')];
  return (
    <>
      <TableScroll label={text('allocation.pairs')}>
        <Table size="small" sx={{ '& td': { verticalAlign: 'top' } }}>
          <TableHead><TableRow>{heads.map((head) => <TableCell key={head}>{head}</TableCell>)}</TableRow></TableHead>
          <TableBody>
            {pairs.map((pair) => {
              const { case: theCase, why, refused } = pair;
              const holder = holderOf(pair, choices);
              const chosen = choices[theCase.id];
              return (
                <TableRow key={theCase.id}>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{theCase.reference}</TableCell>
                  <TableCell>{names(theCase.categories)}</TableCell>
                  <TableCell>{theCase.team.name}</TableCell>
                  <TableCell sx={{ fontWeight: holder ? 400 : 650 }}>{holder?.name ?? text('allocation.nobody')}</TableCell>
                  <TableCell sx={{ minWidth: 240 }}>
                    {chosen ? text(chosen.exception ? 'allocation.byException' : 'allocation.byHand') : why}
                    {refused.length > 0 ? (
                      <Box component="details" sx={{ mt: 0.5 }}>
                        <Box component="summary" sx={{ cursor: 'pointer' }}>{text('allocation.whyNot')}</Box>
                        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>{refused.map(({ reason, count }) => <li key={reason}>{text('allocation.refusedCount', { reason, smart_count: count })}</li>)}</Box>
                      </Box>
                    ) : null}
                  </TableCell>
                  <TableCell><Button size="small" aria-label={text('allocation.changeNamed', { reference: theCase.reference })} onClick={() => setChoosing(pair)}>{text('allocation.changeNow')}</Button></TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </TableScroll>
      {choosing ? (
        <ChooseAuditorDialog
          activityId={activityId} pair={choosing} onClose={() => setChoosing(null)}
          onChoose={(choice) => {
            onChoose(choosing.case.id, choice);
            setChoosing(null);
          }}
        />
      ) : null}
    </>
  );
}
