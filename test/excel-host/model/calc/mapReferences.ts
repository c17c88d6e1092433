import type { Area } from '../types';
import { referenceText } from './reference';
import { rewriteFormula } from './rewriteFormula';

/**
 * A formula whose references to one sheet point elsewhere; `null` makes `#REF!`. `isHome`: the formula stands
 * on that sheet, so references without a sheet are meant too.
 */
export function mapReferences(
  formula: string,
  sheetName: string,
  isHome: boolean,
  map: (area: Area) => Area | null,
): string {
  return rewriteFormula(formula, (token) => {
    if (token.kind !== 'reference') return undefined;

    const { reference } = token;
    const isMeant =
      reference.sheet === null ? isHome : reference.sheet.toLowerCase() === sheetName.toLowerCase();

    if (!isMeant) return undefined;

    const area = map(reference.area);

    if (area === null) return '#REF!';

    return isSame(area, reference.area) ? undefined : referenceText({ ...reference, area });
  });
}

function isSame(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
