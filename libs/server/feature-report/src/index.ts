import { ActivityFindingsResolver } from './activity-findings';
import { AgreementResolver } from './agreement/agreement.resolver';
import { AgreementShareResolver, GradeAgreementResolver } from './agreement/agreement-types';
import { GradeFigureResolver, MeetingGoodResolver } from './figure-types';
import { FiguresResolver } from './figures.resolver';
import { ReAuditFindingsResolver } from './re-audit/re-audit-findings.resolver';
import { RecordFindingsResolver, RecordItemFiguresResolver, RecordTeamFiguresResolver } from './records/record-findings.resolver';
import { ViewsFiguresResolver, ViewsShareResolver } from './views-figures.resolver';

export const reportResolvers = [
  FiguresResolver, ActivityFindingsResolver, GradeFigureResolver, MeetingGoodResolver, ReAuditFindingsResolver, ViewsFiguresResolver, ViewsShareResolver,
  AgreementResolver, AgreementShareResolver, GradeAgreementResolver, RecordFindingsResolver, RecordItemFiguresResolver, RecordTeamFiguresResolver,
] as const;
export { findingsOf, domainFiguresOf } from './activity-findings';
