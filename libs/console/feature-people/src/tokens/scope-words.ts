import type { Text, TextKey } from '@goodmark/console-ui';

/** What a scope lets a token do, in words; one that is not known yet reads as itself. */
export function scopeWords(scope: string, text: Text): string {
  const key = scope.replace(':', '_').toUpperCase();
  return KNOWN.includes(key) ? text(`tokens.scope.${key}` as TextKey) : scope;
}

const KNOWN: readonly string[] = ['SCHEDULE_READ', 'SCHEDULE_WRITE', 'AUDITS_READ', 'AUDITS_WRITE', 'TEXT_READ', 'FIGURES_READ', 'TRAINING_READ', 'TRAINING_WRITE', 'LADO_READ', 'LADO_WRITE'];
