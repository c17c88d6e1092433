import { conditionalSums } from './conditionalSums';
import { dates } from './dates';
import type { FormulaFunction } from './formulaFunction';
import { information } from './information';
import { logic } from './logic';
import { lookup } from './lookup';
import { mathematics } from './mathematics';
import { statistics } from './statistics';
import { texts } from './texts';

/** The functions formulas know, by name; any other name comes to `#NAME?`. */
export const functions: ReadonlyMap<string, FormulaFunction> = new Map(
  Object.entries({
    ...logic,
    ...information,
    ...mathematics,
    ...statistics,
    ...conditionalSums,
    ...texts,
    ...lookup,
    ...dates,
  }),
);
