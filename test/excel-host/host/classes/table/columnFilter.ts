import { filterTable } from '../../../model/tables/filterTable';
import type { PlacedTable } from '../../../model/tables/placedTable';
import type { Filter, TableColumn } from '../../../model/types';
import type { ExcelState } from '../../excelState';
import { asList, asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { criteriaJson, filterOf } from './filterCriteria';

type PlacedColumn = PlacedTable & { readonly column: TableColumn };

/** The filter of one column of a table. */
export const columnFilterClass: ExcelClass<PlacedColumn> = excelClass('Filter', {
  reads: { Criteria: ({ column }) => column.filter && criteriaJson(column.filter) },
  calls: {
    Apply: (subject, args, state) => {
      apply(subject, filterOf(args.at(0)), state);
    },
    ApplyValuesFilter: (subject, args, state) => {
      apply(subject, { kind: 'values', values: asList(args.at(0)).map(asText) }, state);
    },
    ApplyCustomFilter: (subject, args, state) => {
      apply(
        subject,
        {
          kind: 'custom',
          first: args.text(0),
          ...(args.has(1) ? { second: args.text(1) } : {}),
          ...(args.has(2) ? { operator: args.text(2) === 'Or' ? ('Or' as const) : ('And' as const) } : {}),
        },
        state,
      );
    },
    Clear: (subject, _args, state) => {
      apply(subject, null, state);
    },
  },
});

function apply({ sheet, table, column }: PlacedColumn, filter: Filter | null, { book }: ExcelState): void {
  filterTable(book, sheet, table, table.columns.indexOf(column), filter);
}
