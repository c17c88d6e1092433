import { useDeskTexts } from '../../hooks/useDeskTexts';
import { ScreenFrame } from '../../parts/ScreenFrame';

/** Not built yet. */
export default function MembersScreen() {
  const { members } = useDeskTexts();

  return (
    <ScreenFrame title={members.title} back>
      {null}
    </ScreenFrame>
  );
}
