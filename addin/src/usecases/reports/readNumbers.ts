import type { LineageKind } from '../../../../shared/measures/lineage/lineage';
import { readRegion, type YearAsOf } from '../attainment/readRegion';
import type { DeskWork } from '../desk/deskWork';

/** What has numbers that can be explained. */
export type NumberChoice = { readonly kind: LineageKind; readonly key: string; readonly title: string };

/** The numbers of a year, and those who send them. */
export type NumberChoices = {
  readonly numbers: readonly NumberChoice[];
  readonly reporters: readonly { readonly key: string; readonly name: string }[];
};

/** What can be chosen where nothing can be selected. */
export async function readNumbers(
  work: DeskWork,
  wanted: YearAsOf,
  signal?: AbortSignal,
): Promise<NumberChoices> {
  const { region, reporters } = await readRegion(work, wanted, signal);
  const choice = (kind: LineageKind) => (one: { readonly key: string; readonly title: string }) => ({
    kind,
    key: one.key,
    title: one.title,
  });

  return {
    numbers: [
      ...region.indicators.map(choice('indicator')),
      ...region.ladders.map(choice('ladder')),
      ...region.coverages.map(choice('coverage')),
    ],
    reporters: reporters.map(({ key, name }) => ({ key, name })),
  };
}
