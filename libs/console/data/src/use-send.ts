import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiFailure, failureOf, type Problem } from './api-failure';
import { tell } from './client';
import { sessionHasExpired } from './session';

export interface Sending<D, V> {
  /** Sends, and gives the answer; null where it failed, and then `failure` says why. */
  send(variables: V): Promise<D | null>;
  readonly busy: boolean;
  readonly failure: ApiFailure | null;
  /** What the form itself found wrong, told as the API would. */
  refuse(problems: readonly Problem[]): void;
  clear(): void;
}

/**
 * Sends a form. The same content is sent with the same key, so that trying again after a lost answer does nothing twice.
 * An ended session opens the dialog over the form, and nothing that was typed is touched by any failure.
 */
export function useSend<D, V extends OperationVariables>(document: TypedDocumentNode<D, V>): Sending<D, V> {
  const cache = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const sent = useRef({ content: '', key: '' });

  const send = async (variables: V): Promise<D | null> => {
    const content = JSON.stringify(variables);
    if (sent.current.content !== content) sent.current = { content, key: crypto.randomUUID() };
    setBusy(true);
    setFailure(null);
    try {
      const answer = await tell(document, variables, sent.current.key);
      sent.current = { content: '', key: '' };
      await cache.invalidateQueries();
      return answer;
    } catch (error) {
      const met = failureOf(error);
      if (met.code === 'UNAUTHENTICATED') sessionHasExpired();
      // What is on screen is read again, so that the person sees what it is now; what they typed is theirs.
      if (met.code === 'CONFLICT') await cache.invalidateQueries();
      setFailure(met);
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { send, busy, failure, refuse: (problems) => setFailure(new ApiFailure({ code: 'INVALID_INPUT', message: '', problems })), clear: () => setFailure(null) };
}
