import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { financialYearOf, previousFinancialYear } from '@goodmark/audit-schedule';
import { LadoYearDocument, useApiQuery, useViewer } from '@goodmark/console-data';
import { AddressSelect, Facts, FailureNote, FigureText, Page, Section, TableScroll, useText } from '@goodmark/console-ui';
import { ClocksButton } from './ClocksButton';
import { LadoTabs } from './LadoTabs';

const YEARS = 5;

/** The register in a financial year: outcomes of all and of those concluded, and the clocks. */
export function FiguresPage() {
  const text = useText();
  const [params] = useSearchParams();
  const thisYear = financialYearOf((useViewer()?.today ?? '2018-04').slice(0, 7));
  const years = [thisYear];
  while (years.length < YEARS) years.push(previousFinancialYear(years.at(-1) as string));
  const year = years.find((each) => each === params.get('year')) ?? (years[1] as string);
  const { data, error, refetch } = useApiQuery(LadoYearDocument, { year }, { keepPrevious: true });
  const figures = data?.ladoFigures;
  return (
    <Page title={text('lado.figuresTitle')} summary={text('lado.figuresSummary')} actions={<ClocksButton />}>
      <LadoTabs current="figures" />
      <AddressSelect name="year" label={text('lado.year')} none={years[1] as string} choices={years.filter((each) => each !== years[1]).map((value) => ({ value, label: value }))} />
      {error ? <FailureNote failure={error} onRetry={() => void refetch()} /> : null}
      {figures ? (
        <>
          <Section title={text('lado.ofYear', { year: figures.year })}>
            <Facts facts={[
              [text('lado.allOf'), figures.all], [text('lado.adviceOf'), figures.advice], [text('lado.meetingsOf'), figures.meetings], [text('lado.concludedOf'), figures.concluded], [text('lado.notConcludedOf'), figures.notConcluded],
            ]} />
          </Section>
          <Section title={text('lado.byOutcome')}>
            <Counts label={text('lado.byOutcome')} headings={[text('lado.outcome'), text('lado.ofAll'), text('lado.ofConcluded')]} rows={figures.outcomes.map(({ outcome, count, ofAll, percentOfAll, ofConcluded, percentOfConcluded }) => [
              text(`lado.outcomes.${outcome}`), <FigureText key="all" count={count} base={ofAll} percentage={percentOfAll} />, <FigureText key="concluded" count={count} base={ofConcluded} percentage={percentOfConcluded} />,
            ])} />
          </Section>
          <Section title={text('lado.inTime')}>
            <Facts facts={([['lado.report', figures.reportsInTime], ['lado.meeting', figures.meetingsInTime]] as const).map(([key, { count, of, percent }]) => [text(key), <FigureText key={key} count={count} base={of} percentage={percent} />])} />
          </Section>
          <Section title={text('lado.bySector')}>
            <Counts label={text('lado.bySector')} headings={[text('lado.sector'), text('lado.count')]} rows={figures.sectors.filter(({ count }) => count > 0).map(({ sector, count }) => [text(`lado.sectors.${sector}`), count])} />
          </Section>
          <Section title={text('lado.byHarm')}>
            <Counts label={text('lado.byHarm')} headings={[text('lado.harm'), text('lado.count')]} rows={figures.harms.filter(({ count }) => count > 0).map(({ harm, count }) => [text(`lado.harms.${harm}`), count])} />
          </Section>
        </>
      ) : null}
    </Page>
  );
}

function Counts({ label, headings, rows }: { readonly label: string; readonly headings: readonly string[]; readonly rows: readonly (readonly [string, ...ReactNode[]])[] }) {
  return (
    <TableScroll label={label}>
      <Table size="small">
        <TableHead><TableRow>{headings.map((heading) => <TableCell key={heading}>{heading}</TableCell>)}</TableRow></TableHead>
        <TableBody>
          {rows.map(([name, ...cells]) => (
            <TableRow key={name}><TableCell component="th" scope="row">{name}</TableCell>{cells.map((cell, index) => <TableCell key={headings[index + 1]}>{cell}</TableCell>)}</TableRow>
          ))}
        </TableBody>
      </Table>
    </TableScroll>
  );
}
