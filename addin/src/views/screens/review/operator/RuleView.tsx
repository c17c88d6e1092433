import { useState } from 'react';
import type { TemplateKey } from '../../../../../../shared/templates/template';
import type { ExplainedReading } from '../../../../usecases/review/readExplainedCells';
import type { ReviewedYear } from '../../../../usecases/review/readSubmissions';
import { usePane } from '../../../hooks/paneContext';
import { useAction } from '../../../hooks/useAction';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { Hint } from '../../../parts/Hint';
import { ProblemBar } from '../../../parts/ProblemBar';
import { ScreenFrame } from '../../../parts/ScreenFrame';
import { Working } from '../../../parts/Working';
import { BackToList } from './BackToList';
import { ReturnResult } from './ReturnResult';
import { RuleCells } from './RuleCells';
import { RuleChoice } from './RuleChoice';
import { useReturnCells } from './useReturnCells';

/** Everything one rule asked about and was answered, to be returned at once. */
export function RuleView({
  read,
  onBack,
}: {
  readonly read: ReviewedYear | null;
  readonly onBack: () => void;
}) {
  const { desk } = usePane();
  const { review: texts } = useDeskTexts();
  const [explained, setExplained] = useState<ExplainedReading | null>(null);
  const { action, ends, run, retry } = useReturnCells();
  const reading = useAction(async (control, year: number, template: TemplateKey) => {
    setExplained(null);

    const outcome = await desk.region(({ review }) => review.readExplained(year, template, control));

    if (outcome.ok) setExplained(outcome.value);

    return outcome;
  });

  if (reading.running) return <Working title={texts.ruleReading} action={reading} />;
  if (action.running) return <Working title={texts.working} hint={texts.workingHint} action={action} />;

  if (ends !== null) {
    return <ReturnResult ends={ends} timeZone={read?.timeZone ?? 'UTC'} onRetry={retry} onBack={onBack} />;
  }

  return (
    <ScreenFrame title={texts.ruleTitle}>
      <BackToList onBack={onBack} />
      <ProblemBar problem={reading.problem} onDismiss={reading.forget} />
      <ProblemBar problem={action.problem} onDismiss={action.forget} />
      <Hint>{texts.ruleHint}</Hint>
      {read !== null && (
        <RuleChoice
          read={read}
          isRead={explained !== null}
          onRead={(template) => void reading.run(read.year, template)}
        />
      )}
      {explained !== null && <RuleCells explained={explained} onReturn={run} />}
    </ScreenFrame>
  );
}
