import { useEffect } from 'react';
import { useText } from './text';

/** While there is something unsent on the page: asks before the tab is closed and before a link leads elsewhere. */
export function useLeaveWarning(unsent: boolean): void {
  const text = useText();
  const question = text('form.leave');
  useEffect(() => {
    if (!unsent) return;
    const closing = (event: BeforeUnloadEvent) => event.preventDefault();
    const clicked = (event: MouseEvent) => {
      const link = (event.target as Element).closest?.('a[href]');
      const stays = !link || link.getAttribute('target') === '_blank' || link.getAttribute('href')?.startsWith('#') || event.ctrlKey || event.metaKey;
      if (stays || window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('beforeunload', closing);
    document.addEventListener('click', clicked, true);
    return () => {
      window.removeEventListener('beforeunload', closing);
      document.removeEventListener('click', clicked, true);
    };
  }, [unsent, question]);
}
