import { type DomainGrade, instrumentInForce } from '@goodmark/audit-tool';
import { GradeChip, SHAPE_OF_GRADE } from './GradeChip';

const isGrade = (value: string): value is DomainGrade => value in SHAPE_OF_GRADE;

/** An answer on a scale: one of the grades looks like every grade, another is its word. */
export const AnswerMark = ({ value, name }: { readonly value: string; readonly name: string }) => (isGrade(value) ? <GradeChip grade={value} /> : <strong>{name}</strong>);

/** The judgement on the whole of a record in a list; nothing while there is none. */
export function OverallMark({ instrument, value }: { readonly instrument: string; readonly value: string | null }) {
  if (value === null) return null;
  return <AnswerMark value={value} name={instrumentInForce(instrument)?.overall?.options.find(({ key }) => key === value)?.name ?? value} />;
}
