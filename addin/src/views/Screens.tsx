import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { usePane } from './hooks/paneContext';
import { useTexts } from './hooks/textsContext';
import { Hint } from './parts/Hint';
import { FindingsScreen } from './screens/findings/FindingsScreen';
import { HomeScreen } from './screens/home/HomeScreen';
import { FileScreen } from './screens/start/FileScreen';
import { SignInScreen } from './screens/start/SignInScreen';
import { StartingScreen } from './screens/start/StartingScreen';
import { WelcomeScreen } from './screens/start/WelcomeScreen';

const useStyles = makeStyles({ loading: { padding: tokens.spacingHorizontalL } });

/** What is not needed to begin with. */
const LATER = {
  open: () => import('./screens/open/OpenScreen'),
  send: () => import('./screens/send/SendScreen'),
  receipts: () => import('./screens/receipts/ReceiptsScreen'),
  merge: () => import('./screens/merge/MergeScreen'),
  names: () => import('./screens/names/NamesScreen'),
  attainment: () => import('./screens/attainment/AttainmentScreen'),
};

const SCREENS = {
  starting: StartingScreen,
  welcome: WelcomeScreen,
  signIn: SignInScreen,
  file: FileScreen,
  home: HomeScreen,
  findings: FindingsScreen,
  open: lazy(LATER.open),
  send: lazy(LATER.send),
  receipts: lazy(LATER.receipts),
  merge: lazy(LATER.merge),
  names: lazy(LATER.names),
  attainment: lazy(LATER.attainment),
};

/** The screen the pane is at. */
export function Screens() {
  const { common } = useTexts();
  const styles = useStyles();
  const Screen = SCREENS[usePane().state.screen.at];

  return (
    <Suspense
      fallback={
        <div className={styles.loading}>
          <Hint>{common.loading}</Hint>
        </div>
      }
    >
      <Screen />
    </Suspense>
  );
}

/** Fetches what the pane began without, so that later nothing waits for it; what does not arrive is asked for again. */
export function fetchRest(): void {
  for (const load of Object.values(LATER)) load().catch(() => undefined);
}
