/** An element of a manifest: enough of XML to look at order, attributes and texts. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
};

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:]+)="([^"]*)"/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads well-formed XML without CDATA or a document type; Microsoft's own reader judges the form first. */
export function parseXml(source: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];

  for (const [, slash, name, attributes, empty, text] of source.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;

    if (text !== undefined) parent.text += decode(text.trim());
    if (name === undefined) continue;
    if (slash === '/') {
      open.pop();
      continue;
    }

    const element = { name, attributes: readAttributes(attributes ?? ''), children: [], text: '' };

    parent.children.push(element);
    if (empty !== '/') open.push(element);
  }

  return root.children[0] ?? root;
}

/** The element and everything below it, in the order of the text. */
export function descendants(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** Those with a name, wherever they stand. */
export function allNamed(element: Element, name: string): readonly Element[] {
  return descendants(element).filter((one) => one.name === name);
}

/** The one child with a name. */
export function child(element: Element, name: string): Element {
  const [found, ...others] = element.children.filter((one) => one.name === name);

  if (found === undefined || others.length > 0) throw new Error(`${element.name} has no single ${name}`);

  return found;
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name, value]) => [name ?? '', decode(value ?? '')]),
  );
}

function decode(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => NAMED[name] ?? whole);
}
