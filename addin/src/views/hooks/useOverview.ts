import { useEffect, useEffectEvent, useState } from 'react';
import { hasKeyEnded } from '../../usecases/access/hasKeyEnded';
import type { Outcome, Overview, Problem } from '../../usecases/desk';
import { usePane } from './paneContext';
import { useReturn } from './useReturn';

/** Reads how the workbook stands when the screen comes up; the last reading is shown meanwhile. */
export function useOverview(): {
  readonly overview: Overview | null;
  readonly problem: Problem | null;
  readonly reading: boolean;
  readonly read: () => void;
} {
  const { desk, dispatch, state } = usePane();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [reading, setReading] = useState(true);

  async function read(): Promise<void> {
    setReading(true);
    setProblem(null);

    const outcome = await look();

    setReading(false);
    if (!outcome.ok) setProblem(outcome.problem);
  }

  /** Without a word when it fails: nobody asked for it, and what is shown stays. */
  async function look(): Promise<Outcome<Overview>> {
    const outcome = await desk.overview();
    const shown = await withoutEndedKey(outcome);

    if (shown.ok) dispatch({ type: 'overviewRead', overview: shown.value });

    return outcome;
  }

  /** With a key that has ended there is still all that can be seen without one. */
  async function withoutEndedKey(outcome: Outcome<Overview>): Promise<Outcome<Overview>> {
    if (outcome.ok || outcome.problem.kind !== 'refused' || !hasKeyEnded(outcome.problem.error))
      return outcome;

    dispatch({ type: 'keyEnded' });

    return desk.overview();
  }

  useReturn(() => void look());

  const readOnce = useEffectEvent(read);

  useEffect(() => {
    void readOnce();
  }, []);

  return { overview: state.overview, problem, reading, read: () => void read() };
}
