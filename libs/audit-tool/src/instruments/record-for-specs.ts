import type { Answer, InstrumentAnswers } from './instrument';

/** An observation with everything it needs. */
export const OBSERVED: InstrumentAnswers = {
  overall: 'MEETS_GOOD',
  answers: [
    ...Object.entries({ eventKind: 'LAC_REVIEW', observedOn: '2018-01-16', consent: 'GIVEN', preparation: 'Agreed what to look for.', familyFeedback: 'She felt heard.', reflection: 'Went well.' })
      .map(([item, value]) => ({ item, value, note: null })),
    ...['planning', 'knowledge', 'skills', 'partnership', 'analysis', 'professionalism', 'diversity'].map((item) => ({ item, value: 'MEETS_GOOD', note: 'Seen.' })),
    { item: 'childAtCentre', value: 'YES', note: null },
    { item: 'significantMales', value: 'NOT_APPLICABLE', note: null },
  ],
};

/** The same with some answers changed; null takes an answer out. */
export function observedWith(changes: Readonly<Record<string, Partial<Answer> | null>>, overall = OBSERVED.overall): InstrumentAnswers {
  const kept = OBSERVED.answers.filter(({ item }) => changes[item] !== null).map((answer) => ({ ...answer, ...changes[answer.item] }));
  const added = Object.entries(changes).filter(([item, change]) => change !== null && !kept.some((answer) => answer.item === item)).map(([item, change]) => ({ item, value: null, note: null, ...change }));
  return { overall, answers: [...kept, ...added] };
}
