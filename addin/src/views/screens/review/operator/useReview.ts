import { useEffect, useEffectEvent, useState } from 'react';
import type { Session } from '../../../../usecases/desk';
import type { ReviewedSubmission, ReviewedYear } from '../../../../usecases/review/readSubmissions';
import type { Decision } from '../../../../usecases/review/reviewActions';
import type { ShownReview } from '../../../../usecases/review/shownThread';
import { usePane } from '../../../hooks/paneContext';
import { useTexts } from '../../../hooks/textsContext';
import { type Action, useAction } from '../../../hooks/useAction';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { likelyYear } from '../../../state/likelyYear';
import { withSubmission } from '../../../state/shownSubmissions';

/** What was sent for a year, and what the operator decides of it. */
export type Review = {
  readonly year: number;
  readonly setYear: (year: number) => void;
  /** `null` until it has been read. */
  readonly read: ReviewedYear | null;
  readonly reading: Action<readonly [number], ReviewedYear>;
  readonly deciding: Action<readonly [ReviewedSubmission, Decision], ShownReview>;
  readonly again: () => void;
  /** How many decisions were made. */
  readonly decided: number;
  /** How the last decision ended; '' before one. */
  readonly said: string;
  readonly decide: (submission: ReviewedSubmission, decision: Decision) => Promise<ShownReview | null>;
};

/** Reads the year's submissions, and keeps them as they stand after each decision. */
export function useReview({ openYears }: Session): Review {
  const { desk, announce } = usePane();
  const { common } = useTexts();
  const { review: texts } = useDeskTexts();
  const [year, setYear] = useState(likelyYear(openYears, new Date()));
  const [read, setRead] = useState<ReviewedYear | null>(null);
  const [said, setSaid] = useState('');
  const [decided, setDecided] = useState(0);

  const reading = useAction(async (control, wanted: number) => {
    const outcome = await desk.region(({ review }) => review.readSubmissions(wanted, control));

    if (outcome.ok) setRead(outcome.value);

    return outcome;
  });

  const deciding = useAction((control, submission: ReviewedSubmission, decision: Decision) =>
    desk.region(({ review }) => review.decide(submission, decision, control)),
  );

  async function decide(submission: ReviewedSubmission, decision: Decision): Promise<ShownReview | null> {
    setSaid('');

    const outcome = await deciding.run(submission, decision);

    if (!outcome.ok) return null;

    const { state, open, revision } = outcome.value;
    const sentence = decision.kind === 'accept' ? texts.accepted : texts.reopened;
    const text = sentence(common.templates[submission.template].name, submission.name);

    setRead(
      (before) =>
        before && {
          ...before,
          submissions: withSubmission(before.submissions, { ...submission, state, open, revision }),
        },
    );
    setSaid(text);
    setDecided((before) => before + 1);
    announce(text);

    return outcome.value;
  }

  const readOnce = useEffectEvent((wanted: number) => reading.run(wanted));

  useEffect(() => {
    setRead(null);
    void readOnce(year);
  }, [year]);

  return {
    year,
    setYear,
    read,
    reading,
    deciding,
    again: () => void reading.run(year),
    decided,
    said,
    decide,
  };
}
