import { Box, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { GradeChip, longMonth, StatusMark, useText } from '@goodmark/console-ui';
import { Folded } from './Folded';
import { useWriting } from './form-context';

/** What earlier audits of the same case found, folded away. Opens in a tab of its own, so that the form stays. */
export function EarlierAudits() {
  const text = useText();
  const { audit } = useWriting();
  const earlier = audit.case.audits.filter(({ id }) => id !== audit.id);
  if (earlier.length === 0) return null;
  return (
    <Folded label={text('write.earlier', { smart_count: earlier.length })}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {earlier.map(({ id, reference, activity, month, status, outcome }) => (
          <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Link component={RouterLink} to={`/audits/${id}`} target="_blank" rel="noopener">{text('write.newTab', { reference })}</Link>
            <span>{activity?.title ?? text('audits.practice')}{month ? `, ${longMonth(month)}` : ''}</span>
            {outcome ? <GradeChip grade={outcome} /> : <StatusMark status={status} />}
          </Box>
        ))}
      </Box>
    </Folded>
  );
}
