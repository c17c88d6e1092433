import { usePane } from '../../hooks/paneContext';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Line } from '../../parts/Line';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { ReviewDesk } from './operator/ReviewDesk';

/** The operator reviews what was sent: accepts, asks about cells, reopens. */
export default function ReviewScreen() {
  const { session } = usePane().state;
  const { review } = useDeskTexts();

  if (session?.role === 'operator') return <ReviewDesk session={session} />;

  return (
    <ScreenFrame title={review.title} back="region">
      <Line>{review.notAllowed}</Line>
    </ScreenFrame>
  );
}
