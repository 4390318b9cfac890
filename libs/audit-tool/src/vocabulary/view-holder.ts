/** Whose views an auditor says were sought. All three are answered in every submitted audit. */
export const ViewHolder = {
  CHILD: 'CHILD',
  PARENT: 'PARENT',
  CARER: 'CARER',
} as const;
export type ViewHolder = (typeof ViewHolder)[keyof typeof ViewHolder];

const PHRASES: Record<ViewHolder, string> = {
  CHILD: 'the child',
  PARENT: 'a parent',
  CARER: 'a carer',
};

/** The view holder inside a sentence: "the child", "a parent", "a carer". */
export const viewHolderPhrase = (who: ViewHolder): string => PHRASES[who];
