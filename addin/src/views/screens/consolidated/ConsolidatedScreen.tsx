import { usePane } from '../../hooks/paneContext';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Line } from '../../parts/Line';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { ConsolidatedDesk } from './ConsolidatedDesk';

/** Collects registries of all reporters into one table each; for the operator. */
export default function ConsolidatedScreen() {
  const { session } = usePane().state;
  const { consolidated } = useDeskTexts();

  if (session?.role === 'operator') return <ConsolidatedDesk session={session} />;

  return (
    <ScreenFrame title={consolidated.title} back="region">
      <Line>{consolidated.notAllowed}</Line>
    </ScreenFrame>
  );
}
