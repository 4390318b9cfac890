import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import type { messages } from './messages';

type Path<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Path<T[K], `${P}${K}.`>;
}[keyof T & string];

/** A key of the messages file. */
export type TextKey = Path<typeof messages>;

/** What a text is filled with; `smart_count` chooses between the forms either side of `||||`. */
export type Fill = Readonly<Record<string, string | number>>;

export type Text = (key: TextKey, fill?: Fill) => string;

/** Every word on screen comes through here, from the messages file. */
export function useText(): Text {
  const translate = useTranslate();
  return useCallback((key, fill) => translate(key, fill), [translate]);
}
