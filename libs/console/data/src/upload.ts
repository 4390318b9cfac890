import { ApiFailure, failureOfResponse } from './api-failure';

/** How long a file may take to arrive and be read, in milliseconds. */
const RECEIVED_WITHIN_MS = 120_000;

/** Sends a file, as it is, and gives the id of what it became. Throws an `ApiFailure`. */
export async function uploadFile(file: File): Promise<string> {
  let response: Response;
  try {
    response = await fetch('/uploads', {
      method: 'POST', credentials: 'same-origin', body: file, signal: AbortSignal.timeout(RECEIVED_WITHIN_MS),
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
    });
  } catch {
    throw new ApiFailure({ code: 'UNREACHABLE', message: '' });
  }
  if (!response.ok) throw await failureOfResponse(response);
  return ((await response.json()) as { id: string }).id;
}
