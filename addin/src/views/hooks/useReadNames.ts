import { useState } from 'react';
import type { PickedFile } from '../../usecases/desk';
import { usePane } from './paneContext';
import { useTexts } from './textsContext';
import { type Action, useAction } from './useAction';

/** Fills a colleague's names in; `rows` says how many rows got theirs the last time. */
export function useReadNames(): {
  readonly read: Action<readonly [file: PickedFile, passphrase: string], { readonly rows: number }>;
  readonly rows: number | null;
} {
  const { desk, dispatch, announce } = usePane();
  const { names: texts } = useTexts();
  const [rows, setRows] = useState<number | null>(null);

  const read = useAction(async (_, file: PickedFile, passphrase: string) => {
    setRows(null);

    const outcome = await desk.readNames(file, passphrase);

    if (outcome.ok) {
      const { rows: filled } = outcome.value;

      setRows(filled);
      if (filled > 0) dispatch({ type: 'changed' });
      announce(filled === 0 ? texts.nothing : texts.done(filled));
    }

    return outcome;
  });

  return { read, rows };
}
