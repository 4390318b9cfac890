/** A piece of data that an import reads: `required` when no row does without it, `known` other headings it goes by. */
export interface ImportField {
  readonly key: string;
  readonly required: boolean;
  /** Headings as `plainHeading` gives them. */
  readonly known: readonly string[];
}

/** What a frame of open cases is made of. A heading is matched whole, so that “case holder” is not taken for “case”. */
export const FRAME_FIELDS: readonly ImportField[] = [
  { key: 'REFERENCE', required: true, known: ['reference', 'case reference', 'case ref', 'ref', 'case number', 'case no', 'case id', 'child id', 'client id', 'person id', 'record id', 'system id'] },
  { key: 'CATEGORY', required: true, known: ['category', 'categories', 'case category', 'case type', 'type', 'status', 'case status', 'plan type', 'legal status', 'level of need'] },
  { key: 'TEAM', required: true, known: ['team', 'team name', 'allocated team', 'responsible team', 'current team'] },
  { key: 'SERVICE', required: false, known: ['service', 'service name', 'directorate'] },
  {
    key: 'CASE_HOLDER', required: false,
    known: ['case holder', 'case holder name', 'case holder email', 'worker', 'allocated worker', 'worker name', 'worker email', 'social worker', 'social worker name', 'social worker email', 'key worker', 'lead professional', 'case worker'],
  },
  { key: 'OPEN_SINCE', required: false, known: ['open since', 'opened', 'opened on', 'date opened', 'open date', 'start date', 'case start date', 'referral date', 'episode start date'] },
  { key: 'SIBLINGS', required: false, known: ['sibling group', 'siblings', 'siblings id', 'family id', 'family', 'family group', 'household', 'household id', 'group id'] },
];

/** Which column a field is read from: its heading, by field key. */
export type ColumnMapping = Readonly<Record<string, string>>;

/** A heading without case, punctuation and double blanks: “E-mail_Address ” is “e mail address”. */
export const plainHeading = (heading: string): string => heading.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/**
 * The columns a file's fields are most likely in: those of an earlier mapping where the file still has them, otherwise
 * by what headings are usually called. No column is given twice.
 */
export function guessMapping(fields: readonly ImportField[], headings: readonly string[], earlier: ColumnMapping = {}): ColumnMapping {
  const free = new Set(headings);
  const mapping: Record<string, string> = {};
  const take = (key: string, heading: string | undefined): void => {
    if (heading === undefined || !free.has(heading)) return;
    mapping[key] = heading;
    free.delete(heading);
  };
  for (const { key } of fields) take(key, earlier[key]);
  for (const { key, known } of fields) {
    if (mapping[key] === undefined) take(key, known.flatMap((name) => headings.filter((heading) => plainHeading(heading) === name)).find((heading) => free.has(heading)));
  }
  return mapping;
}

/** What is wrong with a mapping, by field key: a column that is not in the file, or a required field without one. */
export function problemsInMapping(fields: readonly ImportField[], headings: readonly string[], mapping: ColumnMapping): readonly { readonly field: string; readonly message: string }[] {
  const known = new Set(fields.map(({ key }) => key));
  const used = Object.values(mapping);
  return [
    ...Object.keys(mapping).filter((key) => !known.has(key)).map((key) => ({ field: `mapping.${key}`, message: `There is no field ${key} in this import.` })),
    ...fields.flatMap(({ key, required }) => {
      const heading = mapping[key];
      if (heading === undefined) return required ? [{ field: `mapping.${key}`, message: 'Choose the column that holds this: no row can do without it.' }] : [];
      if (!headings.includes(heading)) return [{ field: `mapping.${key}`, message: `The file has no column “${heading}”.` }];
      return used.filter((each) => each === heading).length > 1 ? [{ field: `mapping.${key}`, message: `The column “${heading}” is chosen twice. Choose another, or none.` }] : [];
    }),
  ];
}
