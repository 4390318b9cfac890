import { LadoAwaited, LadoHarm, LadoOutcome, LadoRoute, LadoSector, LadoStage } from '@goodmark/audit-tool';
import { FilterSelect, FilterText, useText } from '@goodmark/console-ui';

/** What the register can be narrowed down by. */
export function ReferralFilters() {
  const text = useText();
  return (
    <>
      <FilterText source="reference" label={text('lado.reference')} />
      <FilterText source="adult" label={text('lado.adult')} />
      <FilterText source="setting" label={text('lado.setting')} />
      <FilterSelect source="stage" label={text('lado.stage')} choices={Object.values(LadoStage).map((value) => ({ value, label: text(`lado.stages.${value}`) }))} />
      <FilterSelect source="awaited" label={text('lado.awaits')} choices={Object.values(LadoAwaited).map((value) => ({ value, label: text(`lado.awaited.${value}`) }))} />
      <FilterSelect source="route" label={text('lado.route')} choices={Object.values(LadoRoute).map((value) => ({ value, label: text(`lado.routes.${value}`) }))} />
      <FilterSelect source="outcome" label={text('lado.outcome')} choices={Object.values(LadoOutcome).map((value) => ({ value, label: text(`lado.outcomes.${value}`) }))} />
      <FilterSelect source="sector" label={text('lado.sector')} choices={Object.values(LadoSector).map((value) => ({ value, label: text(`lado.sectors.${value}`) }))} />
      <FilterSelect source="harm" label={text('lado.harm')} choices={Object.values(LadoHarm).map((value) => ({ value, label: text(`lado.harms.${value}`) }))} />
    </>
  );
}
