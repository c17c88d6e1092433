import { useState } from 'react';
import type { ReturnEnd } from '../../../../usecases/review/returnCells';
import type { AskedCell } from '../../../../usecases/review/returnPlan';
import { usePane } from '../../../hooks/paneContext';
import { type Action, useAction } from '../../../hooks/useAction';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { isAllReturned, unreturned } from '../../../state/returnEnds';

/** A return of cells, from the button to what became of each submission. */
export type CellsReturn = {
  readonly action: Action<readonly [readonly AskedCell[]], readonly ReturnEnd[]>;
  /** `null` before the first. */
  readonly ends: readonly ReturnEnd[] | null;
  readonly run: (cells: readonly AskedCell[]) => void;
  /** Once more what did not arrive, or may not have. */
  readonly retry: () => void;
};

/** Returns cells and keeps how it ended; what was refused or done is not sent again. */
export function useReturnCells(): CellsReturn {
  const { desk, announce } = usePane();
  const { review: texts } = useDeskTexts();
  const [asked, setAsked] = useState<readonly AskedCell[]>([]);
  const [ends, setEnds] = useState<readonly ReturnEnd[] | null>(null);
  const action = useAction((control, cells: readonly AskedCell[]) =>
    desk.region(({ review }) => review.returnCells(cells, control)),
  );

  async function send(cells: readonly AskedCell[], before: readonly ReturnEnd[]): Promise<void> {
    const outcome = await action.run(cells);

    if (!outcome.ok) return;

    const all = [...before, ...outcome.value];

    setEnds(all);
    announce(isAllReturned(all) ? texts.allReturned : texts.notAllReturned);
  }

  function run(cells: readonly AskedCell[]): void {
    setAsked(cells);
    void send(cells, []);
  }

  function retry(): void {
    const { kept, cells } = unreturned(ends ?? [], asked);

    void send(cells, kept);
  }

  return { action, ends, run, retry };
}
