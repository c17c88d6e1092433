import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { usePane } from '../../../hooks/paneContext';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { Notice } from '../../../parts/Notice';
import { ProblemBar } from '../../../parts/ProblemBar';
import { refusedText } from './refusedText';
import type { Review } from './useReview';

/** Why a submission could not be accepted or opened, and the way on: to see it as it is now. */
export function DecisionProblem({ review: { deciding, read, again } }: { readonly review: Review }) {
  const { announce } = usePane();
  const { review: texts, language } = useDeskTexts();
  const { problem, forget } = deciding;
  const text =
    problem?.kind === 'refused' && problem.error.code === 'headMoved'
      ? refusedText(problem.error, texts, language, read?.timeZone ?? 'UTC')
      : null;

  useEffect(() => {
    if (text !== null) announce(text);
  }, [text, announce]);

  if (text === null) return <ProblemBar problem={problem} onRetry={again} onDismiss={forget} />;

  function readAgain(): void {
    forget();
    again();
  }

  return (
    <Notice
      intent="warning"
      actions={
        <Button size="small" onClick={readAgain}>
          {texts.again}
        </Button>
      }
      onDismiss={forget}
    >
      {text}
    </Notice>
  );
}
