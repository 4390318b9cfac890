import { contains, equals, whereOf, within } from './where';

const toWhere = whereOf({ status: equals('status'), reference: contains('reference'), submitted: within('submittedOn') });

describe('a filter of the console', () => {
  it.each([
    ['compares one value', { status: 'SUBMITTED' }, { status: { eq: 'SUBMITTED' } }],
    ['takes any of several', { status: ['SUBMITTED', 'CLOSED'] }, { status: { in: ['SUBMITTED', 'CLOSED'] } }],
    ['looks for a part of a text', { reference: '2018-00' }, { reference: { contains: '2018-00' } }],
    ['takes both ends of a range', { submitted: { from: '2018-02-01', to: '2018-02-28' } }, { submittedOn: { gte: '2018-02-01', lte: '2018-02-28' } }],
    ['takes one end of a range', { submitted: { from: '2018-02-01' } }, { submittedOn: { gte: '2018-02-01' } }],
    ['holds all that is filled in', { status: 'CLOSED', reference: 'AUD' }, { status: { eq: 'CLOSED' }, reference: { contains: 'AUD' } }],
    ['leaves out what is empty', { status: '', reference: null, submitted: undefined }, {}],
    ['leaves out an empty choice of several', { status: [] }, {}],
    ['leaves out what an older address still says', { colour: 'blue' }, {}],
  ])('%s', (_sentence, filter, where) => expect(toWhere(filter)).toEqual(where));
});
