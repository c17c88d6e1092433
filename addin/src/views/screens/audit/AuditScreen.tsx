import { useDeskTexts } from '../../hooks/useDeskTexts';
import { ScreenFrame } from '../../parts/ScreenFrame';

/** Not built yet. */
export default function AuditScreen() {
  const { audit } = useDeskTexts();

  return (
    <ScreenFrame title={audit.title} back>
      {null}
    </ScreenFrame>
  );
}
