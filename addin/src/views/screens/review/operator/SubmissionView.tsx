import { useEffect, useEffectEvent, useState } from 'react';
import type { ReviewedSubmission } from '../../../../usecases/review/readSubmissions';
import type { Decision } from '../../../../usecases/review/reviewActions';
import type { ShownReview } from '../../../../usecases/review/shownThread';
import { usePane } from '../../../hooks/paneContext';
import { useTexts } from '../../../hooks/textsContext';
import { useAction } from '../../../hooks/useAction';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { CardList } from '../../../parts/Card';
import { Hint } from '../../../parts/Hint';
import { Line } from '../../../parts/Line';
import { Notice } from '../../../parts/Notice';
import { ProblemBar } from '../../../parts/ProblemBar';
import { ScreenFrame } from '../../../parts/ScreenFrame';
import { Section } from '../../../parts/Section';
import { placeText } from '../placeText';
import { ThreadCard } from '../ThreadCard';
import { BackToList } from './BackToList';
import { DecisionPart } from './DecisionPart';
import { DecisionProblem } from './DecisionProblem';
import { SubmissionFacts } from './SubmissionFacts';
import type { Review } from './useReview';

/** One submission: its questions and answers, and what the operator decides of it. */
export function SubmissionView({
  submission,
  review,
  onBack,
}: {
  readonly submission: ReviewedSubmission;
  readonly review: Review;
  readonly onBack: () => void;
}) {
  const { desk } = usePane();
  const { common } = useTexts();
  const { review: texts } = useDeskTexts();
  const [shown, setShown] = useState<ShownReview | null>(null);
  const [isDecided, setDecided] = useState(false);
  const timeZone = review.read?.timeZone ?? 'UTC';
  const now = { ...submission, ...standing(shown ?? submission) };

  const reading = useAction(async (control) => {
    const outcome = await desk.region((region) => region.review.readThreads(submission, control));

    if (outcome.ok) setShown(outcome.value);

    return outcome;
  });
  const readOnce = useEffectEvent(() => reading.run());

  useEffect(() => {
    void readOnce();
  }, []);

  async function decide(decision: Decision): Promise<void> {
    const decided = await review.decide(now, decision);

    if (decided === null) return;

    setShown(decided);
    setDecided(true);
  }

  return (
    <ScreenFrame title={common.templates[submission.template].name}>
      <BackToList onBack={onBack} />
      <Line>{submission.name}</Line>
      <SubmissionFacts submission={now} timeZone={timeZone} />
      <ProblemBar problem={reading.problem} onRetry={() => void reading.run()} />
      <DecisionProblem review={review} />
      {isDecided && review.said !== '' && <Notice intent="success">{review.said}</Notice>}
      <DecisionPart
        key={now.state}
        submission={now}
        busy={review.deciding.running}
        onDecide={(decision) => void decide(decision)}
      />
      {reading.running && <Hint>{common.loading}</Hint>}
      {shown !== null && (
        <Section title={texts.threads}>
          {shown.threads.length === 0 && <Line>{texts.noThreads}</Line>}
          <CardList>
            {shown.threads.map((thread) => (
              <ThreadCard
                key={thread.id}
                thread={thread}
                place={placeText(thread, texts)}
                timeZone={timeZone}
              />
            ))}
          </CardList>
        </Section>
      )}
    </ScreenFrame>
  );
}

function standing({ state, open, revision }: Pick<ShownReview, 'state' | 'open' | 'revision'>) {
  return { state, open, revision };
}
