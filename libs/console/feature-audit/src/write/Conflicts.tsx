import type { Conflict, DraftFields, FieldValue } from '@goodmark/console-data';
import { bothTexts, ConflictPanel, useText } from '@goodmark/console-ui';
import { fieldLabel } from './field-label';
import { FieldValueText } from './FieldValueText';

interface Props {
  readonly conflicts: readonly Conflict[];
  readonly fields: DraftFields;
  readonly onResolve: (field: string, value: FieldValue) => void;
}

const isGrade = (field: string): boolean => field === 'overall' || field.endsWith('.grade');

/** Answers of an audit that were changed in two places. */
export function Conflicts({ conflicts, fields, onResolve }: Props) {
  const text = useText();
  const shown = conflicts.map(({ field, theirs }) => {
    const mine = fields[field] ?? null;
    return { field, theirs, mine, label: fieldLabel(field, text), both: typeof mine === 'string' && typeof theirs === 'string' && !isGrade(field) ? bothTexts(mine, theirs) : null };
  });
  return <ConflictPanel<FieldValue> conflicts={shown} show={(field, value) => <FieldValueText field={field} value={value} />} onResolve={onResolve} />;
}
