import { usePane } from '../../hooks/paneContext';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Line } from '../../parts/Line';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { PracticesDesk } from './PracticesDesk';

/** The operator chooses practices for the region's bank and decides what is published. */
export default function PracticesScreen() {
  const { session } = usePane().state;
  const { practices } = useDeskTexts();

  if (session?.role === 'operator') return <PracticesDesk />;

  return (
    <ScreenFrame title={practices.title} back="region">
      <Line>{practices.notAllowed}</Line>
    </ScreenFrame>
  );
}
