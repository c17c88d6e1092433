import { useDeskTexts } from '../../hooks/useDeskTexts';
import { ScreenFrame } from '../../parts/ScreenFrame';

/** Not built yet. */
export default function ReturnedScreen() {
  const { review } = useDeskTexts();

  return (
    <ScreenFrame title={review.title} back>
      {null}
    </ScreenFrame>
  );
}
