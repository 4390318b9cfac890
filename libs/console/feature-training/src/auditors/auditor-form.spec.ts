import { changesOf, expectedOf } from './auditor-form';

const stands = { active: true, trainedOn: '2017-04-03', leftOn: '', pausedFrom: '', pausedUntil: '', expectedPerMonth: '1' };

describe('a change to the auditor register', () => {
  it.each([
    ['is nothing where nothing was typed', stands, {}],
    ['is only what was typed', { ...stands, expectedPerMonth: '2' }, { expectedPerMonth: 2 }],
    ['takes a day away', { ...stands, trainedOn: '' }, { trainedOn: null }],
    ['says when somebody is on leave', { ...stands, pausedFrom: '2018-05-01', pausedUntil: '2018-08-31' }, { pausedFrom: '2018-05-01', pausedUntil: '2018-08-31' }],
    ['says when somebody left', { ...stands, active: false, leftOn: '2018-03-30' }, { active: false, leftOn: '2018-03-30' }],
  ])('%s', (_sentence, typed, changes) => expect(changesOf(stands, typed)).toEqual(changes));
});

describe('how many audits are expected a month', () => {
  it.each([['0', 0], ['3', 3], ['', null], [' ', null], ['1.5', null], ['two', null]])('reads %j as %j', (typed, number) => expect(expectedOf(typed)).toBe(number));
});
