import { tryPage } from '../../../../shared/messages/ru/try';
import { commentAt } from '../../../../test/excel-host/model/objects/commentAt';
import { validationAt } from '../../../../test/excel-host/model/rules/validationAt';
import { element } from '../element';
import type { Workspace } from '../workspace';
import type { GridView } from './gridView';

/** Shows, under the cell that is worked on, the help of its validation and its comment. */
export function cellHint(workspace: Workspace, view: GridView): void {
  const hint = element('div', { class: 'hint', id: 'hint', role: 'note', hidden: '' });

  view.overlay.append(hint);
  view.scroller.setAttribute('aria-describedby', 'hint');
  view.onDraw(() => {
    const { anchor } = workspace.cursor();
    const { x, y, height } = view.box(anchor);
    const lines = linesAt(workspace, anchor.row, anchor.column);

    hint.hidden = lines.length === 0;
    hint.replaceChildren(...lines);
    Object.assign(hint.style, { left: `${Math.max(x + 24, 8)}px`, top: `${y + height + 8}px` });
  });
}

function linesAt({ sheet }: Workspace, row: number, column: number): readonly HTMLElement[] {
  const prompt = validationAt(sheet(), row, column)?.prompt;
  const comment = commentAt(sheet(), row, column);
  const told =
    prompt?.show === true ? [element('strong', {}, prompt.title), element('span', {}, prompt.message)] : [];
  const said =
    comment === null
      ? []
      : [comment, ...comment.replies].map(({ author, text }) =>
          element('span', {}, tryPage.grid.comment(author, text)),
        );

  return [...told, ...said].filter(({ textContent }) => textContent !== '');
}
