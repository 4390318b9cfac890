import { type RequestContext, Upload } from '@goodmark/server-data';
import { conflict } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { forgetUpload } from './receive-upload';

@InputType({ description: 'Deletes a file that was not imported.' })
export class UploadDiscardInput {
  @Field(() => ID, { description: 'The file.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;
}

/** Throws `CONFLICT` where something is under way with the file or it is imported. */
export function assertIdle(ctx: RequestContext, upload: Upload): void {
  if (upload.status === 'APPLIED') throw conflict('This file is imported already.', upload.version, [{ field: 'id', message: 'Undo the import of its sampling frame, or upload the file again.' }]);
  if (upload.status === 'RECEIVING') throw conflict('This file is still being read.', upload.version, [{ field: 'id', message: 'Wait until it is read, or upload it again.' }]);
  if (ctx.running(upload.id)) throw conflict('This file is being worked on.', upload.version, [{ field: 'id', message: 'Wait until that is done; ask for `running`.' }]);
}

/** Deletes a file and its rows. Gives it as it was, so that a repeated request is refused as not found. */
export async function discardUpload(ctx: RequestContext, { id, version }: UploadDiscardInput): Promise<Upload> {
  return ctx.part(async (tx) => {
    const upload = await tx.require(Upload, id);
    assertIdle(ctx, upload);
    await tx.change(Upload, upload, version, { status: 'RECEIVED' });
    await forgetUpload(tx, id);
    return upload;
  });
}
