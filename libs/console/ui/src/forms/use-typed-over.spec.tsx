import { act, renderHook } from '@testing-library/react';
import { useTypedOver } from './use-typed-over';

const stands = { name: 'A. Person', email: 'a@demo.example', roles: ['AUDITOR'] };

const typing = () => renderHook(({ now, version }) => useTypedOver(now, version), { initialProps: { now: stands, version: 1 } });

describe('typing over a record', () => {
  it('shows what stands where nothing was typed, also when it changes', () => {
    const { result, rerender } = typing();
    act(() => result.current.put({ name: 'B. Person' }));
    rerender({ now: { ...stands, email: 'b@demo.example' }, version: 2 });
    expect(result.current.form).toEqual({ name: 'B. Person', email: 'b@demo.example', roles: ['AUDITOR'] });
    expect([result.current.changed, result.current.clashing, result.current.dirty]).toEqual([true, [], true]);
  });

  it('names the field that somebody else changed under the typing', () => {
    const { result, rerender } = typing();
    act(() => result.current.put({ name: 'B. Person' }));
    rerender({ now: { ...stands, name: 'C. Person' }, version: 2 });
    expect([result.current.form.name, result.current.clashing]).toEqual(['B. Person', ['name']]);
  });

  it('names none where both wrote the same', () => {
    const { result, rerender } = typing();
    act(() => result.current.put({ roles: ['MODERATOR'] }));
    rerender({ now: { ...stands, roles: ['MODERATOR'] }, version: 2 });
    expect([result.current.clashing, result.current.dirty]).toEqual([[], false]);
  });

  it('is untouched until something is typed, and again when it is forgotten', () => {
    const { result, rerender } = typing();
    rerender({ now: stands, version: 2 });
    expect([result.current.changed, result.current.dirty]).toEqual([false, false]);
    act(() => result.current.put({ name: 'B. Person' }));
    act(() => result.current.forget());
    expect([result.current.form, result.current.dirty]).toEqual([stands, false]);
  });
});
