import { stepsOutOfOrder } from '@goodmark/audit-schedule';
import { EscalationStep, type Problem, problemUnless } from '@goodmark/audit-tool';
import { noticeSettingsOf, PROGRAMME_SETTINGS_ID, ProgrammeSettings, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, InputType, Int } from 'type-graphql';

const MOST_WORKING_DAYS = 20;
const MOST_DAYS = 365;

@InputType({ description: 'What is decided about how the programme runs: all of it.' })
export class ProgrammeSettingsChangeInput {
  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => Int, { description: 'How many working days before a corrective action is due its owner is told, 0 to 20; 0: not at all.' })
  dueSoonDays!: number;

  @Field(() => Int, { nullable: true, description: 'After how many days overdue the team manager is told, 1 to 365; null: never.' })
  teamManagerDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'After how many days overdue the operational lead is told, 1 to 365; null: never.' })
  operationalLeadDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'After how many days overdue the strategic lead is told, 1 to 365; null: never.' })
  strategicLeadDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'After how many days overdue the director is told, 1 to 365; null: never.' })
  directorDays?: number | null;
}

const FIELD: Readonly<Record<EscalationStep, 'teamManagerDays' | 'operationalLeadDays' | 'strategicLeadDays' | 'directorDays'>> = {
  TEAM_MANAGER: 'teamManagerDays', OPERATIONAL_LEAD: 'operationalLeadDays', STRATEGIC_LEAD: 'strategicLeadDays', DIRECTOR: 'directorDays',
};

function problemsIn(settings: Omit<ProgrammeSettings, 'id' | 'version' | 'createdAt' | 'updatedAt'>): readonly Problem[] {
  const { dueSoonDays } = settings;
  const steps = Object.values(EscalationStep).map((step) => FIELD[step]);
  return [
    ...problemUnless(dueSoonDays >= 0 && dueSoonDays <= MOST_WORKING_DAYS, 'dueSoonDays', `Give from 0 to ${MOST_WORKING_DAYS} working days.`),
    ...steps.flatMap((field) => {
      const days = settings[field];
      return problemUnless(days === null || (days >= 1 && days <= MOST_DAYS), field, `Give from 1 to ${MOST_DAYS} days, or leave it empty.`);
    }),
    ...stepsOutOfOrder(noticeSettingsOf(settings as ProgrammeSettings).escalationDays).map((step) => ({ field: FIELD[step], message: 'Somebody below them in the line would be told later. Give as many days as there, or more.' })),
  ];
}

/** Changes what is decided about how the programme runs. What was told already stays told. */
export async function changeSettings(tx: RequestContext, input: ProgrammeSettingsChangeInput): Promise<ProgrammeSettings> {
  const settings = await tx.require(ProgrammeSettings, PROGRAMME_SETTINGS_ID);
  const after = {
    dueSoonDays: input.dueSoonDays, teamManagerDays: input.teamManagerDays ?? null, operationalLeadDays: input.operationalLeadDays ?? null, strategicLeadDays: input.strategicLeadDays ?? null,
    directorDays: input.directorDays ?? null,
  };
  assertNoProblems(problemsIn(after));
  const { dueSoonDays, teamManagerDays, operationalLeadDays, strategicLeadDays, directorDays } = settings;
  const changed = await tx.change(ProgrammeSettings, settings, input.version, after);
  await tx.record({ recordType: 'ProgrammeSettings', recordId: settings.id, what: 'changed', before: { dueSoonDays, teamManagerDays, operationalLeadDays, strategicLeadDays, directorDays }, after });
  return changed;
}
