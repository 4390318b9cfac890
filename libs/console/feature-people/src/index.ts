export * from './people/NewPersonPage';
export * from './people/PeoplePage';
export * from './people/PersonPage';
export * from './tokens/NewTokenPage';
export * from './tokens/TokensPage';
