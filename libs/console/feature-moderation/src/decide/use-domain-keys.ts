import { useEffect } from 'react';
import { DOMAIN_KEYS } from '@goodmark/audit-tool';

/** Alt+↓ and Alt+↑ go from domain to domain, from wherever the focus is. */
export function useDomainKeys(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
      // A list of choices opens with the same keys.
      if (!event.altKey || step === null || (event.target as Element).closest('select, [role="combobox"]')) return;
      event.preventDefault();
      const at = DOMAIN_KEYS.findIndex((domain) => document.getElementById(`domain-${domain}`)?.contains(document.activeElement));
      const next = at === -1 ? (step === 1 ? 0 : DOMAIN_KEYS.length - 1) : at + step;
      const box = document.getElementById(DOMAIN_KEYS[next] ? `domain-${DOMAIN_KEYS[next]}` : 'decision');
      box?.focus();
      box?.scrollIntoView({ block: 'start' });
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
