import { changesOf, NOBODY } from './person-form';

const stands = { ...NOBODY, name: 'A. Person', email: 'a@demo.example', roles: ['AUDITOR', 'MODERATOR'] };

describe('a change to a person', () => {
  it.each([
    ['is nothing where nothing was typed', stands, {}],
    ['is only what was typed', { ...stands, name: 'A. B. Person' }, { name: 'A. B. Person' }],
    ['does not mind the order of roles', { ...stands, roles: ['MODERATOR', 'AUDITOR'] }, {}],
    ['takes an address away', { ...stands, email: ' ' }, { email: null }],
    ['takes all roles away', { ...stands, roles: [] }, { roles: [] }],
  ])('%s', (_sentence, typed, changes) => expect(changesOf(stands, typed)).toEqual(changes));
});
