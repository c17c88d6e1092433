import { useDeskTexts } from '../../hooks/useDeskTexts';
import { ScreenFrame } from '../../parts/ScreenFrame';

/** Not built yet. */
export default function ReviewScreen() {
  const { review } = useDeskTexts();

  return (
    <ScreenFrame title={review.title} back>
      {null}
    </ScreenFrame>
  );
}
