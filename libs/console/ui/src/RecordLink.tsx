import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router-dom';

interface Props {
  readonly to: string;
  readonly name: string;
  /** Whether the viewer may open the record; others see its name alone. */
  readonly may?: boolean;
}

/** The name of a record, which leads to it. */
export const RecordLink = ({ to, name, may = true }: Props) => (may ? <MuiLink component={Link} to={to}>{name}</MuiLink> : name);
