import { usePane } from '../../hooks/paneContext';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Line } from '../../parts/Line';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { RegionSheets } from './RegionSheets';

/** Draws or refreshes the region's sheets of a year, and says where their numbers come from. */
export default function AttainmentScreen() {
  const { session } = usePane().state;
  const { reports } = useDeskTexts();

  if (session !== null && session.role !== 'reporter') return <RegionSheets session={session} />;

  return (
    <ScreenFrame title={reports.title} back>
      <Line>{reports.notAllowed}</Line>
    </ScreenFrame>
  );
}
