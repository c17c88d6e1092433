import { templates } from '../templates/templates';
import type { SheetSpec } from './sheetSpec';
import { OLD_MARK, type Stamp } from './stamp';
import { stampToText, textToStamp } from './stampText';

/** A sheet of a workbook by what it says of itself: its stamp, or the mark of one that has none. */
export type NamedSheet = {
  readonly name: string;
  readonly stamp: string | null;
  readonly mark: string | null;
};

/**
 * Place among `sheets` of the one that Svod drew for `spec` before: of the same stamp but for the base revision,
 * or of the mark that says its name. Of several copies the one that kept the name; -1 when there is none.
 */
export function placeOfDrawn(sheets: readonly NamedSheet[], spec: Pick<SheetSpec, 'name' | 'stamp'>): number {
  const isDrawn = (sheet: NamedSheet): boolean =>
    spec.stamp ? isStamped(sheet, spec.stamp) : nameGiven(sheet) === spec.name;
  const named = sheets.findIndex((sheet) => isDrawn(sheet) && isNamed(sheet, spec.name));

  return named < 0 ? sheets.findIndex(isDrawn) : named;
}

/** What Svod's sheets that the user has renamed are called now, by the name Svod gave them. */
export function renamedSheets(sheets: readonly NamedSheet[]): ReadonlyMap<string, string> {
  const names = new Set(sheets.map(({ name }) => name));

  return new Map(
    sheets.flatMap((sheet) => {
      const given = nameGiven(sheet);

      return given === null || names.has(given) ? [] : [[given, sheet.name] as const];
    }),
  );
}

function nameGiven({ name, stamp, mark }: NamedSheet): string | null {
  const known = stamp === null ? null : textToStamp(stamp);

  if (known) return templates[known.template].name;

  return mark === OLD_MARK ? name : mark;
}

function isStamped({ stamp }: NamedSheet, wanted: Stamp): boolean {
  const known = stamp === null ? null : textToStamp(stamp);

  return (
    known !== null &&
    stampToText({ ...known, baseRevision: 0 }) === stampToText({ ...wanted, baseRevision: 0 })
  );
}

function isNamed({ name }: NamedSheet, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}
