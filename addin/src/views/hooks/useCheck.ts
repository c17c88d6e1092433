import type { CheckReport } from '../../usecases/desk';
import { usePane } from './paneContext';
import { useTexts } from './textsContext';
import { type Action, useAction } from './useAction';

/** Checks the workbook, keeps the report, says how it ended and shows the findings. */
export function useCheck(): Action<readonly [], CheckReport> {
  const { desk, dispatch, go, announce } = usePane();
  const { findings } = useTexts();

  return useAction(async (control) => {
    const outcome = await desk.check(control);

    if (outcome.ok) {
      dispatch({ type: 'checked', report: outcome.value });
      announce(findings.result(outcome.value.sheets.reduce((sum, { total }) => sum + total, 0)));
      go('findings');
    }

    return outcome;
  });
}
