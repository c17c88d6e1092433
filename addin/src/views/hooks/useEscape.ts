import { useEffect, useEffectEvent } from 'react';

/** Calls `onEscape` when Esc is pressed anywhere in the pane. */
export function useEscape(onEscape: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') onEscape();
  });

  useEffect(() => {
    document.addEventListener('keydown', onKey);

    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
