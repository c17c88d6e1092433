import type { PlacedArea } from '../../../model/address/placedArea';
import type { Behaviour } from '../../protocol/excelClass';
import { conditionalsClass } from '../rules/conditionals';
import { dataValidationClass } from '../rules/dataValidation';
import { worksheetClass } from '../sheet/worksheet';
import { rangeFormatClass } from './format/rangeFormat';
import { rangeSortClass } from './rangeSort';

/** The objects a range leads to. */
export const rangeLinks: NonNullable<Behaviour<PlacedArea>['links']> = {
  Worksheet: ({ sheet }, state) => worksheetClass.of(sheet, state),
  Format: (range, state) => rangeFormatClass.of([range], state),
  DataValidation: (range, state) => dataValidationClass.of([range], state),
  ConditionalFormats: (range, state) => conditionalsClass.of([range], state),
  Sort: (range, state) => rangeSortClass.of(range, state),
};
