import { idOf } from '../identifiers';
import { personIdOf } from '../organisation/organisation';
import type { DemonstrationRows, DraftRevisionRow } from '../rows';

type Written = Pick<DemonstrationRows, 'audits' | 'judgements' | 'judgementTexts' | 'auditTexts' | 'viewsSought' | 'correctiveActions'>;

/** Two sittings before the last, so that there is something to compare the draft with. */
const SITTINGS = [{ at: '2018-04-23T09:10:00.000Z', texts: 1 }, { at: '2018-04-24T13:30:00.000Z', texts: 2 }, { at: '2018-04-25T10:05:00.000Z', texts: 12 }] as const;

/** What was kept of the draft that the auditor of the demonstration has begun: less of it each sitting back, and the first answer shorter. */
export function draftRevisionRows(rows: Written): readonly DraftRevisionRow[] {
  const auditorId = personIdOf('auditor');
  const draft = rows.audits.find((audit) => audit.auditorId === auditorId && audit.status === 'IN_PROGRESS');
  if (!draft) throw new Error('The auditor of the demonstration has no draft');
  const of = <T extends { readonly auditId: string }>(all: readonly T[]) => all.filter(({ auditId }) => auditId === draft.id).map(({ auditId: _audit, ...rest }) => rest);
  const written = of(rows.judgementTexts);
  return SITTINGS.map(({ at, texts }, index) => {
    const isLast = index === SITTINGS.length - 1;
    const kept = isLast ? written : written.slice(0, texts).map((text) => ({ ...text, evidence: (text.evidence ?? '').split('. ')[0] ?? null }));
    const domains = new Set(kept.map(({ domain }) => domain));
    const [whole] = of(rows.auditTexts);
    const content = {
      judgements: of(rows.judgements).map(({ domain, grade }) => ({ domain, grade: isLast || domains.has(domain) ? grade : null })),
      texts: kept.map(({ moderationReason: _moderators, ...text }) => text), whole: isLast && whole ? whole : null, views: isLast ? of(rows.viewsSought) : [],
      actions: isLast ? rows.correctiveActions.filter(({ auditId }) => auditId === draft.id).map(({ what, ownerId, dueOn }) => ({ what, ownerId, dueOn })) : [],
    };
    return { id: idOf(`draft revision ${index} of ${draft.reference}`, at), auditId: draft.id, auditorId, startedAt: at, savedAt: at, isOver: false, content: JSON.stringify(content) };
  });
}
