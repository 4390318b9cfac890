import { differences, type DraftFields, type FieldValue } from '@goodmark/console-data';
import { StoppedPanel, useText } from '@goodmark/console-ui';
import { fieldLabel } from './field-label';

const asText = (value: FieldValue): string => (Array.isArray(value) ? value.map(({ what }) => what).join('\n') : String(value ?? ''));

/** When an audit is no longer to be written by this person. */
export function Stopped({ auditId, base, mine, onDiscard }: { readonly auditId: string; readonly base: DraftFields; readonly mine: DraftFields; readonly onDiscard: () => void }) {
  const text = useText();
  const unsaved = differences(base, mine).map((field) => `${fieldLabel(field, text)}\n${asText(mine[field] ?? null)}`).join('\n\n');
  return <StoppedPanel title={text('write.stopped.title')} what={text(unsaved ? 'write.stopped.unsaved' : 'write.stopped.what')} unsaved={unsaved} back={{ to: `/audits/${auditId}`, label: text('write.toAudit') }} onDiscard={onDiscard} />;
}
