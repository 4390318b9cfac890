import type { IndicatorUnit } from '@goodmark/audit-tool';
import type { Text } from '@goodmark/console-ui';

/** A value with its unit: "87.5%", "12 days", "1,204". */
export function valueWords(value: number, unit: IndicatorUnit, text: Text): string {
  const number = value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return unit === 'COUNT' ? number : text(`indicators.withUnit.${unit}`, { number });
}
