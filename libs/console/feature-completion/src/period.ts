/** A financial year and its first and last month. */
export interface Period {
  readonly year: string;
  readonly from: string;
  readonly to: string;
}
