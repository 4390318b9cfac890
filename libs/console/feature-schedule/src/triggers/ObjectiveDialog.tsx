import type { AimStatus } from '@goodmark/audit-tool';
import { ObjectiveChangeDocument, ObjectiveCreateDocument, type ObjectiveDetailQuery, useSend } from '@goodmark/console-data';
import { useText } from '@goodmark/console-ui';
import { AimDialog, type AimForm, formOfAim } from './AimDialog';

type Objective = NonNullable<ObjectiveDetailQuery['improvementObjective']>;

/** Records an objective of the improvement plan, or changes it. */
export function ObjectiveDialog({ objective, onClose }: { readonly objective?: Objective; readonly onClose: () => void }) {
  const text = useText();
  const create = useSend(ObjectiveCreateDocument);
  const change = useSend(ObjectiveChangeDocument);
  const { busy, failure, refuse } = objective ? change : create;
  const save = ({ title, source, text: full, dueOn, ownerId, status, outcome }: AimForm) => {
    const given = { title, plan: source, text: full || null, dueOn: dueOn || null, ownerId: ownerId || null };
    return objective
      ? change.send({ input: { id: objective.id, version: objective.version, ...given, status: status as AimStatus, outcome: outcome || null } })
      : create.send({ input: given });
  };
  return (
    <AimDialog
      title={objective ? text('aims.changeNamed', { title: objective.title }) : text('objectives.add')} initial={formOfAim(objective, objective?.plan ?? '')} source={{ field: 'plan', label: text('objectives.plan') }}
      isNew={!objective} busy={busy} failure={failure} refuse={refuse} onSave={save} onClose={onClose}
    />
  );
}
