import { differences, type DraftFields, type DraftRevisionQuery, type FieldValue } from '@goodmark/console-data';
import { fieldsOf, type WrittenAudit } from '../draft/draft-fields';

type Version = NonNullable<DraftRevisionQuery['draftRevision']>;

/** The fields that a version holds. What the form has beside them was not kept, and so is neither compared nor brought back. */
const KEPT = /^(overall|strengths|areasForImprovement|synopsis|overallReason|actions|judgements\.\w+\.(grade|evidence|difference|notApplicableReason)|viewsSought\.\w+\.(sought|changedJudgement|byWhom|how|said|whyNot))$/;

/** An earlier version of a draft as the form's fields. */
export function fieldsOfVersion(version: Version): DraftFields {
  const { overall, actions, ...rest } = version;
  const like = { ...rest, auditorGrade: overall, actions: actions.map((action) => ({ ...action, source: 'AUDITOR', owner: action.owner ?? { id: '', name: '' } })) };
  return Object.fromEntries(Object.entries(fieldsOf(like as unknown as WrittenAudit)).filter(([field]) => KEPT.test(field)));
}

/** One field in which a version differs from what stands now. */
export interface Difference {
  readonly field: string;
  readonly then: FieldValue;
  readonly now: FieldValue;
}

/** Where a version differs from what stands now, in the order of the form. */
export const differencesFrom = (version: DraftFields, now: DraftFields): readonly Difference[] =>
  differences(version, Object.fromEntries(Object.entries(now).filter(([field]) => field in version)))
    .map((field) => ({ field, then: version[field] ?? null, now: now[field] ?? null }));
