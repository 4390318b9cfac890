import { ActivityKind } from '../vocabulary/activity';
import { TEXT_LIMITS } from '../text';
import { type Instrument, InstrumentSubject, type Item } from './instrument';
import { GRADES, GRADES_OF_AREAS } from './scales';

const area = (key: string, name: string, hint: string): Item => ({ key, name, hint, answer: { type: 'SCALE', scale: GRADES_OF_AREAS }, required: true });

/** Whether a supervisee is supervised as often as agreed, and how well. */
export const SUPERVISION_AUDIT: Instrument = {
  key: 'SUPERVISION_AUDIT',
  version: '2017.1',
  name: 'Supervision audit',
  prefix: 'SUP',
  kind: ActivityKind.SUPERVISION_AUDIT,
  subject: InstrumentSubject.SUPERVISEE,
  sections: [
    {
      key: 'frequency',
      name: 'How often',
      items: [
        { key: 'from', name: 'Records read from', answer: { type: 'DAY' }, required: true },
        { key: 'to', name: 'Records read to', answer: { type: 'DAY' }, required: true },
        { key: 'due', name: 'Sessions that were due', answer: { type: 'NUMBER', from: 0, to: 100 }, required: true },
        { key: 'held', name: 'Sessions that were held', answer: { type: 'NUMBER', from: 0, to: 100 }, required: true },
        {
          key: 'frequencyKept',
          name: 'Frequency kept',
          answer: { type: 'CHOICE', choices: [{ key: 'YES', name: 'Yes' }, { key: 'NO', name: 'No' }] },
          required: true,
        },
        { key: 'whyNotKept', name: 'Why it was not kept', answer: { type: 'TEXT', limit: TEXT_LIMITS.reason }, required: true, onlyIf: { item: 'frequencyKept', is: ['NO'] } },
      ],
    },
    {
      key: 'quality',
      name: 'How well',
      items: [
        area('caseDecisions', 'Decisions on cases', 'Each case discussed as often as its risk asks, with decisions and their reasons on the record.'),
        area('reflection', 'Reflection', 'Room to think, not only to report: feelings, hypotheses, other ways of seeing it.'),
        area('direction', 'Direction and follow-up', 'Actions are clear and dated, and the next session looks whether they were done.'),
        area('childFocus', "The child's experience", 'What life is like for the child comes up in every case.'),
        area('wellbeing', "The worker's wellbeing", 'Workload, leave and support are asked about, and something follows.'),
        area('development', 'Development', 'Learning needs are named, met and linked to findings of audits.'),
      ],
    },
    {
      key: 'findings',
      name: 'Findings',
      items: [
        { key: 'strengths', name: 'Strengths', answer: { type: 'TEXT', limit: TEXT_LIMITS.strengths }, required: false },
        { key: 'areasForImprovement', name: 'Areas for improvement', answer: { type: 'TEXT', limit: TEXT_LIMITS.areasForImprovement }, required: false },
      ],
    },
  ],
  overall: GRADES,
  splitBy: ['frequencyKept'],
};
