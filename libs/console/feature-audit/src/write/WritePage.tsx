import { Button } from '@mui/material';
import type { ComponentProps } from 'react';
import { Link, Navigate, useParams } from 'react-router-dom';
import { longDay, Page, useText, WholeRecord } from '@goodmark/console-ui';
import { RaiseRisk } from '../risks/RaiseRisk';
import { auditDraftOf } from './draft/draft-fields';
import { firstOpenPart, slugOf } from './form-parts';
import { useDraft } from './use-draft';
import { EarlierVersions } from './versions/EarlierVersions';
import { WriteForm } from './WriteForm';

/** An audit being written, part by part; each part has an address of its own. */
export function WritePage() {
  const text = useText();
  const { id = '', part } = useParams();
  const { record: audit, keeper, state, opened, error, retry } = useDraft(id);
  const record = opened ? (audit && keeper && state ? { audit, keeper, state } : null) : undefined;
  return (
    <WholeRecord read={{ error, refetch: retry }} record={record} list={{ title: text('menu.work'), to: '/work' }} missing={text('audit.missing')}>
      {(writing) => <Writing {...writing} slug={part} />}
    </WholeRecord>
  );
}

type Parts = ComponentProps<typeof WriteForm>;

function Writing({ audit, keeper, state, slug }: Pick<Parts, 'audit' | 'keeper' | 'state'> & { readonly slug: string | undefined }) {
  const text = useText();
  const base = `/audits/${audit.id}/edit`;
  if (!slug) return <Navigate to={`${base}/${slugOf(firstOpenPart(auditDraftOf(state.mine)))}`} replace />;
  const what = { case: audit.case.reference, activity: audit.activity?.title ?? text('audits.practice') };
  return (
    <Page
      title={text('write.title', { reference: audit.reference })} summary={text('write.summary', { ...what, due: longDay(audit.dueOn) })}
      actions={<><RaiseRisk audit={audit} /><EarlierVersions auditId={audit.id} keeper={keeper} fields={state.mine} /><Button component={Link} to={`/audits/${audit.id}/word`}>{text('word.open')}</Button><Button component={Link} to={`/audits/${audit.id}`}>{text('write.toAudit')}</Button></>}
    >
      <WriteForm audit={audit} keeper={keeper} state={state} base={base} slug={slug} />
    </Page>
  );
}
