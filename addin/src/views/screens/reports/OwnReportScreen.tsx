import { useDeskTexts } from '../../hooks/useDeskTexts';
import { ScreenFrame } from '../../parts/ScreenFrame';

/** Not built yet. */
export default function OwnReportScreen() {
  const { reports } = useDeskTexts();

  return (
    <ScreenFrame title={reports.title} back>
      {null}
    </ScreenFrame>
  );
}
