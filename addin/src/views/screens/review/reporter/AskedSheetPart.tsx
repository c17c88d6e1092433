import type { Owner } from '../../../../usecases/desk';
import type { AskedSheet } from '../../../../usecases/review/readQuestions';
import { useTexts } from '../../../hooks/textsContext';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { CardList } from '../../../parts/Card';
import { Disclosure } from '../../../parts/Disclosure';
import { Hint } from '../../../parts/Hint';
import { Section } from '../../../parts/Section';
import { FocusGroup } from '../FocusGroup';
import { placeText } from '../placeText';
import { ThreadCard } from '../ThreadCard';
import { QuestionCard } from './QuestionCard';

/** The questions about one sheet: those that wait for an answer, and what became of the others. */
export function AskedSheetPart({
  owner,
  asked,
  onAnswered,
}: {
  readonly owner: Owner;
  readonly asked: AskedSheet;
  readonly onAnswered: (asked: AskedSheet) => void;
}) {
  const { review: texts } = useDeskTexts();
  const { common } = useTexts();
  const { name } = common.templates[asked.template];
  const { timeZone } = owner.region;
  const open = asked.questions.filter((one) => one.open);
  const closed = asked.questions.filter((one) => !one.open);

  const title = open.length > 0 ? texts.questionsOf(name, open.length) : name;

  return (
    <FocusGroup label={title} done={closed.length}>
      <Section title={title}>
        {asked.state === 'accepted' && <Hint>{texts.lockedSheet}</Hint>}
        {asked.sheet === null && open.length > 0 && <Hint>{texts.sheetElsewhere}</Hint>}
        {open.length > 0 && (
          <CardList>
            {open.map((question) => (
              <QuestionCard
                key={question.id}
                owner={owner}
                asked={asked}
                question={question}
                onAnswered={onAnswered}
              />
            ))}
          </CardList>
        )}
        {closed.length > 0 && (
          <Disclosure title={texts.answeredOf(closed.length)}>
            <CardList>
              {closed.map((question) => (
                <ThreadCard
                  key={question.id}
                  thread={question}
                  place={placeText(question, texts)}
                  timeZone={timeZone}
                />
              ))}
            </CardList>
          </Disclosure>
        )}
      </Section>
    </FocusGroup>
  );
}
