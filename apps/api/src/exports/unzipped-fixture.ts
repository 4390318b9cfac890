import { fromBuffer, type ZipFile } from 'yauzl';

/** The files of a zip archive, as text. For specs. */
export async function unzipped(content: Buffer): Promise<ReadonlyMap<string, string>> {
  const archive = await new Promise<ZipFile>((resolve, reject) => fromBuffer(content, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip))));
  const files = new Map<string, string>();
  return new Promise((resolve, reject) => {
    archive.on('error', reject).on('end', () => resolve(files)).on('entry', (entry) => {
      archive.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
          files.set(entry.fileName, Buffer.concat(parts).toString('utf8'));
          archive.readEntry();
        });
      });
    });
    archive.readEntry();
  });
}
