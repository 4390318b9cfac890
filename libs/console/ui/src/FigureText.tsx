import { useText } from './text';

interface Props {
  readonly count: number;
  readonly base: number;
  /** As the API gives it; null on an empty base. */
  readonly percentage: number | null;
}

/** "17 of 21 (81%)": never a percentage without its count and base. */
export function FigureText({ count, base, percentage }: Props) {
  const text = useText();
  return <span style={{ whiteSpace: 'nowrap' }}>{percentage === null ? text('figure.empty') : text('figure.full', { count, base, percentage })}</span>;
}
