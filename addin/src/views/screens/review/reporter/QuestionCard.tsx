import type { Owner } from '../../../../usecases/desk';
import type { AskedSheet, Question } from '../../../../usecases/review/readQuestions';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { Hint } from '../../../parts/Hint';
import { ThreadCard } from '../ThreadCard';
import { AnswerField } from './AnswerField';
import { ownPlaceText } from './ownPlaceText';
import { ShowLink } from './ShowLink';

/** One question that waits for an answer: the way to its cell, and the answer. */
export function QuestionCard({
  owner,
  asked,
  question,
  onAnswered,
}: {
  readonly owner: Owner;
  readonly asked: AskedSheet;
  readonly question: Question;
  readonly onAnswered: (asked: AskedSheet) => void;
}) {
  const { review: texts } = useDeskTexts();
  const place = ownPlaceText(question, texts);
  const isColumnGone = question.place?.column === null && question.column !== null;

  return (
    <ThreadCard thread={question} place={place} timeZone={owner.region.timeZone}>
      {question.place === null && asked.sheet !== null && <Hint>{texts.elsewhere}</Hint>}
      {isColumnGone && <Hint>{texts.columnGone}</Hint>}
      {question.place !== null && (
        <ShowLink owner={owner} template={asked.template} question={question} place={place} />
      )}
      <AnswerField owner={owner} asked={asked} question={question} place={place} onAnswered={onAnswered} />
    </ThreadCard>
  );
}
