import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { LinkButton } from '../../../parts/LinkButton';

/** The way from a part of the review to its list. */
export function BackToList({ onBack }: { readonly onBack: () => void }) {
  const { review } = useDeskTexts();

  return (
    <LinkButton onClick={onBack}>
      <span aria-hidden="true">←&nbsp;</span>
      {review.toList}
    </LinkButton>
  );
}
