import { tryPage } from '../../../../shared/messages/ru/try';
import { element } from '../element';

/** A command of the ribbon. */
export type RibbonCommand = {
  readonly label: string;
  /** Address of a picture; without one the command is a line of text. */
  readonly icon?: string;
  readonly run: () => void;
};

/** Commands that belong together. */
export type RibbonGroup = { readonly name: string; readonly commands: readonly RibbonCommand[] };

/** The ribbon: groups with their names beneath, as in Excel. */
export function ribbon(groups: readonly RibbonGroup[]): HTMLElement {
  return element('nav', { class: 'ribbon', 'aria-label': tryPage.regions.ribbon }, ...groups.map(groupOf));
}

function groupOf({ name, commands }: RibbonGroup): HTMLElement {
  return element(
    'div',
    { class: 'group', role: 'group', 'aria-label': name },
    element('div', { class: 'commands' }, ...commands.map(buttonOf)),
    element('span', { class: 'groupName', 'aria-hidden': 'true' }, name),
  );
}

function buttonOf({ label, icon, run }: RibbonCommand): HTMLElement {
  const pictures =
    icon === undefined ? [] : [element('img', { src: icon, alt: '', width: '32', height: '32' })];

  return element(
    'button',
    { type: 'button', class: icon === undefined ? 'small' : 'large', on: { click: run } },
    ...pictures,
    element('span', {}, label),
  );
}
