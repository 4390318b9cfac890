import { account } from './account';
import { actions } from './actions';
import { audits } from './audits';
import { cases } from './cases';
import { completion } from './completion';
import { common } from './common';
import { forms } from './forms';
import { inbox } from './inbox';
import { loops } from './loops';
import { moderation } from './moderation';
import { oversight } from './oversight';
import { people } from './people';
import { reAudits } from './re-audits';
import { sampling } from './sampling';
import { risks } from './risks';
import { schedule } from './schedule';
import { search } from './search';
import { training } from './training';
import { triggers } from './triggers';
import { words } from './words';
import { wordDocuments } from './word-documents';
import { work } from './work';
import { writing } from './writing';

/** Every word of the console that is not the council's own data. One file an area; each area is one top-level key or more. */
export const messages = { ...common, ...words, ...forms, ...account, ...actions, ...audits, ...writing, ...risks, ...moderation, ...schedule, ...sampling, ...cases, ...people, ...search, ...training, ...work, ...inbox, ...completion, ...triggers, ...reAudits, ...loops, ...wordDocuments, ...oversight };
