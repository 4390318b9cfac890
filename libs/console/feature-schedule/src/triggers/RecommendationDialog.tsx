import type { AimStatus } from '@goodmark/audit-tool';
import { RecommendationChangeDocument, RecommendationCreateDocument, type RecommendationDetailQuery, useSend } from '@goodmark/console-data';
import { useText } from '@goodmark/console-ui';
import { AimDialog, type AimForm, formOfAim } from './AimDialog';

type Recommendation = NonNullable<RecommendationDetailQuery['inspectionRecommendation']>;

/** Records what an inspection recommended, or changes it. */
export function RecommendationDialog({ recommendation, onClose }: { readonly recommendation?: Recommendation; readonly onClose: () => void }) {
  const text = useText();
  const create = useSend(RecommendationCreateDocument);
  const change = useSend(RecommendationChangeDocument);
  const { busy, failure, refuse } = recommendation ? change : create;
  const save = ({ title, source, publishedOn, text: full, dueOn, ownerId, status, outcome }: AimForm) => {
    const given = { title, inspection: source, publishedOn, text: full || null, dueOn: dueOn || null, ownerId: ownerId || null };
    return recommendation
      ? change.send({ input: { id: recommendation.id, version: recommendation.version, ...given, status: status as AimStatus, outcome: outcome || null } })
      : create.send({ input: given });
  };
  return (
    <AimDialog
      title={recommendation ? text('aims.changeNamed', { title: recommendation.title }) : text('recommendations.add')} initial={formOfAim(recommendation, recommendation?.inspection ?? '', recommendation?.publishedOn ?? '')}
      source={{ field: 'inspection', label: text('recommendations.inspection') }} isNew={!recommendation} busy={busy} failure={failure} refuse={refuse} onSave={save} onClose={onClose}
    />
  );
}
