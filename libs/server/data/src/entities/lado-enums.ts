import {
  LadoAccessKind, LadoAdultRole, LadoAgency, LadoAwaited, LadoDbsOutcome, LadoEmployment, LadoHarm, LadoHrOutcome, LadoHrProcess, LadoOutcome, LadoPolice, LadoRegulator, LadoRoute, LadoSector, LadoStage,
  LadoStanding,
} from '@goodmark/audit-tool';
import { registerEnum } from '@goodmark/server-graphql';

registerEnum(LadoRoute, 'LadoRoute', 'How an allegation against somebody who works with children is dealt with.', {
  ADVICE: 'Advice was given, and no meeting is needed.',
  POT_MEETING: 'It goes to a position-of-trust meeting.',
});
registerEnum(LadoHarm, 'LadoHarm', 'The harm that is alleged.', {
  PHYSICAL: 'Physical harm.', SEXUAL: 'Sexual harm.', EMOTIONAL: 'Emotional harm.', NEGLECT: 'Neglect.', CONDUCT: 'Conduct that shows somebody may not be suitable to work with children.',
});
registerEnum(LadoAgency, 'LadoAgency', 'Who refers to the LADO, or is asked to a meeting.', {
  EMPLOYER: 'The employer, or whoever the adult volunteers for.', POLICE: 'The police.', SOCIAL_CARE: "Children's social care.", EDUCATION: 'A school, college or the education service.', HEALTH: 'A health service.',
  HUMAN_RESOURCES: "The employer's human resources.", REGULATOR: 'A regulator.', VOLUNTARY: 'A voluntary organisation.', PUBLIC: 'A parent, child or member of the public.', OTHER: 'Somebody else.',
});
registerEnum(LadoSector, 'LadoSector', 'In what kind of work the adult meets children.', {
  EDUCATION: 'Schools and colleges.', EARLY_YEARS: 'Nurseries and childminders.', FOSTERING: 'Foster care.', RESIDENTIAL_CARE: "Children's homes.", SOCIAL_CARE: 'Social care.', HEALTH: 'Health services.', POLICE: 'The police.',
  SPORT: 'Sport and leisure.', FAITH: 'Faith groups.', TRANSPORT: 'Transport of children.', VOLUNTARY: 'Voluntary organisations.', OTHER: 'Other work.',
});
registerEnum(LadoAdultRole, 'LadoAdultRole', 'What the adult does there.', {
  TEACHER: 'Teaches.', SUPPORT_STAFF: 'Supports in a school.', EARLY_YEARS_WORKER: 'Works with the youngest.', FOSTER_CARER: 'Fosters.', RESIDENTIAL_WORKER: "Works in a children's home.", SOCIAL_WORKER: 'Is a social worker.',
  HEALTH_WORKER: 'Works in health.', COACH: 'Coaches.', FAITH_LEADER: 'Leads in a faith group.', DRIVER_OR_ESCORT: 'Drives or escorts children.', VOLUNTEER: 'Volunteers.', OTHER: 'Does something else.',
});
registerEnum(LadoPolice, 'LadoPolice', 'What the police do about it.', {
  NOT_INVOLVED: 'They are not involved.', INVESTIGATING: 'They investigate.', NO_FURTHER_ACTION: 'They take no further action.', CAUTIONED: 'The adult was cautioned.', CHARGED: 'The adult is charged.', CONVICTED: 'The adult was convicted.',
  ACQUITTED: 'The adult was acquitted.',
});
registerEnum(LadoHrProcess, 'LadoHrProcess', "Where the employer's disciplinary process stands.", { NONE: 'There is none.', UNDER_WAY: 'It is under way.', ENDED: 'It has ended.' });
registerEnum(LadoHrOutcome, 'LadoHrOutcome', 'How the disciplinary process ended.', {
  NO_ACTION: 'No action.', SUPPORT: 'Training or support.', WARNING: 'A warning.', REMOVED_FROM_ROLE: 'Removed from the role.', DISMISSED: 'Dismissed.', RESIGNED: 'Resigned before it ended.', NOT_APPLICABLE: 'It does not apply, with a reason.',
});
registerEnum(LadoEmployment, 'LadoEmployment', 'Whether the adult goes on working with children.', {
  IN_POST: 'In the same post.', OTHER_DUTIES: 'In the same place with other duties.', NOT_WITH_CHILDREN: 'No longer with children.', LEFT: 'Has left.', NOT_APPLICABLE: 'It does not apply, with a reason.',
});
registerEnum(LadoDbsOutcome, 'LadoDbsOutcome', 'What the barring service decided.', { BARRED: 'Barred.', NOT_BARRED: 'Not barred.', NOT_APPLICABLE: 'It does not apply, with a reason.' });
registerEnum(LadoRegulator, 'LadoRegulator', 'To which regulator the adult was referred.', {
  OFSTED: 'Ofsted.', TEACHING: 'The regulator of teaching.', HEALTH_AND_CARE: 'The regulator of social work and the health professions.', NURSING: 'The regulator of nursing.', MEDICINE: 'The regulator of medicine.', CHARITY: 'The regulator of charities.',
  OTHER: 'Another one.',
});
registerEnum(LadoOutcome, 'LadoOutcome', 'What was concluded about an allegation.', {
  SUBSTANTIATED: 'There is enough evidence that it is true.', UNSUBSTANTIATED: 'There is not enough evidence either way.', UNFOUNDED: 'Nothing supports it; it may rest on a mistake.', FALSE: 'There is enough evidence that it is not true.',
  MALICIOUS: 'It is not true and was made to deceive.',
});
registerEnum(LadoAwaited, 'LadoAwaited', 'What a referral still waits for.', {
  CONCLUSION: 'Its conclusion.', HR_OUTCOME: 'The outcome of the disciplinary process.', EMPLOYMENT_STATUS: 'Whether the adult goes on working with children.', DBS_OUTCOME: 'The outcome of a referral for barring.',
});
registerEnum(LadoStage, 'LadoStage', 'How far a referral has come.', {
  OPEN: 'It is not concluded.', OUTCOMES_AWAITED: 'It is concluded, and something that became of the adult is not known.', COMPLETE: 'All is known or does not apply, or advice was all it needed.',
});
registerEnum(LadoAccessKind, 'LadoAccessKind', 'Why somebody who is not the LADO meets referrals for a while.', { DEPUTY: 'Covers for the LADO: the whole register.', AUDITOR: 'Reads one referral of a dip sample.' });
registerEnum(LadoStanding, 'LadoStanding', 'What the viewer is to the register of allegations.', {
  LADO: 'The LADO.', DEPUTY: 'Covers for the LADO today.', AUDITOR: 'May read some referrals today.',
});

export {
  LadoAccessKind, LadoAdultRole, LadoAgency, LadoAwaited, LadoDbsOutcome, LadoEmployment, LadoHarm, LadoHrOutcome, LadoHrProcess, LadoOutcome, LadoPolice, LadoRegulator, LadoRoute, LadoSector, LadoStage,
  LadoStanding,
};
