import * as z from 'zod/mini';
import { tryPage } from '../../../../shared/messages/ru/try';
import { element } from '../element';

const schema = z.strictObject({ reporter: z.string(), operator: z.string(), analyst: z.string() });

/** Shows the demonstration's access keys, each with a button that copies it. */
export function keysPanel(): { readonly element: HTMLElement; readonly open: () => void } {
  const { title, close } = tryPage.keys;
  const body = element('div', {});
  const dialog = element(
    'dialog',
    { class: 'keys', 'aria-label': title },
    element('h2', {}, title),
    body,
    element('form', { method: 'dialog' }, element('button', { class: 'primary' }, close)),
  );

  return {
    element: dialog,
    open: () => {
      dialog.showModal();
      void readKeys().then((keys) => body.replaceChildren(...(keys === null ? missing() : rows(keys))));
    },
  };
}

type Keys = z.infer<typeof schema>;

/** `null` where the service shows none: it runs for others than this machine. */
async function readKeys(): Promise<Keys | null> {
  const answer = await fetch('/try/keys.json').catch(() => null);
  const parsed = answer?.ok === true ? schema.safeParse(await answer.json().catch(() => null)) : null;

  return parsed?.success === true ? parsed.data : null;
}

function missing(): readonly HTMLElement[] {
  return [element('p', {}, tryPage.keys.missing)];
}

function rows(keys: Keys): readonly HTMLElement[] {
  const { text, roles, copy, copied, copyNamed } = tryPage.keys;
  const list = Object.entries(roles).map(([role, name]) => {
    const key = Object.entries(keys).find(([one]) => one === role)?.[1] ?? '';
    const button = element('button', { type: 'button', 'aria-label': copyNamed(name) }, copy);

    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(key).then(() => {
        button.textContent = copied;
      });
    });

    return element('li', {}, element('strong', {}, name), element('code', {}, key), button);
  });

  return [element('p', {}, text), element('ul', {}, ...list)];
}
