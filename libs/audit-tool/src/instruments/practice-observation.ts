import { ActivityKind } from '../vocabulary/activity';
import { TEXT_LIMITS } from '../text';
import { type Instrument, InstrumentSubject, type Item } from './instrument';
import { CRITERION, GRADES, GRADES_OF_AREAS } from './scales';

const area = (key: string, name: string, hint: string): Item => ({ key, name, hint, answer: { type: 'SCALE', scale: GRADES_OF_AREAS }, required: true });

const written = (key: string, name: string, hint: string, required = true): Item => ({ key, name, hint, answer: { type: 'TEXT', limit: TEXT_LIMITS.evidence }, required });

/** Watching practice where it happens: reviews, conferences, supervision and visits. */
export const PRACTICE_OBSERVATION: Instrument = {
  key: 'PRACTICE_OBSERVATION',
  version: '2017.1',
  name: 'Practice observation',
  prefix: 'OBS',
  kind: ActivityKind.PRACTICE_OBSERVATION,
  subject: InstrumentSubject.WORKER,
  sections: [
    {
      key: 'event',
      name: 'What was observed',
      items: [
        {
          key: 'eventKind',
          name: 'Kind of event',
          answer: {
            type: 'CHOICE',
            choices: [
              { key: 'CIN_REVIEW', name: 'CiN review' },
              { key: 'LAC_REVIEW', name: 'LAC review' },
              { key: 'CHILD_PROTECTION_CONFERENCE', name: 'Child protection conference' },
              { key: 'SUPERVISION', name: 'Supervision' },
              { key: 'VISIT', name: 'Visit' },
            ],
          },
          required: true,
        },
        { key: 'observedOn', name: 'Observed on', answer: { type: 'DAY' }, required: true },
        {
          key: 'consent',
          name: 'Consent to being observed',
          hint: 'Without the consent of the family who are there, there is no observation.',
          answer: { type: 'CHOICE', choices: [{ key: 'GIVEN', name: 'The family and the worker agreed' }, { key: 'NO_FAMILY_PRESENT', name: 'The worker agreed; no family was there' }] },
          required: true,
        },
        written('preparation', 'Preparation talk', 'What observer and worker agreed beforehand: the purpose, what to look for, what the worker hoped to learn.'),
      ],
    },
    {
      key: 'areas',
      name: 'Areas of practice',
      items: [
        area('planning', 'Planning and purpose', 'Prepared, clear about what the event is for, and so was everybody there.'),
        area('knowledge', 'Knowledge and theory', 'Law, research and the practice model, used where they help this child.'),
        area('skills', 'Skills', 'Listening, plain words, difficult things said with care, the meeting held well.'),
        area('partnership', 'Partnership', 'Parents, carers and other agencies heard, and asked to do their part.'),
        area('analysis', 'Analysis', 'What it all means for the child: strengths and worries weighed, not only listed.'),
        area('professionalism', 'Professionalism', 'On time, respectful, honest, aware of the power they hold.'),
        area('diversity', 'Diversity', 'Identity, culture, faith, language and disability known, and acted on.'),
      ],
    },
    {
      key: 'family',
      name: 'Child and family',
      items: [
        { key: 'childAtCentre', name: 'The child was at the centre', answer: { type: 'SCALE', scale: CRITERION }, required: true },
        { key: 'significantMales', name: 'Fathers and other significant males were involved', answer: { type: 'SCALE', scale: CRITERION }, required: true },
        { ...written('familyFeedback', "The family's feedback", 'What the child, parents or carers said of it, in their own words.'), onlyIf: { item: 'consent', is: ['GIVEN'] } },
      ],
    },
    {
      key: 'reflection',
      name: 'Reflection with the worker',
      items: [
        written('reflection', 'Reflection', 'What the worker thought of it afterwards, and what observer and worker learned from it.'),
        written('strengths', 'Strengths', 'What others could learn from.', false),
        written('areasForImprovement', 'Areas for improvement', 'What would have made it better for the child.', false),
      ],
    },
  ],
  overall: GRADES,
  splitBy: ['eventKind'],
};
