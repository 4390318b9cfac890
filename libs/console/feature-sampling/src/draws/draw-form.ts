import type { SamplingMethod, Service, StratifyBy } from '@goodmark/audit-tool';
import type { Problem, SampleDrawInput } from '@goodmark/console-data';

/** What is filled in to draw a sample, as it stands in its boxes. */
export interface DrawForm {
  readonly frameId: string;
  readonly method: SamplingMethod;
  readonly size: string;
  readonly share: string;
  readonly stratifiedBy: string;
  /** `PROPORTIONAL` or `FIXED`. */
  readonly numbering: string;
  /** By stratum, while numbers are fixed. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly service: string;
  readonly categories: readonly string[];
  readonly excludedMonths: string;
  readonly exclusions: string;
  readonly seed: string;
  readonly references: string;
  readonly reason: string;
}

interface Planned {
  readonly kind: string;
  readonly service: Service | null;
  readonly categories: readonly string[];
  readonly targetCount: number | null;
  readonly samplingMethod: SamplingMethod;
}

/** The form as the plan of the activity suggests it. */
export const beginDraw = ({ kind, service, categories, targetCount, samplingMethod }: Planned): DrawForm => ({
  frameId: '', method: samplingMethod, size: targetCount === null ? '' : String(targetCount), share: '', stratifiedBy: 'CATEGORY', numbering: 'PROPORTIONAL', numbers: {}, service: service ?? '',
  categories, excludedMonths: kind === 'RE_AUDIT' || samplingMethod === 'PURPOSIVE' ? '0' : '12', exclusions: '', seed: '', references: '', reason: '',
});

const linesOf = (words: string): string[] => words.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
const numberOf = (words: string): number | null => (words.trim() === '' ? null : Number(words));
const isWhole = (words: string): boolean => words.trim() === '' || /^\d{1,5}$/.test(words.trim());

/** The lines of exclusions as the API takes them. */
export const exclusionsOf = (words: string): { reference: string; reason: string }[] =>
  linesOf(words).map((line) => {
    const [reference = '', ...rest] = line.split(',');
    return { reference: reference.trim(), reason: rest.join(',').trim() };
  });

/** What is wrong before anything is asked of the API. */
export const problemsInDraw = (form: DrawForm, words: { readonly frame: string; readonly whole: string; readonly line: (line: number) => string }): Problem[] => [
  ...(form.frameId ? [] : [{ field: 'frameId', message: words.frame }]),
  ...(['size', 'share', 'excludedMonths'] as const).flatMap((field) => (isWhole(form[field]) ? [] : [{ field, message: words.whole }])),
  ...exclusionsOf(form.exclusions).flatMap(({ reference, reason }, index) => (reference && reason ? [] : [{ field: 'exclusions', message: words.line(index + 1) }])),
];

/** The form as the API takes it. */
export function drawInput(activityId: string, form: DrawForm): SampleDrawInput {
  const { method, numbering, numbers } = form;
  const isPurposive = method === 'PURPOSIVE';
  const isStratified = method === 'STRATIFIED';
  const isFixed = isStratified && numbering === 'FIXED';
  return {
    activityId, frameId: form.frameId, method, service: (form.service || null) as Service | null, categories: [...form.categories],
    size: isPurposive || isFixed ? null : numberOf(form.size), share: isPurposive || isFixed ? null : numberOf(form.share),
    stratifiedBy: isStratified ? (form.stratifiedBy as StratifyBy) : null,
    numbers: isFixed ? Object.entries(numbers).flatMap(([stratum, count]) => (Number(count) > 0 ? [{ stratum, count: Number(count) }] : [])) : null,
    excludedMonths: numberOf(form.excludedMonths), exclusions: exclusionsOf(form.exclusions), seed: isPurposive ? null : form.seed.trim() || null,
    references: isPurposive ? linesOf(form.references) : null, reason: isPurposive ? form.reason : null,
  };
}
