import { type Element, findElement } from './findElement';
import { spliced } from './splice';

/**
 * The part with `children` (without prefixes) appended to its element `name`, its `count` kept true. An
 * element that is missing is put behind the first of `after` that is there; the part is returned as it is
 * when none is.
 */
export function withChildren(
  xml: string,
  name: string,
  children: readonly string[],
  after: readonly string[],
): string {
  if (children.length === 0) return xml;

  const element = findElement(xml, name);

  if (element) return appended(xml, element, children);

  const neighbour = after.map((one) => findElement(xml, one)).find((one) => one !== null);

  if (!neighbour) return xml;

  const text = prefixed(
    `<${name} count="${children.length}">${children.join('')}</${name}>`,
    neighbour.prefix,
  );

  return spliced(xml, [{ from: neighbour.close.to, to: neighbour.close.to, text }]);
}

function appended(xml: string, element: Element, children: readonly string[]): string {
  const { open, close, prefix } = element;
  const isClosed = open.from === close.from;
  const count = element.children.length + children.length;
  const tag = xml.slice(open.from, open.to).replace(/\scount="\d+"/, ` count="${count}"`);
  const added = prefixed(children.join(''), prefix);

  if (!isClosed) {
    return spliced(xml, [
      { ...open, text: tag },
      { from: close.from, to: close.from, text: added },
    ]);
  }

  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';

  return spliced(xml, [{ ...open, text: `${tag.replace(/\/>$/, '>')}${added}</${name}>` }]);
}

/** The fragment with `prefix` on its elements, for documents that write `<x:font>`. */
function prefixed(fragment: string, prefix: string): string {
  return prefix === '' ? fragment : fragment.replace(/<(\/?)(\w)/g, `<$1${prefix}$2`);
}
