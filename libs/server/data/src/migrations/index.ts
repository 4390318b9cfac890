import { FirstSchema1524700800000 } from './1524700800000-first-schema';
import { SearchEvidence1524787200000 } from './1524787200000-search-evidence';
import { Planning1524873600000 } from './1524873600000-planning';
import { Sampling1524960000000 } from './1524960000000-sampling';
import { BankHolidays1525046400000 } from './1525046400000-bank-holidays';
import { Notifications1525132800000 } from './1525132800000-notifications';
import { Participation1525219200000 } from './1525219200000-participation';
import { Feeds1525305600000 } from './1525305600000-feeds';
import { Triggers1525392000000 } from './1525392000000-triggers';
import { SealedDrafts1525478400000 } from './1525478400000-sealed-drafts';
import { OpenLoops1525500000000 } from './1525500000000-open-loops';
import { Feedback1525564800000 } from './1525564800000-feedback';
import { ActionSteps1525651200000 } from './1525651200000-action-steps';
import { ModerationRules1525737600000 } from './1525737600000-moderation-rules';
import { ImmediateRisks1525824000000 } from './1525824000000-immediate-risks';
import { Oversight1525910400000 } from './1525910400000-oversight';
import { AuditDocuments1525996800000 } from './1525996800000-audit-documents';
import { ReAudits1526083200000 } from './1526083200000-re-audits';
import { AuditorTeam1526126400000 } from './1526126400000-auditor-team';
import { InstrumentRecords1526169600000 } from './1526169600000-instrument-records';
import { LadoRegister1526515200000 } from './1526515200000-lado-register';

/** In the order they run. */
export const MIGRATIONS = [
  FirstSchema1524700800000,
  SearchEvidence1524787200000,
  Planning1524873600000,
  Sampling1524960000000,
  BankHolidays1525046400000,
  Notifications1525132800000,
  Participation1525219200000,
  Feeds1525305600000,
  Triggers1525392000000,
  SealedDrafts1525478400000,
  OpenLoops1525500000000,
  Feedback1525564800000,
  ActionSteps1525651200000,
  ModerationRules1525737600000,
  ImmediateRisks1525824000000,
  Oversight1525910400000,
  AuditDocuments1525996800000,
  ReAudits1526083200000,
  AuditorTeam1526126400000,
  InstrumentRecords1526169600000,
  LadoRegister1526515200000,
];
