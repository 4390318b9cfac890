/** The version of the Word form; another one is read on the matching screen. */
export const FORM_VERSION = '1';
/** The tag of the box at the end of the form that says which audit it is of. */
export const FORM_CODE_TAG = 'form.code';

/** What a form says about itself: whose it is, and what it was made from. */
export interface FormCode {
  readonly auditId: string;
  readonly instrumentVersion: string;
  readonly formVersion: string;
  /** The version of the audit whose draft was filled in; 0 where none was. */
  readonly draftVersion: number;
}

const MARK = 'GM';

/** The part of the code that is signed. */
export const codeText = ({ auditId, instrumentVersion, formVersion, draftVersion }: FormCode): string => [MARK, formVersion, instrumentVersion, draftVersion, auditId].join('/');

/** The code as it stands in the form: readable, with its signature at the end. */
export const signedCode = (code: FormCode, signature: string): string => `${codeText(code)}/${signature}`;

/** The code of a form and its signature, whether or not that is right; null for a text that is no code. */
export function readCode(text: string): { readonly code: FormCode; readonly signature: string } | null {
  const [, formVersion, instrumentVersion, draftVersion, auditId, signature] = /^GM\/([\w.]{1,20})\/([\w.]{1,20})\/(\d{1,9})\/([\w-]{1,36})\/([\w-]{16,64})$/.exec(text.trim()) ?? [];
  if (!formVersion || !instrumentVersion || !draftVersion || !auditId || !signature) return null;
  return { code: { auditId, instrumentVersion, formVersion, draftVersion: Number(draftVersion) }, signature };
}
