import { useState } from 'react';
import type { Session } from '../../../../usecases/desk';
import { type ChosenCell, withCells } from '../../../../usecases/review/chosenCell';
import type { ReviewedSubmission } from '../../../../usecases/review/readSubmissions';
import { CellsView } from './CellsView';
import { ListView } from './ListView';
import { RuleView } from './RuleView';
import { SubmissionView } from './SubmissionView';
import { useReview } from './useReview';

/** Which part of the review is shown. */
type View =
  | { readonly at: 'list' | 'cells' | 'rule' }
  | { readonly at: 'submission'; readonly submission: ReviewedSubmission };

/** The list of what was sent, and what is reached from it; what was chosen is kept in between. */
export function ReviewDesk({ session }: { readonly session: Session }) {
  const review = useReview(session);
  const [view, setView] = useState<View>({ at: 'list' });
  const [chosen, setChosen] = useState<readonly ChosenCell[]>([]);
  const toList = () => setView({ at: 'list' });

  function backAndRead(): void {
    toList();
    review.again();
  }

  if (view.at === 'submission') {
    return <SubmissionView submission={view.submission} review={review} onBack={toList} />;
  }

  if (view.at === 'cells') {
    return (
      <CellsView
        read={review.read}
        cells={chosen}
        onAdd={(more) => setChosen((before) => withCells(before, more))}
        onCells={setChosen}
        onBack={backAndRead}
      />
    );
  }

  if (view.at === 'rule') return <RuleView read={review.read} onBack={backAndRead} />;

  return (
    <ListView
      years={session.openYears}
      review={review}
      onOpen={(submission) => setView({ at: 'submission', submission })}
      onReturn={(at) => setView({ at })}
    />
  );
}
