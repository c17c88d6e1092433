import { asText } from '../../../protocol/args';
import { type ExcelClass, excelClass } from '../../../protocol/excelClass';
import { invalidArgument } from '../../../protocol/hostError';
import { rangeBorderClass, SIDES, type Side } from './border';
import type { Ranges } from './styleProperties';

/** The borders of ranges by side: edges of the whole, and lines inside. */
export const rangeBordersClass: ExcelClass<Ranges> = excelClass('RangeBorderCollection', {
  items: (ranges, state) => SIDES.map((side) => rangeBorderClass.of({ ranges, side }, state)),
  item: (ranges, key, state) => rangeBorderClass.of({ ranges, side: sideOf(key) }, state),
});

function sideOf(key: Parameters<typeof asText>[0]): Side {
  const side = SIDES.find((one) => one === asText(key));

  if (!side) throw invalidArgument(`${asText(key)} is no simulated side of a border.`);

  return side;
}
