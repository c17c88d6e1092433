import { tryPage } from '../../../../shared/messages/ru/try';
import type { ActOutcome } from '../../../../test/excel-host/model/acts/actOutcome';
import { element } from '../element';

/** Where the page says what happened. */
export type Notices = {
  readonly element: HTMLElement;
  readonly say: (text: string) => void;
  /** Says why something was not done; `insist` does it nevertheless. */
  readonly tell: (outcome: ActOutcome, insist?: () => ActOutcome) => void;
  readonly clear: () => void;
};

/** A strip under the commands; screen readers hear it. */
export function notices(): Notices {
  const { close, insist: yes, keep, refused } = tryPage.notices;
  const bar = element('div', { class: 'notices', role: 'status', 'aria-live': 'polite' });
  const clear = () => bar.replaceChildren();
  const button = (label: string, click: () => void) =>
    element('button', { type: 'button', on: { click } }, label);
  const show = (text: string, ...buttons: readonly HTMLElement[]) =>
    bar.replaceChildren(element('p', {}, text), ...buttons);
  const dismiss = () => element('button', { type: 'button', 'aria-label': close, on: { click: clear } }, '×');

  const tell: Notices['tell'] = (outcome, insist) => {
    if (outcome.done) {
      clear();

      return;
    }

    const text =
      outcome.reason === 'refused' ? refused : [outcome.title, outcome.message].filter(Boolean).join(': ');

    if (outcome.reason === 'warning' && insist !== undefined) {
      show(
        text,
        button(yes, () => tell(insist())),
        button(keep, clear),
      );
    } else show(text, dismiss());
  };

  return { element: bar, say: (text) => show(text, dismiss()), tell, clear };
}
