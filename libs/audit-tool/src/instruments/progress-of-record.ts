import { type InstrumentAnswers, type Instrument, isAsked, type Section } from './instrument';
import { problemsToComplete } from './problems-in-answers';

/** How far a section of a record has come: how many of the items it asks for have all they need. It says nothing of how good anything was. */
export interface SectionProgress {
  readonly section: string;
  readonly asked: number;
  readonly done: number;
}

/** How much of each section was looked at, in the order of the form. Items that need not be answered are left out until they are. */
export function progressOfRecord(instrument: Instrument, record: InstrumentAnswers): readonly SectionProgress[] {
  const open = new Set(problemsToComplete(instrument, record).map(({ field }) => field.split('.')[1]));
  const written = new Set(record.answers.filter(({ value }) => value !== null && value.trim() !== '').map(({ item }) => item));
  return instrument.sections.map((section: Section) => {
    const asked = section.items.filter((item) => isAsked(item, record.answers) && (item.required || written.has(item.key)));
    return { section: section.key, asked: asked.length, done: asked.filter(({ key }) => !open.has(key)).length };
  });
}
