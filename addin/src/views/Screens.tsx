import { usePane } from './hooks/paneContext';
import { Later, type Load } from './parts/Later';
import { HomeScreen } from './screens/home/HomeScreen';
import { FileScreen } from './screens/start/FileScreen';
import { SignInScreen } from './screens/start/SignInScreen';
import { StartingScreen } from './screens/start/StartingScreen';
import { WelcomeScreen } from './screens/start/WelcomeScreen';

/** What is not needed to begin with. */
const LATER = {
  findings: () => import('./screens/findings/FindingsScreen'),
  open: () => import('./screens/open/OpenScreen'),
  send: () => import('./screens/send/SendScreen'),
  receipts: () => import('./screens/receipts/ReceiptsScreen'),
  merge: () => import('./screens/merge/MergeScreen'),
  names: () => import('./screens/names/NamesScreen'),
  attainment: () => import('./screens/attainment/AttainmentScreen'),
  returned: () => import('./screens/review/ReturnedScreen'),
  ownReport: () => import('./screens/reports/OwnReportScreen'),
  region: () => import('./screens/region/RegionScreen'),
  review: () => import('./screens/review/ReviewScreen'),
  consolidated: () => import('./screens/consolidated/ConsolidatedScreen'),
  practices: () => import('./screens/practices/PracticesScreen'),
  facts: () => import('./screens/facts/FactsScreen'),
  members: () => import('./screens/members/MembersScreen'),
  audit: () => import('./screens/audit/AuditScreen'),
  upgrade: () => import('./screens/upgrade/UpgradeScreen'),
  reconcile: () => import('./screens/reconcile/ReconcileScreen'),
} satisfies Readonly<Record<string, Load>>;

const SCREENS = {
  starting: StartingScreen,
  welcome: WelcomeScreen,
  signIn: SignInScreen,
  file: FileScreen,
  home: HomeScreen,
};

/** The screen the pane is at. */
export function Screens() {
  const { at } = usePane().state.screen;

  if (at in SCREENS) {
    // Safe: it was found in this very object.
    const Screen = SCREENS[at as keyof typeof SCREENS];

    return <Screen />;
  }

  return <Later key={at} load={LATER[at as keyof typeof LATER]} />;
}

/** Fetches what the pane began without, so that later nothing waits for it; what does not arrive is asked for again. */
export function fetchRest(): void {
  for (const load of Object.values(LATER)) load().catch(() => undefined);
}
