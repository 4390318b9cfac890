import { Service } from './vocabulary/service';

/** A kind of case. `service` is null where both services hold cases of that kind. */
export interface CaseCategory {
  readonly key: string;
  readonly name: string;
  readonly service: Service | null;
}

const { SOCIAL_CARE, EARLY_HELP } = Service;

/** The categories every council starts with. An administrator may add more, so a category's key is a plain string. */
export const CASE_CATEGORIES: readonly CaseCategory[] = [
  { key: 'CIN', name: 'Child in need', service: SOCIAL_CARE },
  { key: 'CP', name: 'Child protection plan', service: SOCIAL_CARE },
  { key: 'CP_SECOND_OR_SUBSEQUENT', name: 'Child protection plan, second or subsequent', service: SOCIAL_CARE },
  { key: 'LAC', name: 'Looked after child', service: SOCIAL_CARE },
  { key: 'LAC_LONG_TERM_FOSTER_CARE', name: 'Looked after child in long-term foster care', service: SOCIAL_CARE },
  { key: 'CHILDREN_WITH_DISABILITIES', name: 'Children with disabilities', service: null },
  { key: 'ADOPTION', name: 'Adoption', service: SOCIAL_CARE },
  { key: 'CARE_LEAVER', name: 'Care leaver', service: SOCIAL_CARE },
  { key: 'PRIVATE_FOSTERING', name: 'Private fostering', service: SOCIAL_CARE },
  { key: 'UASC', name: 'Unaccompanied asylum-seeking child', service: SOCIAL_CARE },
  { key: 'NRPF', name: 'No recourse to public funds', service: SOCIAL_CARE },
  { key: 'SPECIAL_GUARDIANSHIP', name: 'Special guardianship', service: SOCIAL_CARE },
  { key: 'EARLY_HELP_LEVEL_2', name: 'Early help, level 2', service: EARLY_HELP },
  { key: 'EARLY_HELP_LEVEL_3', name: 'Early help, level 3', service: EARLY_HELP },
];
