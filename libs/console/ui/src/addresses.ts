/** Filters of the audits list, as its address holds them. A status may be several. */
export interface AuditsFilter {
  readonly reference?: string;
  readonly activity?: string;
  readonly month?: string;
  readonly financialYear?: string;
  readonly service?: string;
  readonly team?: string;
  readonly category?: string;
  readonly case?: string;
  readonly auditor?: string;
  readonly status?: string | readonly string[];
  readonly outcome?: string | readonly string[];
  readonly auditorGrade?: string | readonly string[];
  readonly moderatedGrade?: string | readonly string[];
  readonly moderator?: string;
  /** Due before this day, `YYYY-MM-DD`. */
  readonly dueBefore?: string;
  /** Due on this day. */
  readonly dueOn?: string;
  /** Whose views were not sought. */
  readonly viewsNotSought?: readonly string[];
  readonly moderationChoice?: string;
  /** A domain as two people judged it. */
  readonly judgedTwice?: readonly { readonly domain: string; readonly basis: string; readonly in: readonly string[] }[];
  readonly judgement?: { readonly domain: string; readonly basis: string; readonly in: readonly string[] };
}

/** The address of the audits behind a figure. */
export const auditsAddress = (filter: AuditsFilter): string => `/audits?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** Filters of the list of observations and other records, as its address holds them. */
export interface RecordsFilter {
  readonly activity?: string;
  readonly status?: string | readonly string[];
  readonly overall?: string;
  readonly team?: string;
  readonly dueBefore?: string;
  readonly dueOn?: string;
}

/** The address of the records behind a figure. */
export const recordsAddress = (filter: RecordsFilter): string => `/records?filter=${encodeURIComponent(JSON.stringify(filter))}`;
