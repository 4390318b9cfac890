import { Box, Typography } from '@mui/material';
import { findPeople, nameOfPerson } from '@goodmark/console-data';
import { ActionsEditor, useText } from '@goodmark/console-ui';
import { actionsIn } from './draft/draft-fields';
import { useWriting } from './form-context';
import { PersonNotes } from './PersonNotes';

/** What must change on this case. Asked for where the overall judgement does not meet good; welcome otherwise. */
export function ActionsPart() {
  const text = useText();
  const { fields, change, today, problemOf } = useWriting();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Typography sx={{ maxWidth: '70ch' }}>{text(fields.overall === 'DOES_NOT_MEET_GOOD' ? 'write.actionsNeeded' : 'write.actionsWhat')}</Typography>
      <ActionsEditor id="actions" actions={actionsIn(fields)} onChange={(actions) => change({ actions })} search={findPeople} nameOf={nameOfPerson} today={today} problemOf={problemOf} />
      {actionsIn(fields).map((_action, index) => <PersonNotes key={index} field={`actions.${index}.what`} />)}
    </Box>
  );
}
