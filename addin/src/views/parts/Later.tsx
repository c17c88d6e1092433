import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ComponentType, useEffect, useEffectEvent, useState } from 'react';
import { usePane } from '../hooks/paneContext';
import { useTexts } from '../hooks/textsContext';
import { Hint } from './Hint';
import { Notice } from './Notice';
import { ScreenFrame } from './ScreenFrame';

const useStyles = makeStyles({ loading: { padding: tokens.spacingHorizontalL } });

/** Fetches what is drawn. */
export type Load = () => Promise<{ readonly default: ComponentType }>;

type Arrival = { readonly Screen: ComponentType } | 'awaited' | 'failed';

/** Draws what was left out of the pane's start as soon as it arrives; what does not arrive is asked for again at the press of a button. */
export function Later({ load }: { readonly load: Load }) {
  const { announce } = usePane();
  const { common } = useTexts();
  const styles = useStyles();
  const [arrival, setArrival] = useState<Arrival>('awaited');

  async function fetchScreen(): Promise<void> {
    setArrival('awaited');

    try {
      const { default: Screen } = await load();

      setArrival({ Screen });
    } catch {
      setArrival('failed');
      announce(common.notLoaded);
    }
  }

  const fetchOnce = useEffectEvent(fetchScreen);

  useEffect(() => {
    void fetchOnce();
  }, []);

  if (arrival === 'awaited') {
    return (
      <div className={styles.loading}>
        <Hint>{common.loading}</Hint>
      </div>
    );
  }

  if (arrival !== 'failed') return <arrival.Screen />;

  return (
    <ScreenFrame title={common.notLoadedTitle} back>
      <Notice
        intent="error"
        actions={
          <>
            <Button size="small" onClick={() => void fetchScreen()}>
              {common.retry}
            </Button>
            {/* Some versions of WebView2 remember that a script did not arrive and never ask for it again. */}
            <Button size="small" onClick={() => window.location.reload()}>
              {common.reload}
            </Button>
          </>
        }
      >
        {common.notLoaded}
      </Notice>
    </ScreenFrame>
  );
}
