import { useState } from 'react';
import { cellName } from '../../../../../../shared/sheets/a1';
import type { TemplateKey } from '../../../../../../shared/templates/template';
import type { Owner } from '../../../../usecases/desk';
import type { Question } from '../../../../usecases/review/readQuestions';
import type { QuestionShown } from '../../../../usecases/review/showQuestion';
import { usePane } from '../../../hooks/paneContext';
import { useTexts } from '../../../hooks/textsContext';
import { useAction } from '../../../hooks/useAction';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { Hint } from '../../../parts/Hint';
import { LinkButton } from '../../../parts/LinkButton';
import { ProblemBar } from '../../../parts/ProblemBar';

/** The way to a question's cell; on the browser road, where nothing is shown, its address. */
export function ShowLink({
  owner,
  template,
  question,
  place,
}: {
  readonly owner: Owner;
  readonly template: TemplateKey;
  readonly question: Question;
  readonly place: string;
}) {
  const { desk, announce } = usePane();
  const { findings } = useTexts();
  const { review: texts } = useDeskTexts();
  const [isGone, setGone] = useState(false);
  const showing = useAction(() =>
    desk.region<QuestionShown>(async ({ review }) =>
      review.showQuestion === null
        ? { ok: true, value: 'shown' }
        : review.showQuestion(owner, template, question),
    ),
  );

  async function show(): Promise<void> {
    const outcome = await showing.run();

    if (!outcome.ok) return;

    setGone(outcome.value === 'gone');
    announce(outcome.value === 'gone' ? texts.gone : texts.shown(place));
  }

  if (desk.road === 'file') {
    const { place: at } = question;

    if (at === null || at.row === null) return null;

    return (
      <Hint>
        {at.column === null
          ? findings.cellRow(at.sheet, at.row + 1)
          : findings.cell(at.sheet, cellName(at.row, at.column))}
      </Hint>
    );
  }

  return (
    <>
      <LinkButton label={texts.showLabel(place)} onClick={() => void show()}>
        {texts.show}
      </LinkButton>
      {isGone && <Hint>{texts.gone}</Hint>}
      <ProblemBar problem={showing.problem} onRetry={() => void show()} onDismiss={showing.forget} />
    </>
  );
}
