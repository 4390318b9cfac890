import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RequestContext, type SampleFrame, settled, Upload } from '@goodmark/server-data';
import { checkFrame } from './frames/check-frame';
import { applyFrame } from './frames/apply-frame';
import { frameOfUpload } from './frames/frame-list';
import { mappingToStartFrom } from './uploads/mapping';
import { receiveUpload } from './uploads/receive-upload';

/** Uploads a text as if it were a file somebody chose. */
export async function uploaded(ctx: RequestContext, text: string | Buffer, name = 'open-cases.csv'): Promise<Upload> {
  const folder = mkdtempSync(join(tmpdir(), 'goodmark-upload-'));
  try {
    writeFileSync(join(folder, 'file'), text);
    return await receiveUpload(ctx, join(folder, 'file'), name);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const now = (ctx: RequestContext, { id }: Upload): Promise<Upload> => ctx.inBackground().require(Upload, id);

/** Checks an upload to its end, by the mapping the program proposes. */
export async function checked(ctx: RequestContext, upload: Upload): Promise<Upload> {
  await checkFrame(ctx, { id: upload.id, version: upload.version, mapping: await mappingToStartFrom(ctx, upload) });
  await settled(ctx.database);
  return now(ctx, upload);
}

/** Imports a checked upload to its end. */
export async function applied(ctx: RequestContext, upload: Upload, more: { withoutRejected?: boolean; takenOn?: string } = {}): Promise<Upload> {
  await applyFrame(ctx, { id: upload.id, version: upload.version, withoutRejected: false, ...more });
  await settled(ctx.database);
  return now(ctx, upload);
}

/** A frame out of a text, all three steps. */
export async function imported(ctx: RequestContext, text: string): Promise<SampleFrame> {
  const upload = await applied(ctx, await checked(ctx, await uploaded(ctx, text)), { withoutRejected: true });
  return (await frameOfUpload(ctx.inBackground(), upload.id)) as SampleFrame;
}
