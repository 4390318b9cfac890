import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

/** The path of the screen shown last; null until the first one stands, where the browser itself says what was loaded. */
let shown: string | null = null;
/** Whether somebody came to that path from another screen. */
let cameFromAScreen = false;

/**
 * Puts the focus on the heading of a screen that was opened from another one, so that a screen reader says where one is and
 * Tab goes on from there. A field of the screen that took the focus keeps it. The heading needs `tabIndex={-1}`.
 */
export function useArrivalFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const stood = useRef(false);
  useEffect(() => {
    const stepped = shown !== pathname;
    if (stepped) {
      cameFromAScreen = shown !== null;
      shown = pathname;
    }
    const focused = document.activeElement;
    const lost = focused === null || focused === document.body;
    const outside = !heading.current?.closest('section')?.contains(focused);
    // The tabs of a record have paths of their own: where the same screen goes on, the focus stays unless what had it is gone.
    const arrived = stepped && !stood.current;
    if (cameFromAScreen && outside && (arrived || lost)) heading.current?.focus({ preventScroll: true });
    stood.current = true;
  }, [pathname]);
  return heading;
}
