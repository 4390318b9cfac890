/** A stream of chance that is always the same for the same name. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** So many different ones in their order, or all where there are fewer. */
  some<T>(from: readonly T[], count: number): readonly T[];
}

/** Looked up once: this runs for every character of every name. */
const { floor, imul } = Math;

/** Four 32-bit hashes of a text (cyrb128). */
export function hash128(text: string): readonly [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = b ^ imul(a ^ code, 597399067);
    b = c ^ imul(b ^ code, 2869860233);
    c = d ^ imul(c ^ code, 951274213);
    d = a ^ imul(d ^ code, 2716044179);
  }
  a = imul(c ^ (a >>> 18), 597399067);
  b = imul(d ^ (b >>> 22), 2869860233);
  c = imul(a ^ (c >>> 17), 951274213);
  d = imul(b ^ (d >>> 19), 2716044179);
  return [(a ^ b ^ c ^ d) >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0];
}

/** The mulberry32 generator: numbers at least 0 and below 1. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The stream of chance with this name. Streams with different names have nothing to do with one another. */
export function randomFor(name: string): Random {
  const next = mulberry32(hash128(name)[0]);
  const between = (from: number, to: number): number => from + floor(next() * (to - from + 1));
  const pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new RangeError(`There is nothing to pick from for "${name}".`);
    return from[between(0, from.length - 1)] as T;
  };
  const some = <T>(from: readonly T[], count: number): readonly T[] => {
    const left = from.map((_, index) => index);
    const taken: number[] = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(between(0, left.length - 1), 1));
    return taken.sort((a, b) => a - b).map((index) => from[index] as T);
  };
  return { next, between, chance: (probability) => next() < probability, pick, some };
}
