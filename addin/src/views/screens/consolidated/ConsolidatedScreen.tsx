import { useDeskTexts } from '../../hooks/useDeskTexts';
import { ScreenFrame } from '../../parts/ScreenFrame';

/** Not built yet. */
export default function ConsolidatedScreen() {
  const { consolidated } = useDeskTexts();

  return (
    <ScreenFrame title={consolidated.title} back>
      {null}
    </ScreenFrame>
  );
}
