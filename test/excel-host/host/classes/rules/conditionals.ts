import type { PlacedArea } from '../../../model/address/placedArea';
import { addConditional } from '../../../model/rules/addConditional';
import { clearConditionals } from '../../../model/rules/clearConditionals';
import { conditionalsIn } from '../../../model/rules/conditionalsIn';
import type { Condition } from '../../../model/types';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { notFound, notSimulated } from '../../protocol/hostError';
import { conditionalFormatClass } from './conditionalFormat';

/** A conditional format as it is before its rule is set: it applies to nothing. */
const NEW: Readonly<Record<string, Condition>> = {
  Custom: { kind: 'custom', formula: '=FALSE' },
  CellValue: { kind: 'cellValue', operator: 'EqualTo', first: '=FALSE' },
  ContainsText: { kind: 'containsText', operator: 'Contains', text: '' },
};

/** The conditional formats of ranges, the first first. */
export const conditionalsClass: ExcelClass<readonly PlacedArea[]> = excelClass(
  'ConditionalFormatCollection',
  {
    items(ranges, state) {
      const found = ranges.flatMap(({ sheet, area }) =>
        conditionalsIn(sheet, area).map((conditional) => ({ sheet, conditional })),
      );
      const byId = new Map(found.map((one) => [one.conditional.id, one]));

      return [...byId.values()].map((one) => conditionalFormatClass.of(one, state));
    },
    calls: {
      Add(ranges, args, state) {
        const type = args.text(0);
        const condition = Object.hasOwn(NEW, type) ? NEW[type] : undefined;
        const [first] = ranges;

        if (!condition) throw notSimulated(`The conditional format ${type}`);
        if (!first) throw notFound();

        const areas = ranges.map(({ area }) => area);
        const conditional = addConditional(state.book, first.sheet, areas, condition, {});

        return conditionalFormatClass.of({ sheet: first.sheet, conditional }, state);
      },
      ClearAll(ranges, _args, { book }) {
        for (const { sheet, area } of ranges) clearConditionals(book, sheet, area);
      },
    },
  },
);
