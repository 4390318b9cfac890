import { commonWords } from './messages/common-words';

interface Words {
  readonly [key: string]: string | Words;
}

let held: Words = commonWords;
let tell = (): void => undefined;

/** The words there are so far: those any screen may use, and those that came with the screens opened since. */
export const heldWords = (): Words => held;

/** Takes in the words that come with a screen. The build writes the calls (tools/build/words-with-screens.mjs). */
export function holdWords(words: Words): void {
  held = { ...held, ...words };
  tell();
}

/** Has `listener` called whenever words were added. There is one listener. */
export function onMoreWords(listener: () => void): void {
  tell = listener;
}
