import type { ToldHow } from '@goodmark/audit-tool';
import { instantOfLondon, londonTime, type Text } from '@goodmark/console-ui';

/** That somebody was told, as it is typed: times as the boxes hold them, in London. */
export interface TellingForm {
  readonly personId: string;
  readonly personName: string;
  readonly outsider: string;
  readonly how: string;
  readonly toldAt: string;
  readonly answered: boolean | null;
  readonly answeredAt: string;
  readonly answer: string;
}

/** The time it is on the day of the application, as a box takes it. */
export const timeNow = (today: string, clock: Date = new Date()): string => londonTime(`${today}T${clock.toISOString().slice(11)}`);

export const emptyTelling = (today: string): TellingForm => ({ personId: '', personName: '', outsider: '', how: '', toldAt: timeNow(today), answered: null, answeredAt: timeNow(today), answer: '' });

/** What is missing before it can be sent; the API finds the rest. */
export function missingInTelling({ personId, outsider, how, toldAt, answered, answeredAt, answer }: TellingForm, text: Text): { field: string; message: string }[] {
  const unless = (fine: boolean, field: string, message: string) => (fine ? [] : [{ field, message }]);
  return [
    ...unless(personId !== '' || outsider.trim() !== '', 'told.personId', text('risks.whoMissing')),
    ...unless(how !== '', 'told.how', text('risks.howMissing')),
    ...unless(instantOfLondon(toldAt) !== null, 'told.toldAt', text('risks.atMissing')),
    ...unless(answered !== true || instantOfLondon(answeredAt) !== null, 'told.answeredAt', text('risks.answeredAtMissing')),
    ...unless(answered !== true || answer.trim() !== '', 'told.answer', text('risks.answerMissing')),
  ];
}

/** The same as the API takes it. */
export const tellingInput = ({ personId, outsider, how, toldAt, answered, answeredAt, answer }: TellingForm) => ({
  personId: personId || null, outsider: outsider.trim() || null, how: how as ToldHow, toldAt: instantOfLondon(toldAt) as string,
  ...(answered ? { answeredAt: instantOfLondon(answeredAt), answer } : {}),
});
