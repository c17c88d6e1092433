import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewedSubmission, ReviewedYear } from '../../../../usecases/review/readSubmissions';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { Actions } from '../../../parts/Actions';
import { CardList } from '../../../parts/Card';
import { Line } from '../../../parts/Line';
import { Section } from '../../../parts/Section';
import { type SubmissionFilter, shownSubmissions } from '../../../state/shownSubmissions';
import { FocusGroup } from '../FocusGroup';
import { SubmissionCard } from './SubmissionCard';

/** More at once make the pane slow to draw and nobody reads them. */
const PAGE = 30;

/** The submissions that the filter lets through. */
export function SubmissionList({
  read,
  filter,
  busy,
  decided,
  onOpen,
  onAccept,
}: {
  readonly read: ReviewedYear;
  readonly filter: SubmissionFilter;
  readonly busy: boolean;
  /** How many decisions were made: after each, its card may not be here any more. */
  readonly decided: number;
  readonly onOpen: (submission: ReviewedSubmission) => void;
  readonly onAccept: (submission: ReviewedSubmission) => void;
}) {
  const { review: texts } = useDeskTexts();
  const [pages, setPages] = useState(1);
  const all = shownSubmissions(read.submissions, filter);
  const shown = all.slice(0, pages * PAGE);
  const next = Math.min(PAGE, all.length - shown.length);

  return (
    <FocusGroup label={texts.listTitle(all.length)} done={decided}>
      {all.length === 0 ? (
        <Line>{texts.noneHere}</Line>
      ) : (
        <Section title={texts.listTitle(all.length)}>
          <CardList>
            {shown.map((submission) => (
              <SubmissionCard
                key={`${submission.template} ${submission.reporter}`}
                submission={submission}
                timeZone={read.timeZone}
                busy={busy}
                onOpen={onOpen}
                onAccept={onAccept}
              />
            ))}
          </CardList>
          {next > 0 && (
            <Actions>
              <Button onClick={() => setPages(pages + 1)}>{texts.more(next)}</Button>
            </Actions>
          )}
        </Section>
      )}
    </FocusGroup>
  );
}
