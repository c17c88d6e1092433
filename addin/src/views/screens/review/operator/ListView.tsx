import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewedSubmission } from '../../../../usecases/review/readSubmissions';
import { useTexts } from '../../../hooks/textsContext';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { Actions } from '../../../parts/Actions';
import { Choice } from '../../../parts/Choice';
import { Hint } from '../../../parts/Hint';
import { Line } from '../../../parts/Line';
import { Notice } from '../../../parts/Notice';
import { ProblemBar } from '../../../parts/ProblemBar';
import { ScreenFrame } from '../../../parts/ScreenFrame';
import { Section } from '../../../parts/Section';
import type { SubmissionFilter } from '../../../state/shownSubmissions';
import { DecisionProblem } from './DecisionProblem';
import { SubmissionFilters } from './SubmissionFilters';
import { SubmissionList } from './SubmissionList';
import type { Review } from './useReview';

/** What was sent for a year, and the ways to return cells of it. */
export function ListView({
  years,
  review,
  onOpen,
  onReturn,
}: {
  readonly years: readonly number[];
  readonly review: Review;
  readonly onOpen: (submission: ReviewedSubmission) => void;
  readonly onReturn: (by: 'cells' | 'rule') => void;
}) {
  const { review: texts } = useDeskTexts();
  const { common } = useTexts();
  const [filter, setFilter] = useState<SubmissionFilter>({ state: 'waiting', template: 'all' });
  const { read, reading, deciding, said } = review;
  const isEmpty = read !== null && read.submissions.length === 0;

  return (
    <ScreenFrame title={texts.title} back="region">
      <ProblemBar problem={reading.problem} onRetry={review.again} onDismiss={reading.forget} />
      <DecisionProblem review={review} />
      {said !== '' && <Notice intent="success">{said}</Notice>}
      <Choice
        label={common.year}
        options={years.map((one) => ({ value: String(one), text: String(one) }))}
        value={String(review.year)}
        onChange={(chosen) => review.setYear(Number(chosen))}
      />
      {reading.running && <Hint>{texts.reading}</Hint>}
      {isEmpty && <Line>{texts.none}</Line>}
      {read !== null && !isEmpty && (
        <>
          <Section title={texts.returnTitle}>
            <Hint>{texts.returnHint}</Hint>
            <Actions>
              <Button onClick={() => onReturn('cells')}>{texts.bySelection}</Button>
              <Button onClick={() => onReturn('rule')}>{texts.byRule}</Button>
            </Actions>
          </Section>
          <SubmissionFilters submissions={read.submissions} filter={filter} onFilter={setFilter} />
          <SubmissionList
            key={`${read.year} ${filter.state} ${filter.template}`}
            read={read}
            filter={filter}
            busy={deciding.running}
            decided={review.decided}
            onOpen={onOpen}
            onAccept={(one) => void review.decide(one, { kind: 'accept', revision: one.revision })}
          />
        </>
      )}
      {!reading.running && (
        <Actions>
          <Button appearance="subtle" onClick={review.again}>
            {texts.again}
          </Button>
        </Actions>
      )}
    </ScreenFrame>
  );
}
