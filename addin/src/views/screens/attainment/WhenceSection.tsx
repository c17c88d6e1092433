import { Button } from '@fluentui/react-components';
import { usePane } from '../../hooks/paneContext';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { Hint } from '../../parts/Hint';
import { Section } from '../../parts/Section';

/** Explains the selected cell; in a file nothing can be selected. */
export function WhenceSection({ onExplain }: { readonly onExplain: () => void }) {
  const { desk } = usePane();
  const { whence } = useDeskTexts().reports;

  if (desk.road === 'file') return null;

  return (
    <Section title={whence.title}>
      <Hint>{whence.hint}</Hint>
      <Actions>
        <Button onClick={onExplain}>{whence.submit}</Button>
      </Actions>
    </Section>
  );
}
