import { consolidatedSheets as texts } from '../../../../shared/messages/ru/consolidatedSheets';
import { localInstant } from '../../../../shared/sheets/localInstant';
import type { DeskWork } from '../desk/deskWork';
import { changeState } from '../state/changeState';
import { type Collected, withCollected } from '../state/collected';
import { pulledOf } from './changedReporters';
import type { CollectWanted } from './collectWanted';
import type { PulledChanges } from './pullChanges';
import type { RegistryMatter } from './registryMatter';
import type { SheetHead } from './sheetHead';

/** What is to be remembered of a collection. */
export type CollectedNow = {
  readonly mark: string;
  readonly sheet: string;
  readonly head: SheetHead;
  readonly wanted: CollectWanted;
  readonly matter: RegistryMatter;
  /** What was remembered and still holds. */
  readonly before: Collected['reporters'] | null;
  readonly changes: Pick<PulledChanges, 'pulled' | 'states' | 'namesOf' | 'asOf'>;
  /** Rows that the sheet has now. */
  readonly rows: number;
};

/** Says on the sheet when it was collected, unless the user wrote something else there, and remembers of what. */
export async function keepCollected({ workbook }: DeskWork, now: CollectedNow): Promise<void> {
  const { mark, sheet, head, wanted, matter, before, changes, rows } = now;
  const { pulled, states, namesOf, asOf } = changes;
  const newest = [...pulled, ...states].map(
    (one) => [one.reporter, pulledOf(one, namesOf(one.reporter))] as const,
  );
  const reporters = { ...before, ...Object.fromEntries(newest) };
  const { region, chosen } = matter;

  if (head.collected) {
    const line = texts.collected(localInstant(asOf, region.timeZone), rows, Object.keys(reporters).length);
    const { row, column } = head.collected;

    await workbook.writeColumns(sheet, [{ column, top: row, values: [line] }]);
  }

  await changeState(workbook, (state) => ({
    ...state,
    consolidated: withCollected(state.consolidated, {
      sheet: mark,
      region: region.key,
      template: wanted.template,
      view: wanted.view,
      year: wanted.year,
      columns: [...chosen],
      reporters,
    }),
  }));
}
