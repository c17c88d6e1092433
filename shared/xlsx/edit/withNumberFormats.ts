import { attribute } from '../xml/attribute';
import { findElement } from '../xml/findElement';
import { withChildren } from '../xml/withChildren';

/** Lowest number of a format that is not built in (ECMA-376, 18.8.30). */
const FIRST_OWN = 164;

/** Adds the number formats of the styles part `own` to `target`; `idOf` tells what their numbers have become. */
export function withNumberFormats(
  target: string,
  own: string,
): { readonly xml: string; readonly idOf: (id: number) => number } {
  const present = formatsOf(target);
  const ids = new Map<number, number>();
  const added: string[] = [];
  let next = Math.max(FIRST_OWN - 1, ...present.map(({ id }) => id)) + 1;

  for (const { id, code, text } of formatsOf(own)) {
    const same = present.find((format) => format.code === code);

    ids.set(id, same?.id ?? next);
    if (same) continue;

    added.push(text.replace(`numFmtId="${id}"`, `numFmtId="${next}"`));
    next += 1;
  }

  return { xml: withFormats(target, added), idOf: (id) => ids.get(id) ?? id };
}

function formatsOf(
  xml: string,
): readonly { readonly id: number; readonly code: string; readonly text: string }[] {
  return (findElement(xml, 'numFmts')?.children ?? []).map(({ from, to }) => {
    const text = xml.slice(from, to);

    return { id: Number(attribute(text, 'numFmtId') ?? 0), code: attribute(text, 'formatCode') ?? '', text };
  });
}

// Number formats come first of all, so there is nothing they could be put behind.
function withFormats(xml: string, formats: readonly string[]): string {
  const root = findElement(xml, 'styleSheet');

  if (formats.length === 0 || root === null || findElement(xml, 'numFmts'))
    return withChildren(xml, 'numFmts', formats, []);

  const { prefix, open } = root;
  const inner = formats.join('').replace(/<(\w)/g, `<${prefix}$1`);
  const list = `<${prefix}numFmts count="${formats.length}">${inner}</${prefix}numFmts>`;

  return xml.slice(0, open.to) + list + xml.slice(open.to);
}
