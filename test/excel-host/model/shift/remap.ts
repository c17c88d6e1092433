import type { Book } from '../book';
import { mapReferences } from '../calc/mapReferences';
import { rewriteFormulas } from '../calc/rewriteFormulas';
import type { Sheet } from '../sheet';
import { remapTables } from '../tables/remapTables';
import type { Area } from '../types';
import { anchorRules } from './anchorRules';

/** Where an area went when cells moved; `null` when it is gone. */
export type AreaMap = (area: Area) => Area | null;

/** Makes everything that points at cells of a sheet follow them: formulas, tables, merges, rules, comments. */
export function remap(book: Book, sheet: Sheet, map: AreaMap): void {
  const finishRules = anchorRules(sheet, map);

  rewriteFormulas(book, (formula, place) => mapReferences(formula, sheet.name, place.sheet === sheet, map));

  remapTables(sheet, map);
  sheet.merges = mapped(sheet.merges, map).filter(
    ({ top, left, bottom, right }) => top !== bottom || left !== right,
  );
  finishRules();
  remapComments(sheet, map);
  remapFilter(sheet, map);

  for (const pivot of sheet.pivots) {
    const { row, column } = pivot.destination;
    const area = map({ top: row, left: column, bottom: row, right: column });

    if (area) pivot.destination = { row: area.top, column: area.left };
  }
}

function mapped(areas: readonly Area[], map: AreaMap): Area[] {
  return areas.map(map).filter((area) => area !== null);
}

function remapComments(sheet: Sheet, map: AreaMap): void {
  sheet.comments = sheet.comments.filter((comment) => {
    const { row, column } = comment;
    const area = map({ top: row, left: column, bottom: row, right: column });

    if (area === null) return false;

    comment.row = area.top;
    comment.column = area.left;

    return true;
  });
}

function remapFilter(sheet: Sheet, map: AreaMap): void {
  if (sheet.autoFilter === null) return;

  const area = map(sheet.autoFilter.area);

  if (area === null) sheet.autoFilter = null;
  else sheet.autoFilter.area = area;
}
