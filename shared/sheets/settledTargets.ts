import { formatNumber } from '../messages/formatNumber';
import { regionSheets } from '../messages/ru/regionSheets';
import type { Indicator } from '../regions/region';
import { footerPart } from './regionSheet';
import type { CellSpec } from './sheetSpec';

/** Under a table of targets: those of `year` that the region's operator has settled, each with its basis; nothing where there is none. */
export function settledTargetsPart(
  items: readonly Pick<Indicator, 'key' | 'targets'>[],
  year: number,
  span: number,
): readonly (readonly CellSpec[])[] {
  const { settledTitle, settled } = regionSheets.attainment;
  const lines = items.flatMap(({ key, targets }) =>
    targets.flatMap(({ year: of, value, basis }) =>
      of === year && basis !== undefined ? [settled(key, formatNumber(value), basis)] : [],
    ),
  );

  return lines.length === 0 ? [] : footerPart(settledTitle, lines, span);
}
