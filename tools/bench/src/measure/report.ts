import { cpus, totalmem } from 'node:os';
import type { Measured } from './measure-query';

const HEAD = ['query', 'raw req/s', 'API req/s', 'ratio', 'target first', 'reached'];

/** A Markdown table, its columns padded so that it reads well on a terminal too. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] as number)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const rate = (value: number): string => (value < 100 ? value.toFixed(1) : String(Math.round(value)));

const rowOf = ({ query, raw, api, ratio }: Measured): string[] => [
  `${query.name} ${query.what}`, rate(raw), rate(api), ratio.toFixed(2), query.target.toFixed(2), ratio >= query.target ? 'yes' : 'no',
];

/** What was measured, in the order of the names. */
export function resultTable(measured: readonly Measured[]): string {
  return table(HEAD, measured.map(rowOf).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}

/** The machine, in one line. Only ratios mean something on another one. */
export function hostLine(): string {
  const [first] = cpus();
  return `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${process.platform} ${process.arch}`;
}
