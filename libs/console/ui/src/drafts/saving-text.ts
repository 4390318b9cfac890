import { timeOfInstant } from '../dates';
import { type TextKey, useText } from '../text';

/** What the keeper of a draft says of it. */
export interface Saving {
  readonly saving: boolean;
  readonly savedAt: Date | null;
  readonly keptOnDevice: boolean;
  readonly conflicts: readonly unknown[];
  readonly failure: { readonly code: string } | null;
}

const TOLD: readonly string[] = ['UNREACHABLE', 'UNAUTHENTICATED', 'RATE_LIMITED', 'TIMEOUT', 'TOO_LARGE', 'INVALID_INPUT'];

/** Whether what was written is safe, in words: saved and when, or why not and where it is meanwhile. */
export function useSavingText({ saving, savedAt, keptOnDevice, conflicts, failure }: Saving, isUnsaved: boolean): string {
  const text = useText();
  const kept = text(keptOnDevice ? 'drafts.saving.kept' : 'drafts.saving.notKept');
  if (saving) return text('drafts.saving.now');
  if (conflicts.length > 0) return text('drafts.saving.conflict');
  if (failure && isUnsaved) return `${text(`drafts.saving.failed.${TOLD.includes(failure.code) ? failure.code : 'OTHER'}` as TextKey)} ${kept}`;
  if (isUnsaved) return text('drafts.saving.not');
  return savedAt ? text('drafts.saving.at', { time: timeOfInstant(savedAt) }) : text('drafts.saving.all');
}
