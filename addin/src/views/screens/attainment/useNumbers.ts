import { useEffect, useEffectEvent, useState } from 'react';
import type { Problem } from '../../../usecases/desk';
import type { NumberChoices } from '../../../usecases/reports/readNumbers';
import { usePane } from '../../hooks/paneContext';
import { useAction } from '../../hooks/useAction';

/** What can be chosen of a year, read when it is first asked for. */
export type Numbers = {
  /** `null`: not read yet. */
  readonly choices: NumberChoices | null;
  readonly problem: Problem | null;
  readonly retry: () => void;
};

/** Reads the numbers and reporters of `year` once the screen needs them. */
export function useNumbers(year: number): Numbers {
  const { desk } = usePane();
  const [choices, setChoices] = useState<NumberChoices | null>(null);
  const reading = useAction((control) =>
    desk.region(({ reports }) => reports.readNumbers({ year, asOf: null }, control)),
  );

  async function read(): Promise<void> {
    const outcome = await reading.run();

    if (outcome.ok) setChoices(outcome.value);
  }

  const begin = useEffectEvent(() => void read());

  useEffect(() => begin(), []);

  return { choices, problem: reading.problem, retry: () => void read() };
}
