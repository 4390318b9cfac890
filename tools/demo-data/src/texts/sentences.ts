import { type Grade } from '@goodmark/audit-tool';

/**
 * Sentences an auditor might write about one domain, by grade. Words in braces are filled in: `{child}` by what this
 * child is called in texts, `{worker}` by who holds the case, the others by one of the phrases of their kind.
 */
export type SentencesByGrade = Readonly<Record<Grade, readonly string[]>>;
