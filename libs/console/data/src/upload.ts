import { ApiFailure, failureOfResponse } from './api-failure';

/** How long a file may take to arrive and be read, in milliseconds. */
const RECEIVED_WITHIN_MS = 120_000;

/** Sends a file, as it is, and gives the answer. Throws an `ApiFailure`. */
async function sendFile<A>(address: string, file: File): Promise<A> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST', credentials: 'same-origin', body: file, signal: AbortSignal.timeout(RECEIVED_WITHIN_MS),
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
    });
  } catch {
    throw new ApiFailure({ code: 'UNREACHABLE', message: '' });
  }
  if (!response.ok) throw await failureOfResponse(response);
  return (await response.json()) as A;
}

/** Sends a list, and gives the id of what it became. Throws an `ApiFailure`. */
export const uploadFile = async (file: File): Promise<string> => (await sendFile<{ id: string }>('/uploads', file)).id;

/** What became of a document: `known` where this very file was uploaded for the audit before. */
export interface SentDocument {
  readonly id: string;
  readonly known: boolean;
}

/** Sends the Word document of an audit. Throws an `ApiFailure`. */
export const uploadDocument = (auditId: string, file: File): Promise<SentDocument> => sendFile(`/audit-documents?audit=${encodeURIComponent(auditId)}`, file);

/** The address of the Word form of an audit. */
export const formAddress = (auditId: string): string => `/audit-documents/form?audit=${encodeURIComponent(auditId)}`;

/** The address of a document that is kept. */
export const documentAddress = (id: string): string => `/audit-documents/${encodeURIComponent(id)}`;
