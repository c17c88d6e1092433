import type { PlacedArea } from '../../../model/address/placedArea';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { rangeActs } from './rangeActs';
import { rangeLinks } from './rangeLinks';
import { rangeNeighbours } from './rangeNeighbours';
import { rangeProperties } from './rangeProperties';
import { rangeReads } from './rangeReads';
import { rangeWrites } from './rangeWrites';

/** A range. It stays where it is when cells are inserted: Excel's would move, which nothing here needs. */
export const rangeClass: ExcelClass<PlacedArea> = excelClass('Range', () => ({
  reads: rangeReads,
  writes: rangeWrites,
  links: rangeLinks,
  calls: { ...rangeNeighbours, ...rangeActs, ...rangeProperties },
}));
