import { type RefObject, useCallback, useRef } from 'react';

/** The place of the live region, and what says a text there: at once, and once more when it is the same. */
export function useAnnounce(): {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly announce: (text: string) => void;
} {
  const place = useRef<HTMLDivElement>(null);

  const announce = useCallback((text: string) => {
    const element = place.current;

    if (element === null) return;

    // A no-break space makes the same text a new one.
    element.textContent = element.textContent === text ? `${text}\u00a0` : text;
  }, []);

  return { place, announce };
}
