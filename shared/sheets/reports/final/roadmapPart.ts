import { clauseOf } from '../../../measures/recommendations/clauseOf';
import { textCell } from '../../cellSpec';
import type { CellSpec, CellStyle } from '../../sheetSpec';
import { clauseText } from '../clauseText';
import { type ShownState, shownState } from '../shownState';
import { type FinalContext, finalLine } from './finalContext';

const STYLE: Readonly<Record<ShownState, CellStyle>> = {
  done: 'good',
  doneLate: 'partial',
  inWork: 'text',
  notStarted: 'text',
  overdue: 'bad',
  silent: 'partial',
  notApplicable: 'muted',
  noData: 'muted',
};

/** The items that the reporter carries out this year, of its own roadmap and of the region's. */
export function roadmapPart(context: FinalContext): readonly (readonly CellSpec[])[] {
  const { regionYear, executions, reporter, texts, language } = context;
  const { final } = texts;

  return executions.flatMap(({ owner, items }) =>
    items.flatMap((item) => {
      const cell = item.cells.find((one) => one.reporter === reporter.key);

      if (cell === undefined) return [];

      return [
        finalLine(
          final.item(item.number, item.title.trim().replace(/[.;,]+$/, '')),
          textCell(final.itemState[shownState(cell)], STYLE[shownState(cell)]),
          [
            item.due === null ? null : final.due(item.due),
            cell.doneOn === null ? null : final.doneOn(cell.doneOn),
            cell.receipt === null ? null : texts.receipt(cell.receipt),
            clauseText(regionYear.region, clauseOf(regionYear.region, owner, item), language),
          ],
        ),
      ];
    }),
  );
}
