import { useEffect, useEffectEvent, useState } from 'react';
import type { AskedSheet, Questions } from '../../../../usecases/review/readQuestions';
import { usePane } from '../../../hooks/paneContext';
import { type Action, useAction } from '../../../hooks/useAction';

/** The operator's questions to the open workbook. */
export type OwnQuestions = {
  /** `null` until they have been read. */
  readonly questions: Questions | null;
  readonly reading: Action<readonly [], Questions>;
  readonly read: () => void;
  /** Takes a sheet as it stands after an answer. */
  readonly replace: (sheet: AskedSheet) => void;
};

/** Reads the questions when the screen comes up. */
export function useQuestions(): OwnQuestions {
  const { desk } = usePane();
  const [questions, setQuestions] = useState<Questions | null>(null);
  const reading = useAction(async (control) => {
    const outcome = await desk.region(({ review }) => review.readQuestions(control));

    if (outcome.ok) setQuestions(outcome.value);

    return outcome;
  });
  const readOnce = useEffectEvent(() => reading.run());

  useEffect(() => {
    void readOnce();
  }, []);

  function replace(changed: AskedSheet): void {
    setQuestions(
      (before) =>
        before && {
          ...before,
          sheets: before.sheets.map((sheet) => (sheet.template === changed.template ? changed : sheet)),
        },
    );
  }

  return { questions, reading, read: () => void reading.run(), replace };
}
