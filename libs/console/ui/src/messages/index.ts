import { actionPlan } from './action-plan';
import { activity } from './activity';
import { agreement } from './agreement';
import { aims } from './aims';
import { allocation } from './allocation';
import { audit } from './audit';
import { auditors } from './auditors';
import { audits } from './audits';
import { calendar } from './calendar';
import { cases } from './cases';
import { chase } from './chase';
import { checks } from './checks';
import { cohorts } from './cohorts';
import { commonWords } from './common-words';
import { completion } from './completion';
import { correction } from './correction';
import { corrections } from './corrections';
import { coverage } from './coverage';
import { directory } from './directory';
import { drafts } from './drafts';
import { draws } from './draws';
import { earlierVersions } from './earlier-versions';
import { feedback } from './feedback';
import { feeds } from './feeds';
import { findings } from './findings';
import { frames } from './frames';
import { history } from './history';
import { holidays } from './holidays';
import { inbox } from './inbox';
import { indicators } from './indicators';
import { leaving } from './leaving';
import { loop } from './loop';
import { loops } from './loops';
import { mail } from './mail';
import { moderation } from './moderation';
import { objectives } from './objectives';
import { participation } from './participation';
import { people } from './people';
import { plan } from './plan';
import { planner } from './planner';
import { plans } from './plans';
import { reAudits } from './re-audits';
import { recommendations } from './recommendations';
import { risks } from './risks';
import { schedule } from './schedule';
import { search } from './search';
import { settings } from './settings';
import { team } from './team';
import { tokens } from './tokens';
import { triggers } from './triggers';
import { word } from './word';
import { work } from './work';
import { write } from './write';

/**
 * Every word of the console that is not the council's own data. Words of one area of the product are in a file of their own,
 * named after their key, and are fetched with the screens that use them (tools/build/words-with-screens.mjs).
 */
export const messages = { ...commonWords, actionPlan, activity, agreement, aims, allocation, audit, auditors, audits, calendar, cases, chase, checks, cohorts, completion, correction, corrections, coverage, directory, drafts, draws, earlierVersions, feedback, feeds, findings, frames, history, holidays, inbox, indicators, leaving, loop, loops, mail, moderation, objectives, participation, people, plan, planner, plans, reAudits, recommendations, risks, schedule, search, settings, team, tokens, triggers, word, work, write };
