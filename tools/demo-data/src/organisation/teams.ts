import { Service } from '@goodmark/audit-tool';

/** A service area of the invented council; `operationalLead` and the managers below are keys of people. */
export interface AreaPlan {
  readonly key: string;
  readonly name: string;
  readonly service: Service;
  readonly operationalLead: string;
  readonly teams: readonly TeamPlan[];
}

export interface TeamPlan {
  readonly key: string;
  readonly name: string;
  readonly manager: string;
  readonly holders: readonly string[];
  /** What kinds of case it holds. */
  readonly categories: readonly string[];
}

const { SOCIAL_CARE, EARLY_HELP } = Service;

/** The strategic lead of every service area. */
export const STRATEGIC_LEAD_OF_ALL = 'moderator';

/** Six service areas, fourteen teams. */
export const AREAS: readonly AreaPlan[] = [
  {
    key: 'help-and-protection', name: 'Help and Protection', service: SOCIAL_CARE, operationalLead: 'lead-protection',
    teams: [
      {
        key: 'assessment', name: 'Assessment and Planning', manager: 'manager-assessment',
        holders: ['holder-assessment-a', 'holder-assessment-b', 'holder-assessment-c'], categories: ['CIN', 'NRPF', 'CP'],
      },
      {
        key: 'protection-east', name: 'Child Protection East', manager: 'manager-protection-east',
        holders: ['holder-east-a', 'holder-east-b'], categories: ['CP', 'CP_SECOND_OR_SUBSEQUENT', 'CIN'],
      },
      {
        key: 'protection-west', name: 'Child Protection West', manager: 'manager-protection-west',
        holders: ['holder-west-a', 'holder-west-b'], categories: ['CP_SECOND_OR_SUBSEQUENT', 'CIN', 'CP'],
      },
    ],
  },
  {
    key: 'looked-after', name: 'Looked After Children', service: SOCIAL_CARE, operationalLead: 'lead-looked-after',
    teams: [
      {
        key: 'looked-after-one', name: 'Looked After Children One', manager: 'manager-looked-after-one',
        holders: ['holder-care-one-a', 'holder-care-one-b', 'holder-care-one-c'], categories: ['LAC', 'LAC_LONG_TERM_FOSTER_CARE', 'UASC'],
      },
      {
        key: 'looked-after-two', name: 'Looked After Children Two', manager: 'manager-looked-after-two',
        holders: ['holder-care-two-a', 'holder-care-two-b'], categories: ['LAC_LONG_TERM_FOSTER_CARE', 'LAC'],
      },
    ],
  },
  {
    key: 'permanence', name: 'Permanence and Fostering', service: SOCIAL_CARE, operationalLead: 'lead-permanence',
    teams: [
      { key: 'adoption', name: 'Adoption', manager: 'manager', holders: ['holder', 'holder-adoption-b'], categories: ['ADOPTION'] },
      {
        key: 'kinship', name: 'Special Guardianship and Kinship', manager: 'manager-kinship',
        holders: ['holder-kinship-a', 'holder-kinship-b'], categories: ['SPECIAL_GUARDIANSHIP'],
      },
      {
        key: 'fostering', name: 'Fostering', manager: 'manager-fostering',
        holders: ['holder-fostering-a', 'holder-fostering-b'], categories: ['PRIVATE_FOSTERING'],
      },
    ],
  },
  {
    key: 'through-care', name: 'Through Care', service: SOCIAL_CARE, operationalLead: 'lead-through-care',
    teams: [
      {
        key: 'through-care-north', name: 'Through Care North', manager: 'manager-through-care-north',
        holders: ['holder-through-north-a', 'holder-through-north-b'], categories: ['CARE_LEAVER'],
      },
      {
        key: 'through-care-south', name: 'Through Care South', manager: 'manager-through-care-south',
        holders: ['holder-through-south-a', 'holder-through-south-b'], categories: ['CARE_LEAVER', 'UASC'],
      },
    ],
  },
  {
    key: 'disability', name: 'Children with Disabilities', service: SOCIAL_CARE, operationalLead: 'lead-disability',
    teams: [
      {
        key: 'disability-team', name: 'Children with Disabilities', manager: 'manager-disability',
        holders: ['holder-disability-a', 'holder-disability-b', 'holder-disability-c'], categories: ['CHILDREN_WITH_DISABILITIES'],
      },
    ],
  },
  {
    key: 'early-help', name: 'Early Help', service: EARLY_HELP, operationalLead: 'lead-early-help',
    teams: [
      {
        key: 'hub-north', name: 'Family Hub North', manager: 'manager-hub-north',
        holders: ['holder-hub-north-a', 'holder-hub-north-b'], categories: ['EARLY_HELP_LEVEL_2', 'EARLY_HELP_LEVEL_3'],
      },
      {
        key: 'hub-south', name: 'Family Hub South', manager: 'manager-hub-south',
        holders: ['holder-hub-south-a', 'holder-hub-south-b'],
        categories: ['EARLY_HELP_LEVEL_3', 'EARLY_HELP_LEVEL_2', 'CHILDREN_WITH_DISABILITIES'],
      },
      {
        key: 'hub-west', name: 'Family Hub West', manager: 'manager-hub-west',
        holders: ['holder-hub-west-a', 'holder-hub-west-b'],
        categories: ['EARLY_HELP_LEVEL_2', 'EARLY_HELP_LEVEL_3', 'CHILDREN_WITH_DISABILITIES'],
      },
    ],
  },
];
