/** Which way an indicator is meant to go. */
export type Better = 'HIGHER' | 'LOWER';

/** Where a value stands against target and threshold. */
export type IndicatorState = 'ON_TARGET' | 'OFF_TARGET' | 'BREACHED';

interface Bounds {
  readonly better: Better;
  readonly target: number | null;
  readonly threshold: number;
}

/** A value is worse than a bound where it lies on the wrong side of it; on it, it is not. */
const isWorse = (value: number, than: number, better: Better): boolean => (better === 'HIGHER' ? value < than : value > than);

/** Where a value stands: breached where it is worse than the threshold, off target where it is worse than the target alone. */
export function stateOfValue(value: number, { better, target, threshold }: Bounds): IndicatorState {
  if (isWorse(value, threshold, better)) return 'BREACHED';
  return target !== null && isWorse(value, target, better) ? 'OFF_TARGET' : 'ON_TARGET';
}

/** Whether target and threshold fit together: the target is no worse than the threshold. */
export const boundsFit = ({ better, target, threshold }: Bounds): boolean => target === null || !isWorse(target, threshold, better);
