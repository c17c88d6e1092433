import { useEffect, useEffectEvent } from 'react';
import { usePane } from '../../hooks/paneContext';
import { useTexts } from '../../hooks/textsContext';
import { Hint } from '../../parts/Hint';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { firstScreen } from '../../state/firstScreen';

/** Stands until it is known who holds the key kept in this browser. */
export function StartingScreen() {
  const { desk, dispatch, preferences } = usePane();
  const { common } = useTexts();

  const restore = useEffectEvent(async () => {
    const outcome = await desk.restore();
    const session = outcome.ok ? outcome.value : null;

    dispatch({
      type: 'started',
      session,
      problem: outcome.ok ? null : outcome.problem,
      to: preferences.welcomed === true ? firstScreen(desk, session) : 'welcome',
    });
  });

  useEffect(() => {
    void restore();
  }, []);

  return (
    <ScreenFrame title={common.product}>
      <Hint>{common.loading}</Hint>
    </ScreenFrame>
  );
}
