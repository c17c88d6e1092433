import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Owner } from '../../../../usecases/desk';
import type { AskedSheet, Question } from '../../../../usecases/review/readQuestions';
import { usePane } from '../../../hooks/paneContext';
import { useAction } from '../../../hooks/useAction';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { Actions } from '../../../parts/Actions';
import { ProblemBar } from '../../../parts/ProblemBar';
import { isGoodReason, ReasonInput } from '../ReasonInput';

/** Where the reporter says why the value is right; what was typed stays until the answer is taken in. */
export function AnswerField({
  owner,
  asked,
  question,
  place,
  onAnswered,
}: {
  readonly owner: Owner;
  readonly asked: AskedSheet;
  readonly question: Question;
  readonly place: string;
  readonly onAnswered: (asked: AskedSheet) => void;
}) {
  const { desk, announce } = usePane();
  const { review: texts } = useDeskTexts();
  const [text, setText] = useState('');
  const answering = useAction((control) =>
    desk.region(({ review }) => review.answer(owner, asked, question, text, control)),
  );

  async function answer(): Promise<void> {
    const outcome = await answering.run();

    if (!outcome.ok) return;

    onAnswered(outcome.value);
    announce(texts.answerSent);
  }

  return (
    <>
      <ReasonInput
        label={texts.answer}
        name={texts.answerLabel(place)}
        hint={texts.answerHint}
        value={text}
        onChange={setText}
      />
      <Actions>
        <Button
          size="small"
          aria-label={texts.answerSendLabel(place)}
          disabledFocusable={answering.running || !isGoodReason(text)}
          onClick={() => void answer()}
        >
          {texts.answerSend}
        </Button>
      </Actions>
      <ProblemBar problem={answering.problem} onRetry={() => void answer()} onDismiss={answering.forget} />
    </>
  );
}
