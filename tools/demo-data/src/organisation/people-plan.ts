import { type Level, type Role } from '@goodmark/audit-tool';

/** Somebody in the invented council. Nobody here exists. */
export interface PersonPlan {
  readonly key: string;
  readonly name: string;
  readonly level: Level | null;
  readonly roles: readonly Role[];
  /** The part of the e-mail before the at sign where it is not made from the name. */
  readonly mailbox?: string;
  readonly active?: boolean;
  /** The day they came, where that was after the programme began. */
  readonly since?: string;
}

/** People one can sign in as, each with what they are there to show. */
export const ACCOUNT_PEOPLE: readonly (PersonPlan & { readonly mailbox: string; readonly description: string })[] = [
  {
    key: 'admin', mailbox: 'admin', name: 'Rosalind Tranter', level: null, roles: ['ADMINISTRATOR'],
    description: "QA administrator: keeps the year's schedule, allocates audits, follows them up and looks after the training.",
  },
  {
    key: 'quality-lead', mailbox: 'lead', name: 'Imran Calloway', level: null, roles: ['QUALITY_LEAD'],
    description: 'Quality lead: runs the programme and sees all of it except the register of allegations.',
  },
  {
    key: 'moderator', mailbox: 'moderator', name: 'Helena Strickley', level: 'STRATEGIC_LEAD', roles: ['AUDITOR', 'MODERATOR'],
    description: 'Strategic lead of every service area: moderates what is submitted.',
  },
  {
    key: 'auditor', mailbox: 'auditor', name: 'Marcus Obiora-Lane', level: 'OPERATIONAL_LEAD', roles: ['AUDITOR'],
    description: 'Operational lead for service development: leads no service area, so is independent of every case.',
  },
  {
    key: 'manager', mailbox: 'manager', name: 'Priya Hollowell', level: 'TEAM_MANAGER', roles: ['AUDITOR'],
    description: 'Manages the adoption team: audits the cases of others and sees the audits of her own team.',
  },
  {
    key: 'holder', mailbox: 'holder', name: 'Dylan Marchbank', level: 'CASE_HOLDER', roles: [],
    description: 'Social worker in the adoption team: sees the audits of the cases he holds and does the actions.',
  },
  {
    key: 'member', mailbox: 'member', name: 'June Whitlam', level: null, roles: ['SCRUTINY_MEMBER'],
    description: 'Member of the scrutiny board: reads published reports and nothing else.',
  },
  {
    key: 'lado', mailbox: 'lado', name: 'Philippa Dray', level: null, roles: ['LADO'],
    description: 'Local authority designated officer: keeps the register of allegations, which nobody else sees.',
  },
];

const senior = (key: string, name: string, level: Level, roles: readonly Role[], since?: string): PersonPlan => ({ key, name, level, roles, since });
const lead = (key: string, name: string, roles: readonly Role[], since?: string): PersonPlan => senior(key, name, 'OPERATIONAL_LEAD', roles, since);
const manages = (key: string, name: string): PersonPlan => senior(key, name, 'TEAM_MANAGER', ['AUDITOR']);
const holds = (key: string, name: string): PersonPlan => senior(key, name, 'CASE_HOLDER', []);

/** Senior people, those beside the line, and two who have left. */
export const SENIOR_PEOPLE: readonly PersonPlan[] = [
  senior('director', 'Gwendolen Asante', 'DIRECTOR', ['AUDITOR']),
  senior('strategic-lead', 'Tobias Renfrew', 'STRATEGIC_LEAD', ['AUDITOR']),
  senior('principal', 'Nadia Fairclough', 'PRINCIPAL_SOCIAL_WORKER', ['AUDITOR', 'MODERATOR']),
  senior('reviewing-officer-a', 'Colm Brathwaite', 'IRO', []),
  senior('reviewing-officer-b', 'Sunita Pell', 'IRO', []),
  { key: 'lead-member', name: 'Adrian Kowal', level: null, roles: ['LEAD_MEMBER'] },
  { ...manages('left-manager-a', 'Beatrix Omondi'), active: false },
  { ...manages('left-manager-b', 'Gareth Sallow'), active: false },
];

