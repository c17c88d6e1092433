import type { Reporter } from '../../../../shared/regions/reporter';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { PickedFile, Session } from '../../usecases/desk';
import { usePane } from './paneContext';
import { useTexts } from './textsContext';
import { type Action, useAction } from './useAction';

type Wanted = readonly [
  reporter: Session['reporters'][number],
  year: number,
  optional: readonly TemplateKey[],
  lastYear: PickedFile | null,
];
type Opened = { readonly sheets: readonly string[]; readonly carriedOver: number };

/** Draws the sheets and goes home with how it ended. */
export function useOpenSheets(): Action<Wanted, Opened> {
  const { desk, dispatch, go, announce } = usePane();
  const { language, open } = useTexts();

  return useAction(async (control, { key, kind, name, level }, year, optional, lastYear) => {
    const reporter: Reporter = { key, kind, name, ...(level !== undefined && { level }) };
    const outcome = await desk.openSheets({ reporter, year, optional, language }, lastYear, control);

    if (outcome.ok) {
      const notice = open.done(outcome.value.sheets.length, outcome.value.carriedOver);

      dispatch({ type: 'changed' });
      announce(notice);
      go('home', notice);
    }

    return outcome;
  });
}
