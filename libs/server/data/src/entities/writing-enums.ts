import { DomainProgress, PersonShape, RiskStanding, RiskStatus, RiskStep, ToldHow } from '@goodmark/audit-tool';
import { registerEnum } from '@goodmark/server-graphql';

registerEnum(DomainProgress, 'DomainProgress', 'How far one domain of an audit has come; apart from its stage and its grade.', {
  NOT_STARTED: 'Nothing is written.',
  NEEDS_GRADE: 'There are words, and no grade yet.',
  NEEDS_EVIDENCE: 'It is graded, and the evidence is missing.',
  NEEDS_REASON: 'It is marked not applicable, and the reason is missing.',
  GRADED: 'It is graded, with evidence.',
  NOT_APPLICABLE: 'It does not apply, with a reason.',
});
registerEnum(PersonShape, 'PersonShape', 'What some words look like that may tell who somebody is.', {
  NHS_NUMBER: 'An NHS number: ten digits with the right check digit.',
  DATE_OF_BIRTH: 'A date near a word of birth.',
  FULL_DATE: 'A full date in figures, which may be a date of birth.',
  POSTCODE: 'A postcode of the United Kingdom.',
  EMAIL: 'An e-mail address.',
  TELEPHONE: 'A telephone number of the United Kingdom.',
  NAME: 'Probably a name: a title with a name, or words with a capital in a row.',
});
registerEnum(RiskStatus, 'RiskStatus', 'Whether an immediate risk still waits for an answer.', {
  OPEN: 'It waits: nobody was told yet, or nobody who was told has answered.',
  ANSWERED: 'Somebody who was told said what they will do.',
  WITHDRAWN: 'It was raised by mistake, with a reason.',
});
registerEnum(RiskStanding, 'RiskStanding', 'What an immediate risk waits for today.', {
  NOT_TOLD_IN_TIME: 'Nobody was told of it on the day it was raised, nor since.',
  NOT_TOLD: 'Nobody was told of it yet; it was raised today.',
  UNANSWERED_OVERNIGHT: 'Somebody was told before today, and nobody has answered.',
  UNANSWERED: 'Somebody was told today, and nobody has answered.',
  ANSWERED: 'Somebody who was told said what they will do.',
  WITHDRAWN: 'It was raised by mistake.',
});
registerEnum(RiskStep, 'RiskStep', 'What the viewer may do about an immediate risk.', {
  TELL: 'Record that somebody was told.',
  ANSWER: 'Record what somebody who was told answered.',
  WITHDRAW: 'Withdraw it, with a reason.',
});
registerEnum(ToldHow, 'ToldHow', 'How somebody was told of an immediate risk: by speaking to them.', {
  IN_PERSON: 'Face to face.',
  TELEPHONE: 'By telephone.',
});

export { DomainProgress, PersonShape, RiskStanding, RiskStatus, RiskStep, ToldHow };
