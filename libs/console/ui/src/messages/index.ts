import { account } from './account';
import { audits } from './audits';
import { common } from './common';
import { words } from './words';
import { work } from './work';

/** Every word of the console that is not the council's own data. One file an area; each area is one top-level key or more. */
export const messages = { ...common, ...words, ...account, ...audits, ...work };
