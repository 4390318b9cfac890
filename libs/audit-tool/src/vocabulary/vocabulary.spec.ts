import * as audit from '../index';

const VOCABULARIES = {
  Grade: audit.Grade,
  DomainGrade: audit.DomainGrade,
  AuditDomain: audit.AuditDomain,
  Service: audit.Service,
  ActivityKind: audit.ActivityKind,
  ActivityStatus: audit.ActivityStatus,
  Origin: audit.Origin,
  SamplingMethod: audit.SamplingMethod,
  AuditStatus: audit.AuditStatus,
  AuditKind: audit.AuditKind,
  AuditSource: audit.AuditSource,
  ViewHolder: audit.ViewHolder,
  FigureBasis: audit.FigureBasis,
  FigureDimension: audit.FigureDimension,
  Level: audit.Level,
  Role: audit.Role,
  ModerationRule: audit.ModerationRule,
  ModerationResult: audit.ModerationResult,
  ModerationMode: audit.ModerationMode,
  ActionStatus: audit.ActionStatus,
  ActionSource: audit.ActionSource,
  ConflictReason: audit.ConflictReason,
  AuditStep: audit.AuditStep,
  ActivityStep: audit.ActivityStep,
  WorkKind: audit.WorkKind,
  Better: audit.Better,
  IndicatorUnit: audit.IndicatorUnit,
  IndicatorState: audit.IndicatorState,
  BreachStatus: audit.BreachStatus,
  AimStatus: audit.AimStatus,
  DirectoryKind: audit.DirectoryKind,
  ImportOutcome: audit.ImportOutcome,
  LeaverWorkKind: audit.LeaverWorkKind,
  FeedKind: audit.FeedKind,
  CompletionBy: audit.CompletionBy,
  ParticipationStatus: audit.ParticipationStatus,
  NotificationKind: audit.NotificationKind,
  UploadStatus: audit.UploadStatus,
  UploadTask: audit.UploadTask,
  FrameStatus: audit.FrameStatus,
  StratifyBy: audit.StratifyBy,
  ExclusionReason: audit.ExclusionReason,
  DrawStatus: audit.DrawStatus,
  SampleCaseStatus: audit.SampleCaseStatus,
};

it.each(Object.entries(VOCABULARIES))('%s has values that equal their keys', (_name, vocabulary) => {
  const entries = Object.entries(vocabulary);
  expect(entries.length).toBeGreaterThan(1);
  expect(entries.filter(([key, value]) => key !== value)).toEqual([]);
});
