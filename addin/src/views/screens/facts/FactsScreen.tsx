import { useDeskTexts } from '../../hooks/useDeskTexts';
import { ScreenFrame } from '../../parts/ScreenFrame';

/** Not built yet. */
export default function FactsScreen() {
  const { facts } = useDeskTexts();

  return (
    <ScreenFrame title={facts.title} back>
      {null}
    </ScreenFrame>
  );
}
