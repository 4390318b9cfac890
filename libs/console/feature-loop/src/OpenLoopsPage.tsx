import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router-dom';
import { Grade, LoopStage, Service } from '@goodmark/audit-tool';
import { findPeople, MyActionsOfLoopsDocument, type MyActionsOfLoopsQuery, nameOfPerson, type OpenLoopListQuery, ServiceAreasDocument, TeamsDocument, useApiQuery, useMay, useViewer } from '@goodmark/console-data';
import { Column, FilterPicker, FilterSelect, FilterText, GradeChip, ListPage, RecordLink, RowsTable, useText } from '@goodmark/console-ui';
import { LoopFigures } from './LoopFigures';
import { ageKey, AGES, ageWords } from './loop-words';

type Row = OpenLoopListQuery['page']['nodes'][number];
type Mine = MyActionsOfLoopsQuery['correctiveActions']['nodes'];

function Filters() {
  const text = useText();
  const maySearch = useMay('people');
  const teams = useApiQuery(TeamsDocument, {}).data?.page.nodes ?? [];
  const areas = useApiQuery(ServiceAreasDocument, {}).data?.page.nodes ?? [];
  return (
    <>
      <FilterText source="reference" label={text('loops.reference')} />
      <FilterSelect source="outcome" label={text('loops.outcome')} choices={Object.values(Grade).map((value) => ({ value, label: text(`grade.${value}`) }))} />
      <FilterSelect source="stage" label={text('loops.waitsFor')} choices={Object.values(LoopStage).map((value) => ({ value, label: text(`loopStage.${value}`) }))} />
      <FilterSelect source="age" label={text('loops.age')} choices={AGES.map((range) => ({ value: ageKey(range), label: ageWords(range, text) }))} />
      <FilterSelect source="service" label={text('audits.service')} choices={Object.values(Service).map((value) => ({ value, label: text(`service.${value}`) }))} />
      <FilterSelect source="serviceArea" label={text('audits.serviceArea')} choices={areas.map(({ id, name }) => ({ value: id, label: name }))} />
      <FilterSelect source="team" label={text('audits.team')} choices={teams.map(({ id, name }) => ({ value: id, label: name }))} />
      <FilterSelect source="kind" label={text('loops.kind')} choices={(['LIVE', 'PRACTICE'] as const).map((value) => ({ value, label: text(`loops.KIND.${value}`) }))} />
      {maySearch ? <FilterPicker source="auditor" label={text('loops.auditor')} search={findPeople} nameOf={nameOfPerson} /> : null}
      {maySearch ? <FilterPicker source="actionOwner" label={text('loops.actionOwner')} search={findPeople} nameOf={nameOfPerson} /> : null}
    </>
  );
}

/** The one thing that the viewer can do next about a row, and where. */
function verbOf({ id, viewerCan, loop }: Row, mine: Mine, me: string | undefined): { readonly verb: 'MODERATE' | 'ACTION' | 'DEPUTY' | 'FEEDBACK' | 'FILE' | 'OPEN'; readonly to: string } {
  const waits = (stage: LoopStage): boolean => loop?.stages.includes(stage) ?? false;
  if (waits('MODERATION') && viewerCan.includes('MODERATE')) return { verb: 'MODERATE', to: `/audits/${id}/moderation` };
  const action = mine.find(({ audit }) => audit?.id === id);
  if (action) return { verb: action.owner.id === me ? 'ACTION' : 'DEPUTY', to: `/actions/${action.id}` };
  const to = `/audits/${id}`;
  if (waits('FEEDBACK') && viewerCan.includes('RECORD_FEEDBACK')) return { verb: 'FEEDBACK', to };
  return { verb: waits('FILING') && viewerCan.includes('FILE') ? 'FILE' : 'OPEN', to };
}

/** Audits that are submitted and not put right: how many, how old, where stuck, and which. */
export function OpenLoopsPage() {
  const text = useText();
  const may = { openCase: useMay('case'), readFigures: useMay('openLoopFigures') };
  return (
    <ListPage
      resource="openLoops" title={text('loops.title')} summary={text('loops.summary')} sort={{ field: 'age', order: 'DESC' }} filters={<Filters />} notice={may.readFigures ? <LoopFigures /> : null}
      empty={{ title: text('loops.empty.title'), what: text('loops.empty.what') }}
    >
      <RowsTable>
        <Column source="reference" label={text('loops.reference')} sx={{ whiteSpace: 'nowrap' }} render={({ id, reference, kind }: Row) => <><RecordLink to={`/audits/${id}`} name={reference} />{kind === 'PRACTICE' ? <><br />{text('audits.practice')}</> : null}</>} />
        <Column source="age" label={text('loops.days')} render={({ loop }: Row) => text('loops.daysOpen', { smart_count: loop?.ageInDays ?? 0 })} />
        <Column label={text('loops.waitsFor')} render={({ loop }: Row) => loop?.stages.map((stage) => text(`loopStage.${stage}`)).join(', ')} />
        <Column label={text('loops.outcome')} render={({ outcome, moderatedGrade }: Row) => (outcome ? <><GradeChip grade={outcome} />{moderatedGrade ? null : <><br /><small>{text('audit.notYetModerated')}</small></>}</> : null)} />
        <Column label={text('loops.case')} render={({ case: theCase, team }: Row) => <><RecordLink to={`/cases/${theCase.id}`} name={theCase.reference} may={may.openCase} /><br />{team.name}</>} />
        <Column label={text('loops.auditor')} render={({ auditor }: Row) => auditor.name} />
        <Column label={text('loops.next')} render={(row: Row) => <Next row={row} />} />
      </RowsTable>
    </ListPage>
  );
}

function Next({ row }: { readonly row: Row }) {
  const text = useText();
  const me = useViewer()?.id;
  const mayAct = useMay('correctiveActions');
  // Asked once for all rows: those of one person are few.
  const mine = useApiQuery(MyActionsOfLoopsDocument, { me: me ?? '' }, { enabled: me !== undefined && mayAct }).data?.correctiveActions.nodes ?? [];
  const { verb, to } = verbOf(row, mine, me);
  const words = text(`loops.verb.${verb}`);
  return <MuiLink component={Link} to={to} sx={{ whiteSpace: 'nowrap' }} aria-label={text('loops.verbNamed', { verb: words, reference: row.reference })}>{words}</MuiLink>;
}
