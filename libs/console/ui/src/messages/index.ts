import { account } from './account';
import { audits } from './audits';
import { cases } from './cases';
import { completion } from './completion';
import { common } from './common';
import { forms } from './forms';
import { inbox } from './inbox';
import { moderation } from './moderation';
import { oversight } from './oversight';
import { people } from './people';
import { sampling } from './sampling';
import { schedule } from './schedule';
import { search } from './search';
import { training } from './training';
import { triggers } from './triggers';
import { words } from './words';
import { work } from './work';
import { writing } from './writing';

/** Every word of the console that is not the council's own data. One file an area; each area is one top-level key or more. */
export const messages = { ...common, ...words, ...forms, ...account, ...audits, ...writing, ...moderation, ...schedule, ...sampling, ...cases, ...people, ...search, ...training, ...work, ...inbox, ...completion, ...triggers, ...oversight };
