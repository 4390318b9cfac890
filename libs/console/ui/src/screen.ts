import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

/** The file of a screen did not come: there is no connection, or a new version has replaced it since the page was loaded. */
export class ScreenNotFetched extends Error {
  readonly code = 'SCREEN_NOT_FETCHED';

  constructor(name: string, cause: unknown) {
    super(`The file of the screen ${name} was not fetched.`, { cause });
  }
}

async function fetched<Part>(name: string, load: () => Promise<Part>): Promise<{ default: Part }> {
  try {
    return { default: await load() };
  } catch (cause) {
    throw new ScreenNotFetched(name, cause);
  }
}

/** A screen in a file of its own, fetched when it is first opened. */
export function screen<Name extends string>(name: Name, load: () => Promise<Record<Name, ComponentType>>): LazyExoticComponent<ComponentType> {
  return lazy(() => fetched(name, async () => (await load())[name]));
}

/** A part of a screen in a file of its own, fetched when it is first shown. It takes `Props`. */
export function part<Props>(name: string, load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() => fetched(name, load));
}
