/** A document of headings and paragraphs in the order they are read: what every format can hold and every reader reads aloud. */
export interface PlainDocument {
  readonly title: string;
  /** Stands at the foot of every page, beside its number. */
  readonly footer: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** A paragraph; its label stands before it in bold. Line breaks are kept. */
  | { readonly kind: 'paragraph'; readonly label: string | null; readonly text: string };

/** The language of every document, for whoever has it read aloud. */
export const LANGUAGE = 'en-GB';

// Control characters but for line breaks and tabs, halves of characters, and two that XML never takes.
const UNWRITABLE = /(?![\n\t])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** A text without what neither XML nor a page can hold; a mark stands where such a character was. */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '\ufffd');
