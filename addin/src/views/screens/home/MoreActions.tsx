import { Button, makeStyles } from '@fluentui/react-components';
import type { Overview } from '../../../usecases/desk';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { Disclosure } from '../../parts/Disclosure';
import { LanguageSwitch } from '../../parts/LanguageSwitch';
import { type MoreAction, moreActions } from '../../state/moreActions';

const useStyles = makeStyles({ action: { justifyContent: 'start', textAlign: 'start' } });

/** All that is not the next step. */
export function MoreActions({
  overview,
  onCheck,
}: {
  readonly overview: Overview | null;
  readonly onCheck: () => void;
}) {
  const { desk, dispatch, go, announce, state } = usePane();
  const { home } = useTexts();
  const styles = useStyles();

  function signOut(): void {
    desk.signOut();
    announce(home.signedOut);
    dispatch({ type: 'signedOut', notice: home.signedOut });
  }

  const acts: Readonly<Record<MoreAction, () => void>> = {
    check: onCheck,
    merge: () => go('merge'),
    names: () => go('names'),
    receipts: () => go('receipts'),
    addSheets: () => go('open'),
    open: () => go('open'),
    attainment: () => go('attainment'),
    region: () => go('region'),
    returned: () => go('returned'),
    ownReport: () => go('ownReport'),
    otherFile: () => go('file'),
    signIn: () => go('signIn'),
    signOut,
  };

  return (
    <Disclosure title={home.moreTitle}>
      {moreActions(overview, state.session, desk.road).map((action) => (
        <Button key={action} appearance="subtle" className={styles.action} onClick={acts[action]}>
          {home.more[action]}
        </Button>
      ))}
      <LanguageSwitch wide />
    </Disclosure>
  );
}
