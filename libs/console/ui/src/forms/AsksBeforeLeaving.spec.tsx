import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, Link, RouterProvider, useNavigate } from 'react-router-dom';
import { AsksBeforeLeaving, SENT } from './AsksBeforeLeaving';
import { hasUnsentForms } from './unsent-forms';

function Form({ typed }: { readonly typed: boolean }) {
  const navigate = useNavigate();
  return (
    <>
      <Link to="/list">Away</Link><Link to="/form?tab=2">Same page</Link><Link to="/login">Out</Link>
      <button onClick={() => navigate('/list', SENT)}>Send</button>
      <AsksBeforeLeaving when={typed} />
    </>
  );
}

function open(typed: boolean) {
  const router = createMemoryRouter([{ path: '/form', element: <Form typed={typed} /> }, { path: '*', element: <p>Elsewhere</p> }], { initialEntries: ['/before', '/form'], initialIndex: 1 });
  render(<RouterProvider router={router} />);
  return router;
}

const asked = () => screen.queryByRole('dialog') !== null;

describe('leaving a form', () => {
  it('asks before a link, and stays', async () => {
    const router = open(true);
    await userEvent.click(screen.getByText('Away'));
    await userEvent.click(await screen.findByText('form.stay'));
    await waitFor(() => expect(asked()).toBe(false));
    expect(router.state.location.pathname).toBe('/form');
  });

  it('asks before Back too, and leaves when that is meant', async () => {
    const router = open(true);
    void router.navigate(-1);
    await userEvent.click(await screen.findByText('form.leave'));
    await waitFor(() => expect(router.state.location.pathname).toBe('/before'));
  });

  it.each([['nothing was typed', false, 'Away', '/list'], ['it was sent', true, 'Send', '/list'], ['the page stays', true, 'Same page', '/form'], ['somebody signs out, who was asked before', true, 'Out', '/login']])(
    'asks nothing where %s', async (_sentence, typed, click, to) => {
      const router = open(typed);
      await userEvent.click(screen.getByText(click));
      expect([asked(), router.state.location.pathname]).toEqual([false, to]);
    });

  it('holds the closing of the tab, and is known to the sign-out, only while there is something typed', () => {
    const closing = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const router = createMemoryRouter([{ path: '*', element: <AsksBeforeLeaving when /> }]);
    const { unmount } = render(<RouterProvider router={router} />);
    expect([closing(), hasUnsentForms()]).toEqual([true, true]);
    unmount();
    expect([closing(), hasUnsentForms()]).toEqual([false, false]);
  });
});
