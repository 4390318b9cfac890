export { DEMONSTRATION_ACCOUNTS, type DemonstrationAccount } from './demonstration-accounts';
export { demonstrationRows } from './demonstration-rows';
export { DEMONSTRATION_TODAY } from './days';
export { PUBLISHED } from './published-2017-18';
export type * from './published-types';
export type * from './rows';
export { DEMONSTRATION_PASSWORD, loadDemonstration } from './load-demonstration';
