import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { damaged, fileProblem } from './file-problem';

/** What of a file is ever looked at; a form has about ten parts, and half a megabyte unpacked. */
export const LIMITS = {
  /** The file itself. */
  bytes: 10 * 1024 * 1024,
  /** All its parts unpacked, as the file itself says. */
  unpacked: 100 * 1024 * 1024,
  /** One part that is read. */
  part: 30 * 1024 * 1024,
  parts: 1_000,
} as const;

const ZIP = '504b0304';
const COMPOUND = 'd0cf11e0';
const PDF = '25504446';

/** A Word document opened for reading: its parts by name. */
export interface WordPackage {
  readonly zip: ZipFile;
  readonly parts: ReadonlyMap<string, Entry>;
}

function assertIsZip(bytes: Buffer): void {
  const start = bytes.subarray(0, 4).toString('hex');
  if (bytes.length === 0) throw fileProblem('The file is empty. Save the document in Word and upload it again.');
  if (bytes.length > LIMITS.bytes) throw fileProblem('The file is larger than 10 MB. Take pictures out of it, and upload it again.');
  if (start === COMPOUND) throw fileProblem('This is an old Word file (.doc) or one with a password. Save it as “Word Document (.docx)” without a password, and upload that.');
  if (start === PDF) throw fileProblem('This is a PDF file. Upload the Word document (.docx) itself.');
  if (start !== ZIP) throw fileProblem('This is not a Word document. Save it in Word as “Word Document (.docx)”, and upload that.');
}

async function partsOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const parts = new Map<string, Entry>();
  let unpacked = 0;
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      unpacked += entry.uncompressedSize;
      // Of two parts with one name, programs disagree which counts.
      if (parts.has(entry.fileName)) return reject(damaged());
      parts.set(entry.fileName, entry);
      if (parts.size > LIMITS.parts) reject(fileProblem('The file has more parts than any Word document of an audit. Save it in Word as “Word Document (.docx)”, and upload that.'));
      else if (unpacked > LIMITS.unpacked) reject(fileProblem('The file is too large when unpacked. Take pictures out of it, and upload it again.'));
      else zip.readEntry();
    });
    zip.on('end', resolve);
    zip.on('error', () => reject(damaged()));
    zip.readEntry();
  });
  return parts;
}

/** Opens a file by what it holds, not by its name. Nothing is unpacked yet. Throws `INVALID_INPUT` for what is no Word document. */
export async function openPackage(bytes: Buffer): Promise<WordPackage> {
  assertIsZip(bytes);
  const zip = await (promisify(fromBuffer) as (bytes: Buffer, options: object) => Promise<ZipFile>)(bytes, { lazyEntries: true, autoClose: false, validateEntrySizes: true }).catch(() => {
    throw damaged();
  });
  try {
    return { zip, parts: await partsOf(zip) };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** The bytes of a part as they are unpacked, chunk by chunk, never more than one part may have. */
export async function* bytesOf({ zip }: WordPackage, entry: Entry): AsyncGenerator<Buffer> {
  const stream = await (promisify(zip.openReadStream.bind(zip)) as (entry: Entry) => Promise<Readable>)(entry).catch(() => {
    throw damaged();
  });
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      bytes += (chunk as Buffer).length;
      if (bytes > LIMITS.part) throw fileProblem('The text of the file is too large when unpacked. Upload the document of one audit only.');
      yield chunk as Buffer;
    }
  } catch (error) {
    throw (error as { code?: string }).code === 'INVALID_INPUT' ? error : damaged();
  } finally {
    stream.destroy();
  }
}

/** The first bytes of a part, in hexadecimal: what it is, whatever it is called. */
export async function startOf(file: WordPackage, entry: Entry): Promise<string> {
  for await (const chunk of bytesOf(file, entry)) return chunk.subarray(0, 4).toString('hex');
  return '';
}

/** Whether a part is a compound file: macros, or something embedded that could hold them. */
export const isCompound = (start: string): boolean => start === COMPOUND;
