import { addComment } from '../../../model/objects/addComment';
import { commentAt } from '../../../model/objects/commentAt';
import type { Sheet } from '../../../model/sheet';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { notFound } from '../../protocol/hostError';
import { rangeArgument } from '../range/rangeArgument';
import { commentClass } from './comment';

/** The sheets whose comments these are; `home` is the one that addresses without a sheet mean. */
type Scope = { readonly sheets: () => readonly Sheet[]; readonly home?: Sheet };

/** The threaded comments of a sheet or of the workbook. */
export const commentsClass: ExcelClass<Scope> = excelClass('CommentCollection', {
  items: ({ sheets }, state) =>
    sheets().flatMap((sheet) =>
      sheet.comments
        .filter(({ kind }) => kind === 'comment')
        .map((comment) => commentClass.of({ sheet, comment }, state)),
    ),
  calls: {
    Add({ home }, args, state) {
      const { sheet, area } = rangeArgument(args.at(0), state, home);
      const comment = addComment(state.book, sheet, area.top, area.left, args.text(1), 'comment');

      return commentClass.of({ sheet, comment }, state);
    },
    GetItemByCell({ home }, args, state) {
      const { sheet, area } = rangeArgument(args.at(0), state, home);
      const comment = commentAt(sheet, area.top, area.left);

      if (comment?.kind !== 'comment') throw notFound();

      return commentClass.of({ sheet, comment }, state);
    },
  },
});
