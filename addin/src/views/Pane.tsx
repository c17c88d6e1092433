import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useReducer, useState } from 'react';
import type { Language } from '../../../shared/messages/language';
import type { Desk } from '../usecases/desk';
import { PaneContext } from './hooks/paneContext';
import type { PreferenceStore } from './hooks/preferences';
import { LanguageContext } from './hooks/textsContext';
import { useAnnounce } from './hooks/useAnnounce';
import { type HostTheme, useThemeName } from './hooks/useThemeName';
import { useTouched } from './hooks/useTouched';
import { Announcer } from './parts/Announcer';
import { Fence } from './parts/Fence';
import { themes } from './parts/theme';
import { fetchRest, Screens } from './Screens';
import { paneReducer } from './state/paneReducer';
import { initialState } from './state/paneState';
import type { Screen } from './state/screen';

/** What the pane is opened with. */
export type PaneProps = {
  readonly desk: Desk;
  /** Of Excel or of the browser; a choice made before goes first. */
  readonly language: Language;
  readonly theme: HostTheme;
  readonly store: PreferenceStore;
};

/** The whole pane. */
export function Pane({ desk, language: hostLanguage, theme, store }: PaneProps) {
  const [state, dispatch] = useReducer(paneReducer, initialState);
  const [preferences, setPreferences] = useState(store.read);
  const { place, announce } = useAnnounce();
  const focusWanted = useTouched();
  const look = useThemeName(theme);
  const language = preferences.language ?? hostLanguage;

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = look === 'light' ? 'light' : 'dark';
  }, [language, look]);

  useEffect(() => {
    const timer = setTimeout(fetchRest, 500);

    return () => clearTimeout(timer);
  }, []);

  const pane = useMemo(
    () => ({
      desk,
      state,
      dispatch,
      go: (to: Screen['at'], notice?: string) =>
        dispatch({ type: 'go', to, ...(notice !== undefined && { notice }) }),
      announce,
      focusWanted,
      preferences,
      setPreferences: (changed: typeof preferences) => {
        store.write(changed);
        setPreferences(changed);
      },
    }),
    [desk, state, announce, focusWanted, preferences, store],
  );

  return (
    <FluentProvider theme={themes[look]} style={{ minHeight: '100vh' }}>
      <LanguageContext value={language}>
        <PaneContext value={pane}>
          <Fence>
            <Screens />
          </Fence>
          <Announcer place={place} />
        </PaneContext>
      </LanguageContext>
    </FluentProvider>
  );
}
