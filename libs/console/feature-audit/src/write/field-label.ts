import { domainName, type ViewHolder } from '@goodmark/audit-tool';
import type { Text, TextKey } from '@goodmark/console-ui';
import { domainOf } from './draft/draft-fields';

/** A field as a person calls it: "Risk: evidence", "The child: what they said". */
export function fieldLabel(field: string, text: Text): string {
  const [head, key, name] = field.split('.');
  const domain = domainOf(field);
  if (domain) return text('write.fieldOf', { of: domainName(domain), field: text(`write.field.${name}` as TextKey) });
  if (head === 'viewsSought') return text('write.fieldOf', { of: text(`viewHolder.${key as ViewHolder}`), field: text(`write.field.${name ?? 'sought'}` as TextKey) });
  return text(`write.field.${head}` as TextKey);
}