/** Those who lead a service area, and other operational leads. The ones without a role were being trained. */
export const OPERATIONAL_LEADS: readonly PersonPlan[] = [
  lead('lead-protection', 'Yvonne Tetlow', ['AUDITOR']),
  lead('lead-permanence', 'Desmond Achebe-Ward', ['AUDITOR']),
  lead('lead-through-care', 'Marisol Quayle', ['AUDITOR']),
  lead('lead-looked-after', 'Fergus Lindqvist', [], '2017-11-06'),
  lead('lead-disability', 'Anjali Thornbury', ['AUDITOR'], '2017-10-02'),
  lead('lead-early-help', 'Winston Pargeter', [], '2017-12-04'),
  lead('lead-residential', 'Katarzyna Bellwood', ['AUDITOR']),
  lead('lead-youth', 'Oluwaseun Haddow', []),
  lead('lead-edge-of-care', 'Bronwen Castellan', []),
  lead('lead-reviewing', 'Hamish Dosanjh', []),
  lead('lead-front-door', 'Leticia Marlowe', []),
  lead('lead-out-of-hours', 'Petr Gainsford', []),
  lead('lead-commissioning', 'Naomi Eldridge', [], '2017-09-18'),
];

export const TEAM_MANAGERS: readonly PersonPlan[] = [
  manages('manager-assessment', 'Callum Nakamura'),
  manages('manager-protection-east', 'Shabana Whitcombe'),
  manages('manager-protection-west', 'Eoin Mistry'),
  manages('manager-looked-after-one', 'Francesca Dunmore'),
  manages('manager-looked-after-two', 'Kwabena Ridley'),
  manages('manager-kinship', 'Isobel Varga'),
  manages('manager-fostering', 'Rhodri Sandhu'),
  manages('manager-through-care-north', 'Latoya Penhallow'),
  manages('manager-through-care-south', 'Stefan Oakeshott'),
  manages('manager-disability', 'Mei-Ling Cartmel'),
  manages('manager-hub-north', 'Declan Fashola'),
  manages('manager-hub-south', 'Harriet Zielinski'),
  manages('manager-hub-west', 'Joaquin Treadwell'),
];

export const CASE_HOLDERS: readonly PersonPlan[] = [
  holds('holder-assessment-a', 'Abigail Rowntree'), holds('holder-assessment-b', 'Tariq Lonsdale'),
  holds('holder-assessment-c', 'Ewa Middlemass'),
  holds('holder-east-a', 'Nathaniel Gyamfi'), holds('holder-east-b', 'Cerys Aldous'),
  holds('holder-west-a', 'Zainab Pickering'), holds('holder-west-b', 'Lewis Ferreira'),
  holds('holder-care-one-a', 'Martha Igwe'), holds('holder-care-one-b', 'Rupert Sangha'),
  holds('holder-care-one-c', 'Siobhan Tully'),
  holds('holder-care-two-a', 'Kofi Bramwell'), holds('holder-care-two-b', 'Elspeth Nair'),
  holds('holder-adoption-b', 'Verity Mbeki-Stone'),
  holds('holder-kinship-a', 'Owen Rashleigh-Gill'), holds('holder-kinship-b', 'Danuta Keswick'),
  holds('holder-fostering-a', 'Simone Arkell'), holds('holder-fostering-b', 'Bilal Thwaite'),
  holds('holder-through-north-a', 'Greta Oluseye'), holds('holder-through-north-b', 'Patrick Venn'),
  holds('holder-through-south-a', 'Aisling Chowdhury'), holds('holder-through-south-b', 'Jerome Haslam'),
  holds('holder-disability-a', 'Ruth Okonjo-Bell'), holds('holder-disability-b', 'Viktor Lathom'),
  holds('holder-disability-c', 'Carys Bhandari'),
  holds('holder-hub-north-a', 'Louisa Mensah'), holds('holder-hub-north-b', 'Craig Tomaszewski'),
  holds('holder-hub-south-a', 'Amara Winfield'), holds('holder-hub-south-b', 'Joel Catterick'),
  holds('holder-hub-west-a', 'Fatoumata Greaves'), holds('holder-hub-west-b', 'Hugh Santoro'),
];

/** Everybody. */
export const PEOPLE: readonly PersonPlan[] = [
  ...ACCOUNT_PEOPLE, ...SENIOR_PEOPLE, ...OPERATIONAL_LEADS, ...TEAM_MANAGERS, ...CASE_HOLDERS,
];
