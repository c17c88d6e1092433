import { usePane } from '../../hooks/paneContext';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Line } from '../../parts/Line';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { OwnReport } from './OwnReport';

/** A reporter's own report, drawn into the workbook. */
export default function OwnReportScreen() {
  const { session } = usePane().state;
  const { report: texts } = useDeskTexts().reports;

  if (session !== null && session.reporters.length > 0) return <OwnReport session={session} />;

  return (
    <ScreenFrame title={texts.ownTitle} back>
      <Line>{texts.notAllowed}</Line>
    </ScreenFrame>
  );
}
