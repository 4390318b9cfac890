import { Box } from '@mui/material';
import type { LadoDetailFragment } from '@goodmark/console-data';
import { CaseText, Facts, longDay, useText } from '@goodmark/console-ui';

/** What became of the adult, as far as it is known. */
export function Afterwards({ referral }: { readonly referral: LadoDetailFragment }) {
  const text = useText();
  const { police, hrProcess, hrOutcome, employmentAfter, dbsDue, dbsMadeOn, dbsOutcome, regulator, regulatorReferredOn } = referral;
  const none = text('lado.none');
  return (
    <>
      <Facts facts={[
        [text('lado.police'), police ? text(`lado.polices.${police}`) : none], [text('lado.process'), hrProcess ? text(`lado.processes.${hrProcess}`) : none], [text('lado.hr'), hrOutcome ? text(`lado.hrs.${hrOutcome}`) : none],
        [text('lado.employment'), employmentAfter ? text(`lado.employments.${employmentAfter}`) : none], [text('lado.dbsDue'), dbsDue === null ? none : text(dbsDue ? 'lado.yes' : 'lado.no')], [text('lado.dbsMade'), dbsMadeOn ? longDay(dbsMadeOn) : none],
        [text('lado.dbs'), dbsOutcome ? text(`lado.barrings.${dbsOutcome}`) : none], [text('lado.regulator'), regulator ? text(`lado.regulators.${regulator}`) : none], [text('lado.regulatorOn'), regulatorReferredOn ? longDay(regulatorReferredOn) : none],
      ]} />
      <Box sx={{ mt: 2 }}>
        <CaseText label={text('lado.hrReason')} value={referral.hrReason} />
        <CaseText label={text('lado.employmentReason')} value={referral.employmentReason} />
        <CaseText label={text('lado.dbsReason')} value={referral.dbsReason} />
      </Box>
    </>
  );
}
