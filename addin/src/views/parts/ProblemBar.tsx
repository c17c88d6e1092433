import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { problemText } from '../../../../shared/messages/problemText';
import { hasKeyEnded } from '../../usecases/access/hasKeyEnded';
import type { Problem } from '../../usecases/desk';
import { usePane } from '../hooks/paneContext';
import { useTexts } from '../hooks/textsContext';
import { isRetriable, wantsKey } from '../state/isRetriable';
import { Notice } from './Notice';

/** Why something did not go well, and the way on. What the user typed stays where it is. */
export function ProblemBar({
  problem,
  onRetry,
  onDismiss,
}: {
  readonly problem: Problem | null;
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
}) {
  const { announce, dispatch, go, state } = usePane();
  const { common, language } = useTexts();
  const text =
    problem &&
    (problem.kind === 'cancelled'
      ? common.cancelled
      : problemText(language, problem, state.overview?.owner?.region.timeZone));

  useEffect(() => {
    if (text !== null) announce(text);
  }, [text, announce]);

  const keyEnded = problem?.kind === 'refused' && hasKeyEnded(problem.error);

  if (problem === null) return null;

  function enterKey(): void {
    if (keyEnded) dispatch({ type: 'keyEnded' });

    go('signIn');
  }

  const signIn = (keyEnded || wantsKey(problem)) && state.screen.at !== 'signIn';

  return (
    <Notice
      intent={problem.kind === 'cancelled' ? 'info' : 'error'}
      {...(onDismiss && { onDismiss })}
      actions={
        signIn ? (
          <Button size="small" onClick={enterKey}>
            {common.signIn}
          </Button>
        ) : (
          onRetry &&
          isRetriable(problem) && (
            <Button size="small" onClick={onRetry}>
              {common.retry}
            </Button>
          )
        )
      }
    >
      {text}
    </Notice>
  );
}
