import { useCallback, useState } from 'react';
import type { ListedFinding, Problem } from '../../usecases/desk';
import { placeOf } from '../state/placeOf';
import { usePane } from './paneContext';
import { useTexts } from './textsContext';

/** Shows a finding's cell in the workbook; `show` is `null` where there is none to show it in. */
export function useShow(): {
  readonly show: ((listed: ListedFinding) => void) | null;
  readonly problem: Problem | null;
  readonly forget: () => void;
} {
  const { desk, announce } = usePane();
  const { findings } = useTexts();
  const [problem, setProblem] = useState<Problem | null>(null);
  const reveal = desk.show;

  const show = useCallback(
    async (listed: ListedFinding) => {
      if (reveal === null) return;

      const outcome = await reveal(listed);

      setProblem(outcome.ok ? null : outcome.problem);
      if (outcome.ok) announce(findings.shown(placeOf(listed, findings)));
    },
    [reveal, announce, findings],
  );

  return { show: reveal === null ? null : show, problem, forget: () => setProblem(null) };
}
