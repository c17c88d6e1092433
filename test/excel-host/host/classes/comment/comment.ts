import { cellArea } from '../../../model/address/cellArea';
import { deleteComment } from '../../../model/objects/deleteComment';
import type { Sheet } from '../../../model/sheet';
import type { Comment } from '../../../model/types';
import type { ExcelState } from '../../excelState';
import { asFlag, asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { rangeClass } from '../range/range';

type PlacedComment = { readonly sheet: Sheet; readonly comment: Comment };

/** A threaded comment. */
export const commentClass: ExcelClass<PlacedComment> = excelClass('Comment', {
  reads: {
    Id: ({ comment }) => comment.id,
    Content: ({ comment }) => comment.text,
    AuthorName: ({ comment }) => comment.author,
    Resolved: ({ comment }) => comment.resolved,
  },
  writes: {
    Content(subject, value, state) {
      subject.comment.text = asText(value);
      changed(subject, state);
    },
    Resolved(subject, value, state) {
      subject.comment.resolved = asFlag(value);
      changed(subject, state);
    },
  },
  links: { Replies: (subject, state) => repliesClass.of(subject, state) },
  calls: {
    GetLocation: ({ sheet, comment }, _args, state) =>
      rangeClass.of({ sheet, area: cellArea(comment.row, comment.column) }, state),
    Delete: ({ sheet, comment }, _args, { book }) => {
      deleteComment(book, sheet, comment);
    },
  },
});

const repliesClass: ExcelClass<PlacedComment> = excelClass('CommentReplyCollection', {
  items: ({ comment }, state) => comment.replies.map((reply) => replyClass.of(reply, state)),
  calls: {
    Add(subject, args, state) {
      const reply = { id: state.book.nextId(), author: state.book.author, text: args.text(0) };

      subject.comment.replies.push(reply);
      changed(subject, state);

      return replyClass.of(reply, state);
    },
  },
});

const replyClass: ExcelClass<Comment['replies'][number]> = excelClass('CommentReply', {
  reads: {
    Id: ({ id }) => id,
    Content: ({ text }) => text,
    AuthorName: ({ author }) => author,
  },
});

function changed({ sheet }: PlacedComment, { book }: ExcelState): void {
  book.changed(sheet.id, '', 'comments');
}
