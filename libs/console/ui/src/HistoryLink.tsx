import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { RecordKind } from '@goodmark/audit-tool';
import { historyAddress } from './record-addresses';
import { useText } from './text';

interface Props {
  readonly kind: RecordKind;
  readonly id: string;
  /** What it is the history of, where several stand on one page. */
  readonly of?: string;
}

/** Leads to who changed a record, when, what and why. */
export function HistoryLink({ kind, id, of }: Props) {
  const text = useText();
  return (
    <Button component={Link} to={historyAddress(kind, id)} startIcon={<HistoryOutlined />} size={of ? 'small' : 'medium'} aria-label={of ? text('history.linkOf', { of }) : undefined}>{text('history.link')}</Button>
  );
}
