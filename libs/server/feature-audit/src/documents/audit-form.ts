import { timingSafeEqual } from 'node:crypto';
import { codeText, type Comparable, type FormCode, FORM_VERSION, isDraft, readCode, signedCode } from '@goodmark/audit-tool';
import { Activity, Audit, Case, mayCall, Person, type RequestContext, Team } from '@goodmark/server-data';
import { conflict, forbidden } from '@goodmark/server-graphql';
import { writeWord } from '@goodmark/server-documents';
import { draftAnswers } from './draft-answers';
import { formParts } from './form-layout';
import { peopleById } from './owners';
import { longDay } from './words';

/** What the code of a form is signed for. */
export const FORM_PURPOSE = 'audit form';
const NOTHING: Comparable = { answers: {}, actions: [] };

const signatureOf = (ctx: RequestContext, code: FormCode): string => ctx.signatureOf(FORM_PURPOSE, codeText(code));

/** What a form's code says, where this installation wrote it; null where it did not, or it was altered. */
export function verifiedCode(ctx: RequestContext, text: string): FormCode | null {
  const read = readCode(text);
  if (!read) return null;
  const [theirs, ours] = [Buffer.from(read.signature), Buffer.from(signatureOf(ctx, read.code))];
  return theirs.length === ours.length && timingSafeEqual(theirs, ours) ? read.code : null;
}

/**
 * The Word form of an audit that is not submitted: for its auditor with all that is written so far, for a quality lead
 * without. Throws `FORBIDDEN` for anybody else.
 */
export async function auditForm(ctx: RequestContext, auditId: string): Promise<{ readonly fileName: string; readonly bytes: Buffer }> {
  const audit = await ctx.require(Audit, auditId, 'audit');
  const isOwn = audit.auditorId === ctx.viewer.personId && mayCall(ctx.viewer, 'Query.auditDocument').allowed;
  if (!isOwn && !ctx.viewer.roles.includes('QUALITY_LEAD')) throw forbidden('The form of an audit is for its auditor, and for quality leads.');
  if (!isDraft(audit.status)) throw conflict('This audit is not being written, so it has no form to fill in.', audit.version, [{ field: 'audit', message: 'Only an audit that is allocated, begun or returned has a form.' }]);
  const draft = isOwn ? await draftAnswers(ctx, audit) : NOTHING;
  if (isOwn) ctx.viewLog.note([audit.id]);
  const owners = await peopleById(ctx, draft.actions.map(({ ownerId }) => ownerId));
  const ownerOf = (id: string): string => owners.get(id)?.email ?? owners.get(id)?.name ?? '';
  const [theCase, activity, team, auditor] = await Promise.all([ctx.require(Case, audit.caseId), ctx.load(Activity, audit.activityId), ctx.require(Team, audit.teamId), ctx.require(Person, audit.auditorId)]);
  const code: FormCode = { auditId: audit.id, instrumentVersion: audit.instrumentVersion, formVersion: FORM_VERSION, draftVersion: isOwn ? audit.version : 0 };
  const facts = { reference: audit.reference, caseReference: theCase.reference, activity: activity?.title ?? 'Practice audit', team: team.name, auditor: auditor.name, dueOn: longDay(audit.dueOn) };
  const parts = formParts(facts, draft, ownerOf, signedCode(code, signatureOf(ctx, code)));
  return { fileName: `${audit.reference}.docx`, bytes: await writeWord(`Case audit ${audit.reference}`, parts) };
}
