import { Box } from '@mui/material';
import { textIn } from '@goodmark/console-data';
import { TextBox } from '@goodmark/console-ui';
import { useWriting } from './form-context';
import { PersonNotes } from './PersonNotes';

interface Props {
  /** The field's path, which is its id as well: `judgements.RISK.evidence`. */
  readonly field: string;
  readonly label: string;
  readonly limit: number;
  readonly lines?: number;
  readonly hint?: string;
}

/** A text of the draft. */
export function DraftText({ field, label, limit, lines, hint }: Props) {
  const { fields, change, problemOf, disabled } = useWriting();
  return (
    <Box sx={{ minWidth: 0 }}>
      <TextBox
        id={field} label={label} value={textIn(fields, field)} onChange={(value) => change({ [field]: value })} limit={limit}
        problem={problemOf(field)} hint={hint} disabled={disabled} {...(lines ? { lines } : {})}
      />
      <PersonNotes field={field} />
    </Box>
  );
}
