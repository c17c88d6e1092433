import { Button } from '@fluentui/react-components';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { Hint } from '../../parts/Hint';
import { Section } from '../../parts/Section';

/** Counts of awards and selected practices by organisation. */
export function AwardsSection({ onSubmit }: { readonly onSubmit: () => void }) {
  const { awards } = useDeskTexts().consolidated;

  return (
    <Section title={awards.title}>
      <Hint>{awards.hint}</Hint>
      <Actions>
        <Button onClick={onSubmit}>{awards.submit}</Button>
      </Actions>
    </Section>
  );
}
