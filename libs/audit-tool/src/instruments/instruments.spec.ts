import { ActivityKind } from '../vocabulary/activity';
import { type Item, itemsOf, OVERALL } from './instrument';
import { instrumentInForce, instrumentOf, INSTRUMENTS, instrumentsFor } from './instruments';

const doubles = (keys: readonly string[]): readonly string[] => keys.filter((key, index) => keys.indexOf(key) !== index);

describe('instruments', () => {
  it('are each known by key and version, once', () => {
    expect(doubles(INSTRUMENTS.map(({ key, version }) => `${key} ${version}`))).toEqual([]);
    for (const each of INSTRUMENTS) expect(instrumentOf(each.key, each.version)).toBe(each);
    expect(instrumentOf('PRACTICE_OBSERVATION', '1900.1')).toBeUndefined();
  });

  it('serve the kinds of activity in the version in force', () => {
    expect(instrumentsFor(ActivityKind.PRACTICE_OBSERVATION).map(({ key }) => key)).toEqual(['PRACTICE_OBSERVATION']);
    expect(instrumentsFor(ActivityKind.CASE_AUDIT)).toEqual([]);
    expect(instrumentInForce('SUPERVISION_AUDIT')?.version).toBe('2017.1');
  });

  it('begin the references of their records each in its own way', () => {
    const prefixes = new Map<string, Set<string>>();
    for (const { key, prefix } of INSTRUMENTS) prefixes.set(prefix, new Set([...(prefixes.get(prefix) ?? []), key]));
    expect([...prefixes].filter(([prefix, keys]) => keys.size > 1 || !/^[A-Z]{3,4}$/.test(prefix) || prefix === 'AUD')).toEqual([]);
    expect(new Set(INSTRUMENTS.map(({ key, prefix }) => `${key} ${prefix}`)).size).toBe(prefixes.size);
  });

  it.each(INSTRUMENTS.map((each) => [`${each.key} ${each.version}`, each] as const))('%s is whole', (_name, instrument) => {
    const items = itemsOf(instrument);
    expect(doubles(items.map(({ key }) => key))).toEqual([]);
    expect(doubles(instrument.sections.map(({ key }) => key))).toEqual([]);
    expect(items.map(({ key }) => key)).not.toContain(OVERALL);
    expect(items.every(({ key }) => /^[a-z][A-Za-z0-9]{0,39}$/.test(key))).toBe(true);
    expect(instrument.splitBy.every((key) => items.some((item) => item.key === key && item.answer.type === 'CHOICE'))).toBe(true);
    const at = (key: string): number => items.findIndex((item) => item.key === key);
    const optionsOf = ({ answer }: Item): readonly string[] => (answer.type === 'CHOICE' ? answer.choices : answer.type === 'SCALE' ? answer.scale.options : []).map(({ key }) => key);
    for (const item of items) {
      if (!item.onlyIf) continue;
      // An item can only wait for one that stands before it.
      expect(at(item.onlyIf.item)).toBeGreaterThanOrEqual(0);
      expect(at(item.onlyIf.item)).toBeLessThan(at(item.key));
      expect(optionsOf(items[at(item.onlyIf.item)] as Item)).toEqual(expect.arrayContaining([...item.onlyIf.is]));
    }
  });
});
