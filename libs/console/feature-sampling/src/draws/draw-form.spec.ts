import { beginDraw, drawInput, exclusionsOf, problemsInDraw } from './draw-form';

const began = { ...beginDraw({ kind: 'CASE_AUDIT', service: 'SOCIAL_CARE', categories: ['CP'], targetCount: 12, samplingMethod: 'RANDOM' }), frameId: 'f' };
const words = { frame: 'No frame', whole: 'Not whole', line: (line: number) => `Line ${line}` };

describe('the form of a draw', () => {
  it('begins as the activity is planned', () =>
    expect(drawInput('a', began)).toMatchObject({ method: 'RANDOM', size: 12, service: 'SOCIAL_CARE', categories: ['CP'], excludedMonths: 12, stratifiedBy: null, references: null, seed: null }));
  it('leaves out nothing recent of a re-audit', () => expect(beginDraw({ kind: 'RE_AUDIT', service: null, categories: [], targetCount: null, samplingMethod: 'RANDOM' })).toMatchObject({ excludedMonths: '0', size: '' }));
  it('gives numbers for strata that have one', () =>
    expect(drawInput('a', { ...began, method: 'STRATIFIED', numbering: 'FIXED', numbers: { CP: '3', CIN: '' } })).toMatchObject({ size: null, numbers: [{ stratum: 'CP', count: 3 }], stratifiedBy: 'CATEGORY' }));
  it('gives the cases chosen by hand, a line each', () =>
    expect(drawInput('a', { ...began, method: 'PURPOSIVE', references: ' CF-1 \n\nCF-2', reason: 'Why' })).toMatchObject({ size: null, references: ['CF-1', 'CF-2'], reason: 'Why', seed: null }));
  it('reads what is left out, a line each', () => expect(exclusionsOf('CF-1, in court, this week\nCF-2,moved')).toEqual([{ reference: 'CF-1', reason: 'in court, this week' }, { reference: 'CF-2', reason: 'moved' }]));
  it('says what is missing', () =>
    expect(problemsInDraw({ ...began, frameId: '', size: '1.5', exclusions: 'CF-1' }, words)).toEqual([{ field: 'frameId', message: 'No frame' }, { field: 'size', message: 'Not whole' }, { field: 'exclusions', message: 'Line 1' }]));
});
