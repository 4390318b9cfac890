import type { Readable } from 'node:stream';
import { invalidInput } from '@goodmark/server-graphql';
import type { NextFunction, Request, Response } from 'express';

/** A media type that no form of another site can send. */
const TYPE = 'application/octet-stream';

/** What is refused before its end is read out and thrown away, and its connection is not used again. */
export function readOut(request: Request, response: Response, next: NextFunction): void {
  response.on('finish', () => void request.resume());
  response.set('connection', 'close');
  next();
}

/** Throws where the body is not sent as a file. */
export function assertIsFile(request: Request): void {
  if (!request.is(TYPE)) throw invalidInput([{ field: 'Content-Type', message: `Send the file itself as ${TYPE}.` }]);
}

/** What the file is called, from a header in which anything but plain letters is percent-encoded. */
export function fileNameOf(request: Request, otherwise: string): string {
  try {
    return decodeURIComponent(request.header('x-file-name') ?? otherwise);
  } catch {
    throw invalidInput([{ field: 'X-File-Name', message: 'Percent-encode the name of the file in UTF-8.' }]);
  }
}

/** The body chunk by chunk, never more than `most` bytes of it; `tooLarge` is said where there are more. */
export async function* limitedTo(most: number, tooLarge: string, body: Readable): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += (chunk as Buffer).length;
    if (bytes > most) throw invalidInput([{ field: 'file', message: tooLarge }]);
    yield chunk as Buffer;
  }
}
