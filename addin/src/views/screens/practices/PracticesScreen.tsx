import { useDeskTexts } from '../../hooks/useDeskTexts';
import { ScreenFrame } from '../../parts/ScreenFrame';

/** Not built yet. */
export default function PracticesScreen() {
  const { practices } = useDeskTexts();

  return (
    <ScreenFrame title={practices.title} back>
      {null}
    </ScreenFrame>
  );
}
