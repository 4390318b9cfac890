import { type ViewHolder } from '@goodmark/audit-tool';

interface ViewSentences {
  readonly byWhom: readonly string[];
  readonly how: readonly string[];
  readonly pleased: readonly string[];
  readonly displeased: readonly string[];
  readonly whyNot: readonly string[];
}

/** What might have been said about the work by those it is for, and why somebody was not asked. */
export const VIEWS: Readonly<Record<ViewHolder, ViewSentences>> = {
  CHILD: {
    byWhom: ['The auditor', 'The {worker}', 'The participation worker'],
    how: ['In person, at home', 'In person, after school', 'With drawings and cards', 'By telephone', 'In writing, with help'],
    pleased: [
      '{Child} likes the {worker} and says that things are better at home.',
      '{Child} said that people do what they say they will.',
      '{Child} enjoys the time with the {worker} and would like it to go on.',
      '{Child} feels listened to, most of the time.',
    ],
    displeased: [
      '{Child} does not know why the visits happen.',
      '{Child} said that there have been too many different people.',
      '{Child} wants to see the {kin} more often and has told us before.',
      '{Child} said that the meetings are boring and about other people.',
    ],
    whyNot: [
      '{Child} was asked through the {worker} and preferred not to talk this time.',
      '{Child} was in the middle of exams and the family asked us to wait.',
    ],
  },
  PARENT: {
    byWhom: ['The auditor', 'The team manager', 'The {worker}'],
    how: ['By telephone', 'In person, at home', 'In person, at the office', 'By telephone, with an interpreter'],
    pleased: [
      'She finds the {worker} straight and kind, and the help useful.',
      'He says that he was included from the start and knows what the plan is.',
      'They said that they were worried at first and are glad now that somebody came.',
    ],
    displeased: [
      'She says that promises were not kept and that she hears things late.',
      'He feels that he was judged before anybody met him.',
      'They do not understand what they still have to do.',
      'She said that every new worker starts at the beginning.',
    ],
    whyNot: [
      'The parent could not be reached at several attempts on different days.',
      'There is no contact with either parent, and seeking it now would unsettle {child}.',
      'The parent declined, which was respected.',
    ],
  },
  CARER: {
    byWhom: ['The auditor', 'The supervising social worker', 'The {worker}'],
    how: ['By telephone', 'In person, at home', 'In writing'],
    pleased: [
      'The carers feel part of the team and know whom to call.',
      'They say that {child} has come on well and that meetings respect what they know.',
      'Support was quick when they asked for it.',
    ],
    displeased: [
      'The carers had to ask several times for papers that they needed.',
      'They would have liked to be told of the change of {worker} beforehand.',
      'They say that respite was agreed and has not come.',
    ],
    whyNot: ['The carers were away when the audit was made.', 'The carers had only just taken over, and were left to settle in.'],
  },
};

/** Why no carer was asked where there is none. */
export const NO_CARER: readonly string[] = ['{Child} lives with a parent and has no other carer.', 'There is no carer besides the parents.'];
