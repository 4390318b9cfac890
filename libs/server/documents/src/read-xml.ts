import { SaxesParser, type SaxesTagNS } from 'saxes';
import { damaged, fileProblem } from './file-problem';
import { bytesOf, type WordPackage } from './word-package';

/** Deeper than this, no document that people write is nested. */
const DEEPEST = 256;

/** What is told while a part is read, in its order. */
export interface Listener {
  open?(tag: SaxesTagNS): void;
  text?(text: string): void;
  close?(tag: SaxesTagNS): void;
}

/** An attribute by its name without prefix; null where it is not there. */
export const attribute = ({ attributes }: SaxesTagNS, name: string): string | null =>
  Object.values(attributes).find(({ local }) => local === name)?.value ?? null;

/**
 * Reads a part of a document as a stream; a part that is not there tells nothing. Declarations of entities are refused,
 * whether or not they are used: no program that writes documents makes any.
 */
export async function readXml(file: WordPackage, name: string, listener: Listener): Promise<void> {
  const entry = file.parts.get(name);
  if (!entry) return;
  const parser = new SaxesParser({ xmlns: true });
  let [fault, depth] = [null as Error | null, 0];
  parser.on('error', () => (fault ??= damaged()));
  parser.on('doctype', () => (fault ??= fileProblem('The file declares entities of its own, which no Word document needs. Save it in Word as “Word Document (.docx)”, and upload that.')));
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST) fault ??= damaged();
    if (!fault) listener.open?.(tag);
  });
  parser.on('text', (text) => (fault ? undefined : listener.text?.(text)));
  parser.on('cdata', (text) => (fault ? undefined : listener.text?.(text)));
  parser.on('closetag', (tag) => {
    depth -= 1;
    if (!fault) listener.close?.(tag);
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const write = (text: string): void => {
    parser.write(text);
    if (fault) throw fault;
  };
  try {
    for await (const chunk of bytesOf(file, entry)) write(decoder.decode(chunk, { stream: true }));
    write(decoder.decode());
    parser.close();
  } catch (error) {
    throw (error as { code?: string }).code === 'INVALID_INPUT' ? error : damaged();
  }
  if (fault) throw fault;
}
