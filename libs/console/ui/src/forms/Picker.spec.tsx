import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { type Found, Picker } from './Picker';

const PEOPLE = [{ value: '1', label: 'Abigail Rowntree' }, { value: '2', label: 'Bashir Aziz' }];
const search = jest.fn<Promise<Found>, [string]>();
const found = (words: string): Promise<Found> => Promise.resolve({ choices: PEOPLE.filter(({ label }) => label.toLowerCase().includes(words.toLowerCase())), more: words === 'a' });

function Form({ began = '', nameOf }: { readonly began?: string; readonly nameOf?: (id: string) => Promise<string | null> }) {
  const [value, change] = useState(began);
  return <><Picker id="who" label="Who" value={value} onChange={change} search={search} {...(nameOf ? { nameOf } : {})} /><output>{value}</output></>;
}

const box = () => screen.getByLabelText<HTMLInputElement>('Who');

beforeEach(() => search.mockReset().mockImplementation(found));

describe('choosing one among many', () => {
  it('finds by a part of the name, once the typing pauses', async () => {
    render(<Form />);
    await userEvent.type(box(), 'bash');
    await userEvent.click(await screen.findByRole('option', { name: 'Bashir Aziz' }));
    expect([screen.getByRole('status').textContent, box().value]).toEqual(['2', 'Bashir Aziz']);
    expect(search.mock.calls.map(([words]) => words)).not.toContain('bas');
  });

  it('says that more match than it shows', async () => {
    render(<Form />);
    await userEvent.type(box(), 'a');
    expect(await screen.findByText('form.more')).toBeTruthy();
  });

  it('shows whom a value from elsewhere stands for', async () => {
    render(<Form began="9" nameOf={() => Promise.resolve('Somebody Known')} />);
    await waitFor(() => expect(box().value).toBe('Somebody Known'));
  });

  it('takes the choice away again', async () => {
    render(<Form began="1" />);
    await waitFor(() => expect(box().value).toBe('Abigail Rowntree'));
    await userEvent.clear(box());
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('says so when nothing answers, and finds again when something does', async () => {
    search.mockImplementation((words) => (words === 'x' ? Promise.reject(new Error('gone')) : found(words)));
    render(<Form />);
    await userEvent.type(box(), 'x');
    expect(await screen.findByText('form.noAnswer')).toBeTruthy();
    await userEvent.clear(box());
    await userEvent.type(box(), 'abi');
    expect(await screen.findByRole('option', { name: 'Abigail Rowntree' })).toBeTruthy();
  });
});
