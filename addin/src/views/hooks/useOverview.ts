import { useEffect, useEffectEvent, useState } from 'react';
import type { Overview, Problem } from '../../usecases/desk';
import { usePane } from './paneContext';

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

    const outcome = await desk.overview();

    setReading(false);
    if (outcome.ok) dispatch({ type: 'overviewRead', overview: outcome.value });
    else setProblem(outcome.problem);
  }

  const readOnce = useEffectEvent(read);

  useEffect(() => {
    void readOnce();
  }, []);

  return { overview: state.overview, problem, reading, read: () => void read() };
}
