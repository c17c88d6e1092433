import { tryPage } from '../../../../shared/messages/ru/try';
import { element } from '../element';

/** The pane beside the grid. */
export type PaneFrame = { readonly element: HTMLElement; readonly open: () => void };

/** The real pane in a frame as wide as Excel makes it; loaded when it is opened first. */
export function paneFrame(): PaneFrame {
  const frame = element('iframe', { title: tryPage.paneFrame, class: 'pane' });
  const close = () => {
    box.hidden = true;
  };
  const box = element(
    'aside',
    { class: 'paneBox', 'aria-label': tryPage.regions.pane, hidden: '' },
    element(
      'div',
      { class: 'paneHead' },
      element('strong', {}, tryPage.paneTitle),
      element('button', { type: 'button', 'aria-label': tryPage.closePane, on: { click: close } }, '×'),
    ),
    frame,
  );

  return {
    element: box,
    open: () => {
      if (frame.src === '') frame.src = '/try/taskpane.html';
      box.hidden = false;
      frame.focus();
    },
  };
}
