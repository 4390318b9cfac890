import { Box, Button, Checkbox, Typography } from '@mui/material';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import { ActionStatus, Service } from '@goodmark/audit-tool';
import { type ActionListQuery, ActionPlacesDocument, findPeople, nameOfPerson, useApiQuery, useMay, useViewer } from '@goodmark/console-data';
import { Column, DueDate, FilterPicker, FilterSelect, FilterText, ListPage, RecordLink, RowsTable, shortDay, Small, useText } from '@goodmark/console-ui';
import { ExtendDialog } from '../action/ExtendDialog';
import { ReassignDialog } from '../action/ReassignDialog';
import { ActionStrip } from './ActionStrip';
import { ActionTabs } from './ActionTabs';
import { BulkOutcome, type ChangedRow } from './BulkOutcome';

type Row = ActionListQuery['page']['nodes'][number];

/** Corrective actions, to be found, opened and changed together. */
export function ActionsPage() {
  const text = useText();
  const viewer = useViewer();
  const mayCount = useMay('actionFigures');
  const mayChange = useMay('actionsReassign');
  const areas = useApiQuery(ActionPlacesDocument, {}).data?.serviceAreas.nodes ?? [];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<'reassign' | 'extend' | null>(null);
  const [outcome, setOutcome] = useState<readonly ChangedRow[] | null>(null);
  const today = viewer?.today ?? '';
  const choose = (ids: readonly string[], on: boolean) => setChosen((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  const changed = (rows: readonly ChangedRow[]) => {
    setOutcome(rows);
    setChosen(new Set());
    setOpen(null);
  };
  const filters = (
    <>
      <FilterSelect source="status" label={text('corrections.state')} choices={Object.values(ActionStatus).map((value) => ({ value, label: text(`actionStatus.${value}`) }))} />
      <FilterSelect source="ownerOrDeputy" label={text('corrections.which')} choices={[{ value: viewer?.id ?? '', label: text('corrections.mine') }]} />
      <FilterSelect source="overdue" label={text('corrections.overdue')} choices={[{ value: 'true', label: text('corrections.isOverdue') }, { value: 'false', label: text('corrections.isNotOverdue') }]} />
      <FilterSelect source="slipped" label={text('corrections.slipped')} choices={[{ value: 'true', label: text('corrections.isSlipped') }, { value: 'false', label: text('corrections.isNotSlipped') }]} />
      <FilterSelect source="service" label={text('audits.service')} choices={Object.values(Service).map((value) => ({ value, label: text(`service.${value}`) }))} />
      <FilterSelect source="serviceArea" label={text('audits.serviceArea')} choices={areas.map(({ id, name }) => ({ value: id, label: name }))} />
      <FilterPicker source="owner" label={text('corrections.owner')} search={findPeople} nameOf={nameOfPerson} />
      <FilterText source="reference" label={text('audits.reference')} />
    </>
  );
  return (
    <>
      <ListPage
        resource="correctiveActions" title={text('corrections.title')} summary={text('corrections.summary')} sort={{ field: 'dueOn', order: 'ASC' }} filters={filters} filterDefaults={{ status: ActionStatus.OPEN }} empty={{ title: text('corrections.empty.title'), what: text('corrections.empty.what') }}
        notice={<><ActionTabs current="list" />{mayCount ? <ActionStrip /> : null}<Box role="status">{outcome ? <BulkOutcome rows={outcome} /> : null}</Box></>}
      >
        {mayChange ? <Chosen chosen={chosen} onChoose={choose} onOpen={setOpen} /> : null}
        <RowsTable>
          <Column label={text('corrections.audit')} render={({ id, reference }: Row) => <Box component="span" sx={{ whiteSpace: 'nowrap' }}><RecordLink to={`/actions/${id}`} name={reference} /></Box>} />
          {mayChange ? <Column label={text('corrections.choose')} render={({ id, reference, what }: Row) => <Checkbox checked={chosen.has(id)} onChange={(_event, on) => choose([id], on)} slotProps={{ input: { 'aria-label': text('corrections.chooseOne', { reference, what }) } }} />} /> : null}
          <Column label={text('corrections.what')} render={({ what }: Row) => <Box component="span" sx={{ display: 'block', minWidth: 220, maxWidth: '50ch' }}>{what}</Box>} />
          <Column label={text('corrections.owner')} render={({ owner, deputy }: Row) => <>{owner.name}{deputy ? <Small>{text('corrections.deputyIs', { name: deputy.name })}</Small> : null}</>} />
          <Column source="dueOn" label={text('corrections.due')} render={({ dueOn, firstDueOn, status }: Row) => <><DueDate dueOn={dueOn} today={today} done={status !== 'OPEN'} />{firstDueOn === dueOn ? null : <Small>{text('corrections.firstDue', { day: shortDay(firstDueOn) })}</Small>}</>} />
          <Column label={text('corrections.slipped')} render={({ slipped }: Row) => text(slipped ? 'corrections.isSlipped' : 'audits.none')} />
          <Column label={text('corrections.state')} render={({ status }: Row) => text(`actionStatus.${status}`)} />
          <Column label={text('corrections.team')} render={({ audit }: Row) => audit?.team.name ?? text('audits.none')} />
        </RowsTable>
      </ListPage>
      {open === 'reassign' ? <ReassignDialog ids={[...chosen]} onChanged={changed} onClose={() => setOpen(null)} /> : null}
      {open === 'extend' ? <ExtendDialog ids={[...chosen]} onChanged={changed} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

interface ChosenProps {
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[], on: boolean) => void;
  readonly onOpen: (dialog: 'reassign' | 'extend') => void;
}

/** How many are chosen, and what can be done with them together. */
function Chosen({ chosen, onChoose, onOpen }: ChosenProps) {
  const text = useText();
  const all = (useListContext<Row>().data ?? []).map(({ id }) => id);
  const allChosen = all.length > 0 && all.every((id) => chosen.has(id));
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', p: 1, position: 'sticky', left: 0 }}>
      <Button variant="outlined" aria-pressed={allChosen} onClick={() => onChoose(all, !allChosen)}>{text('corrections.chooseAll')}</Button>
      <Typography role="status">{chosen.size === 0 ? text('corrections.noneChosen') : text('corrections.chosen', { smart_count: chosen.size })}</Typography>
      <Button disabled={chosen.size === 0} onClick={() => onOpen('reassign')}>{text('corrections.reassignMany')}</Button>
      <Button disabled={chosen.size === 0} onClick={() => onOpen('extend')}>{text('corrections.extendMany')}</Button>
    </Box>
  );
}
