import { damaged, fileProblem } from './file-problem';
import { attribute, readXml } from './read-xml';
import { isCompound, startOf, type WordPackage } from './word-package';

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const macros = () => fileProblem('The file contains macros or embedded objects, which are never accepted. Save it as “Word Document (.docx)” without them, and upload that.');

/** The content type of each part, as the document itself says; of a kind of part where it has none of its own. */
async function contentTypesOf(file: WordPackage): Promise<readonly (readonly [part: string, type: string])[]> {
  const types: (readonly [string, string])[] = [];
  await readXml(file, '[Content_Types].xml', {
    open: (tag) => {
      const type = attribute(tag, 'ContentType');
      if (type !== null) types.push([(attribute(tag, 'PartName') ?? '').replace(/^\//, ''), type]);
    },
  });
  return types;
}

/** Relationships to places outside the file. A link in the text goes nowhere by itself; a template or a picture would be fetched when the file is opened. */
async function outsideOf(file: WordPackage): Promise<{ readonly links: number; readonly fetched: boolean }> {
  let [links, fetched] = [0, false];
  for (const name of file.parts.keys()) {
    if (!name.endsWith('.rels')) continue;
    await readXml(file, name, {
      open: (tag) => {
        if (tag.local !== 'Relationship' || attribute(tag, 'TargetMode')?.toLowerCase() !== 'external') return;
        if (/\/hyperlink$/i.test(attribute(tag, 'Type') ?? '')) links += 1;
        else fetched = true;
      },
    });
  }
  return { links, fetched };
}

export interface Harmless {
  /** The part that holds the text. */
  readonly main: string;
  /** What was left alone, as sentences for whoever uploaded it. */
  readonly notes: readonly string[];
}

/** Makes sure that a file is a Word document with nothing in it that runs or is fetched. Throws `INVALID_INPUT` where it is not. */
export async function assertHarmless(file: WordPackage): Promise<Harmless> {
  const types = await contentTypesOf(file);
  if (types.some(([, type]) => /macroEnabled|vbaProject|activeX|oleObject/i.test(type))) throw macros();
  for (const entry of file.parts.values()) if (isCompound(await startOf(file, entry))) throw macros();
  const main = types.find(([part, type]) => type === DOCUMENT && file.parts.has(part))?.[0];
  if (main === undefined) throw types.length === 0 ? damaged() : fileProblem('This is not a Word document. Save it in Word as “Word Document (.docx)”, and upload that.');
  const { links, fetched } = await outsideOf(file);
  if (fetched) throw fileProblem('The file fetches a template, picture or object from another place when it is opened, which is never accepted. In Word, break its links (File, Info, Edit links to files) and choose the normal template, then upload it again.');
  return { main, notes: links > 0 ? ['The document holds links to other places. They are kept in it and were not followed.'] : [] };
}
