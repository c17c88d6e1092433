import { createContext, type Dispatch, useContext } from 'react';
import type { Desk } from '../../usecases/desk';
import type { PaneEvent, PaneState } from '../state/paneState';
import type { Screen } from '../state/screen';
import type { Preferences } from './preferences';

/** What every screen works with. */
export type Pane = {
  readonly desk: Desk;
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly go: (to: Screen['at'], notice?: string) => void;
  /** Says a text to a screen reader, once. */
  readonly announce: (text: string) => void;
  /** Whether a screen that comes up takes the focus: not before the user has touched the pane. */
  readonly focusWanted: () => boolean;
  readonly preferences: Preferences;
  readonly setPreferences: (preferences: Preferences) => void;
};

/** Filled by `Pane.tsx`. */
export const PaneContext = createContext<Pane | null>(null);

/** What a screen works with. Throws outside the pane. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);

  if (pane === null) throw new Error('a screen outside the pane');

  return pane;
}
