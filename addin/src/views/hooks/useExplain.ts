import { useCallback } from 'react';
import type { ListedFinding, Outcome } from '../../usecases/desk';
import { usePane } from './paneContext';

/** Keeps why a warning is right; '' takes it back. */
export type Explain = (listed: ListedFinding, text: string) => Promise<Outcome<unknown>>;

/** Keeps explanations in the workbook, one after the other, and the report up to date. */
export function useExplain(): Explain {
  const { desk, dispatch } = usePane();

  return useCallback(
    async (listed, text) => {
      const outcome = await desk.explain(listed, text);

      if (outcome.ok) dispatch({ type: 'checked', report: outcome.value });

      return outcome;
    },
    [desk, dispatch],
  );
}
