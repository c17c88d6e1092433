import type { Region } from '../../../../shared/regions/region';
import { type Registry, registryOf } from '../../../../shared/sheets/consolidated/registryName';
import type { SheetEntry, WorkbookPort } from '../../ports/workbook';
import type { Collected } from '../state/collected';
import { parseState } from '../state/workbookState';

/** A registry's sheet in the workbook, and what was kept of it; `null` where nothing was, or what was is damaged. */
export type FoundRegistry = {
  readonly sheet: SheetEntry;
  readonly mark: string;
  readonly kept: Collected | null;
};

/** What the workbook says of its consolidated registries. */
export type KnownRegistries = {
  /** All of them, the newest last. */
  readonly registries: readonly (FoundRegistry & { readonly registry: Registry })[];
  /** Names and marks that a new sheet may not have. */
  readonly taken: readonly string[];
};

/** Finds the consolidated registries of a region by the marks of their sheets, whatever they are called now. */
export async function knownRegistries(workbook: WorkbookPort, region: Region): Promise<KnownRegistries> {
  const [sheets, state] = await Promise.all([workbook.listSheets(), workbook.readState()]);
  const kept = parseState(state).consolidated ?? [];
  const found = sheets.flatMap((sheet) => {
    const { mark } = sheet;
    const registry = mark === null ? null : registryOf(mark, region.registryViews);

    if (mark === null || registry === null) return [];

    const place = kept.findIndex((one) => one.sheet === mark && one.region === region.key);

    return [{ sheet, mark, registry, kept: kept[place] ?? null, place }];
  });

  return {
    registries: found.toSorted((one, other) => one.place - other.place),
    taken: sheets.flatMap(({ name, mark }) => (mark === null ? [name] : [name, mark])),
  };
}

/** The sheet of a registry: of several the one that was drawn last. */
export function registryAmong({ registries }: KnownRegistries, wanted: Registry): FoundRegistry | null {
  const same = registries.filter(
    ({ registry: { template, view, year } }) =>
      template === wanted.template && view === wanted.view && year === wanted.year,
  );

  const newest = same.at(-1);

  // Of a sheet and its copies the one that kept its name.
  return same.find(({ mark, sheet }) => mark === newest?.mark && sheet.name === mark) ?? newest ?? null;
}
