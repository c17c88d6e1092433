import { useEffect, useEffectEvent } from 'react';

/** Long enough for what the user presses on coming back to go first. */
const SETTLE_MS = 400;

/** Calls `onReturn` when the user comes back to the pane: meanwhile the workbook may have been changed, or checked from the ribbon. */
export function useReturn(onReturn: () => void): void {
  const look = useEffectEvent(onReturn);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') timer = setTimeout(() => look(), SETTLE_MS);
    };

    addEventListener('focus', soon);
    document.addEventListener('visibilitychange', soon);

    return () => {
      clearTimeout(timer);
      removeEventListener('focus', soon);
      document.removeEventListener('visibilitychange', soon);
    };
  }, []);
}
