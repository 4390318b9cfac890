import { useText } from '@goodmark/console-ui';

interface Props {
  readonly kappa: { readonly n: number; readonly value: number; readonly low: number; readonly high: number } | null;
}

const twoPlaces = (value: number): string => value.toFixed(2);

/** Kappa with its interval and n, or why it is not shown. */
export function KappaText({ kappa }: Props) {
  const text = useText();
  return kappa ? <>{text('agreement.kappaOf', { value: twoPlaces(kappa.value), low: twoPlaces(kappa.low), high: twoPlaces(kappa.high), n: kappa.n })}</> : <>{text('agreement.kappaHidden')}</>;
}
