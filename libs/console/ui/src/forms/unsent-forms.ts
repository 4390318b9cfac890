/** Forms on screen with words that were not sent. Signing out asks before they go; closing the tab does too. */
const unsent = new Set<object>();

/** Notes one; what it gives takes the note back. */
export function noteUnsentForm(): () => void {
  const form = {};
  unsent.add(form);
  return () => unsent.delete(form);
}

export const hasUnsentForms = (): boolean => unsent.size > 0;
