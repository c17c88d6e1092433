import { Button } from '@fluentui/react-components';
import { useTexts } from '../../hooks/textsContext';
import { useCheck } from '../../hooks/useCheck';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Actions } from '../../parts/Actions';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';
import { ProblemBar } from '../../parts/ProblemBar';
import { ScreenFrame } from '../../parts/ScreenFrame';
import { Working } from '../../parts/Working';
import { openQuestions } from '../../state/openQuestions';
import { AskedSheetPart } from './reporter/AskedSheetPart';
import { useQuestions } from './reporter/useQuestions';

/** What the operator asked about the open workbook, each with its cell and a place for the answer. */
export default function ReturnedScreen() {
  const { review: texts } = useDeskTexts();
  const { findings } = useTexts();
  const { questions, reading, read, replace } = useQuestions();
  const check = useCheck();

  if (check.running) return <Working title={findings.checking} hint={findings.checkingHint} action={check} />;
  if (reading.running) return <Working title={texts.questionsReading} action={reading} />;

  const sheets = questions?.sheets.filter((one) => one.questions.length > 0) ?? [];
  const open = openQuestions(sheets);

  return (
    <ScreenFrame title={texts.questionsTitle} back>
      <ProblemBar problem={reading.problem} onRetry={read} />
      <ProblemBar problem={check.problem} onRetry={() => void check.run()} onDismiss={check.forget} />
      {questions !== null && sheets.length === 0 && <Line>{texts.questionsNone}</Line>}
      {sheets.length > 0 && open === 0 && <Line>{texts.questionsDone}</Line>}
      {open > 0 && <Hint>{texts.questionsHint}</Hint>}
      {questions !== null &&
        sheets.map((sheet) => (
          <AskedSheetPart key={sheet.template} owner={questions.owner} asked={sheet} onAnswered={replace} />
        ))}
      <Actions>
        {sheets.length > 0 && <Button onClick={() => void check.run()}>{texts.check}</Button>}
        <Button appearance="subtle" onClick={read}>
          {texts.again}
        </Button>
      </Actions>
    </ScreenFrame>
  );
}
