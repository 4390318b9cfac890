import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ApiFailure } from './api-failure';
import { tell } from './client';
import { CaseCreateDocument } from './operations.generated';
import { sessionHasExpired } from './session';
import { useSend } from './use-send';

jest.mock('./client', () => ({ tell: jest.fn() }));
jest.mock('./session', () => ({ sessionHasExpired: jest.fn() }));
const told = jest.mocked(tell);

const variables = (reference: string) => ({ input: { reference, service: 'SOCIAL_CARE' as const, teamId: 't', categories: ['LAC'] } });
const keys = () => told.mock.calls.map(([, , key]) => key);
const failing = (code: ApiFailure['code']) => new ApiFailure({ code, message: 'no' });

function sending() {
  const cache = new QueryClient();
  const readAgain = jest.spyOn(cache, 'invalidateQueries').mockResolvedValue();
  const wrapper = ({ children }: { readonly children: ReactNode }) => <QueryClientProvider client={cache}>{children}</QueryClientProvider>;
  return { readAgain, ...renderHook(() => useSend(CaseCreateDocument), { wrapper }) };
}

beforeEach(() => jest.resetAllMocks());

describe('sending a form', () => {
  it('sends the same content with the same key after a lost answer, and other content with another', async () => {
    told.mockRejectedValueOnce(failing('UNREACHABLE')).mockRejectedValueOnce(failing('UNREACHABLE')).mockResolvedValue({} as never);
    const { result } = sending();
    await act(async () => void (await result.current.send(variables('CF-1') as never)));
    await act(async () => void (await result.current.send(variables('CF-1') as never)));
    await act(async () => void (await result.current.send(variables('CF-2') as never)));
    const [first, again, other] = keys();
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('takes a new key once it was done: sending the same again is then meant', async () => {
    told.mockResolvedValue({} as never);
    const { result } = sending();
    await act(async () => void (await result.current.send(variables('CF-1') as never)));
    await act(async () => void (await result.current.send(variables('CF-1') as never)));
    expect(new Set(keys()).size).toBe(2);
  });

  it('keeps what went wrong until it is sent again, and reads everything again once it is done', async () => {
    told.mockRejectedValueOnce(failing('TIMEOUT')).mockResolvedValue({ caseCreate: { id: '1' } } as never);
    const { result, readAgain } = sending();
    await act(async () => expect(await result.current.send(variables('CF-1') as never)).toBeNull());
    expect([result.current.failure?.code, result.current.busy, readAgain.mock.calls.length]).toEqual(['TIMEOUT', false, 0]);
    await act(async () => expect(await result.current.send(variables('CF-1') as never)).toEqual({ caseCreate: { id: '1' } }));
    expect([result.current.failure, readAgain.mock.calls.length]).toEqual([null, 1]);
  });

  it('asks to sign in over the form when the session has ended', async () => {
    told.mockRejectedValueOnce(failing('UNAUTHENTICATED'));
    const { result } = sending();
    await act(async () => void (await result.current.send(variables('CF-1') as never)));
    expect(sessionHasExpired).toHaveBeenCalledTimes(1);
  });

  it('reads what stands now before it tells of a conflict', async () => {
    told.mockRejectedValueOnce(failing('CONFLICT'));
    const { result, readAgain } = sending();
    await act(async () => void (await result.current.send(variables('CF-1') as never)));
    expect([readAgain.mock.calls.length, result.current.failure?.code]).toEqual([1, 'CONFLICT']);
  });

  it('tells what the form itself found wrong as the API would', () => {
    const { result } = sending();
    act(() => result.current.refuse([{ field: 'reference', message: 'Give the reference.' }]));
    expect(result.current.failure?.problems).toEqual([{ field: 'reference', message: 'Give the reference.' }]);
  });
});
