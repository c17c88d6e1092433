import { useSyncExternalStore } from 'react';

/** The looks of the pane. */
export type ThemeName = 'light' | 'dark' | 'contrast';

/** What Excel says about its own look when the pane is opened; `null` where it says nothing. */
export type HostTheme = 'light' | 'dark' | null;

const QUERIES = ['(forced-colors: active)', '(prefers-color-scheme: dark)'];

/** The look to take: the system's contrast theme before all, then the host's, then the system's; follows changes. */
export function useThemeName(host: HostTheme): ThemeName {
  return useSyncExternalStore(
    (changed) => {
      const lists = QUERIES.map((query) => matchMedia(query));

      for (const list of lists) list.addEventListener('change', changed);

      return () => {
        for (const list of lists) list.removeEventListener('change', changed);
      };
    },
    () => themeName(host),
  );
}

function themeName(host: HostTheme): ThemeName {
  const [forced, dark] = QUERIES.map((query) => matchMedia(query).matches);

  if (forced) return 'contrast';

  return host ?? (dark ? 'dark' : 'light');
}
