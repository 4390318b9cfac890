import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { ApiFailure, failureOf } from './api-failure';

const served = (status: number, body: string) => new ServerError('no', { response: { status } as Response, bodyText: body });
const told = { message: 'Choose a later day.', extensions: { code: 'INVALID_INPUT', problems: [{ field: 'dueOn', message: 'Choose a later day.' }] } };

describe('a failure between the console and the API', () => {
  it('keeps what the API says: its code, sentence and problems', () => {
    expect(failureOf(new CombinedGraphQLErrors({ errors: [told] as never }), 'r-1')).toMatchObject({
      code: 'INVALID_INPUT', message: 'Choose a later day.', problems: [{ field: 'dueOn' }], requestId: 'r-1',
    });
  });

  it('keeps it as well when it comes with an HTTP status of its own', () => {
    const conflict = { errors: [{ message: 'Changed.', extensions: { code: 'CONFLICT', currentVersion: 4 } }] };
    expect(failureOf(served(409, JSON.stringify(conflict)))).toMatchObject({ code: 'CONFLICT', message: 'Changed.', currentVersion: 4, status: 409 });
  });

  it.each([
    [401, 'UNAUTHENTICATED', true],
    [413, 'TOO_LARGE', false],
    [429, 'RATE_LIMITED', true],
    [502, 'UNREACHABLE', true],
    [503, 'TIMEOUT', true],
    [500, 'INTERNAL', false],
  ])('knows a bare %i as %s', (status, code, mayPass) => {
    const failure = failureOf(served(status, '<html>a proxy speaks</html>'));
    expect([failure.code, failure.mayPass]).toEqual([code, mayPass]);
  });

  it('takes a request without an answer for a server that cannot be reached', () => {
    expect(failureOf(new TypeError('Failed to fetch')).code).toBe('UNREACHABLE');
  });

  it('leaves a failure that is already one as it is', () => {
    const failure = new ApiFailure({ code: 'FORBIDDEN', message: 'No.' });
    expect(failureOf(failure)).toBe(failure);
  });
});
