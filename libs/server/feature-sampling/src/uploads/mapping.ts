import { type ColumnMapping, FRAME_FIELDS, guessMapping } from '@goodmark/audit-schedule';
import { lastMapping, type RequestContext, type Upload } from '@goodmark/server-data';

export const headingsOf = ({ headings }: Upload): readonly string[] => JSON.parse(headings) as string[];

/** What was chosen at the last check; null before the first. */
export const mappingOf = ({ mapping }: Upload): ColumnMapping | null => (mapping === null ? null : (JSON.parse(mapping) as ColumnMapping));

/** A mapping as the API gives it, in the order of the fields. */
const asChoices = (mapping: ColumnMapping): { field: string; column: string }[] =>
  FRAME_FIELDS.flatMap(({ key }) => (mapping[key] === undefined ? [] : [{ field: key, column: mapping[key] }]));

/** What was chosen for this file, else what seems right: as in the last import where the file has its columns. */
export async function mappingToStartFrom(ctx: RequestContext, upload: Upload): Promise<{ field: string; column: string }[]> {
  return asChoices(mappingOf(upload) ?? guessMapping(FRAME_FIELDS, headingsOf(upload), await lastMapping(ctx)));
}
