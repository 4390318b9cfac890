import type { Problem } from '../problem';
import { documentField } from './document-fields';
import { readAnswers, type ReadAnswers, type WrittenBox } from './read-answers';
import { type DocumentBlock, gradeMeant, withoutLabel } from './suggest-matches';
import { gradeName } from '../case-audit-tool';

/** Where a person says that a paragraph belongs. */
export interface Match {
  /** The paragraph, counted from 0. */
  readonly block: number;
  readonly field: string;
}

/** What is wrong with matches: a paragraph or field that is not there, or a paragraph given twice. */
export function problemsInMatches(matches: readonly Match[], blocks: readonly DocumentBlock[]): readonly Problem[] {
  const seen = new Set<number>();
  return matches.flatMap(({ block, field }, index) => {
    const twice = seen.has(block);
    seen.add(block);
    if (!blocks[block]) return [{ field: `matches.${index}.block`, message: `There is no paragraph ${block} in this document.` }];
    if (twice) return [{ field: `matches.${index}.block`, message: `Paragraph ${block} is given twice. Give each paragraph one field.` }];
    return documentField(field) ? [] : [{ field: `matches.${index}.field`, message: `There is no field ${field} that a document can fill in.` }];
  });
}

/** What a document says by the matches of a person: paragraphs of one field follow one another, an empty line between them. */
export function matchedAnswers(matches: readonly Match[], blocks: readonly DocumentBlock[]): ReadAnswers {
  const texts = new Map<string, string[]>();
  for (const { block, field } of [...matches].sort((one, other) => one.block - other.block)) {
    texts.set(field, [...(texts.get(field) ?? []), withoutLabel(blocks[block]?.text ?? '')]);
  }
  const boxes: WrittenBox[] = [...texts].map(([field, pieces]) => {
    const kind = documentField(field)?.kind;
    const text = pieces.join(kind === 'TEXT' ? '\n\n' : ' ');
    const grade = kind === 'GRADE' || kind === 'DOMAIN_GRADE' ? gradeMeant(text) : null;
    return { tag: field, text: grade ? gradeName(grade as never) : text };
  });
  return readAnswers(boxes);
}
