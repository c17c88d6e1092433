import { scanXml } from './scanXml';

/** A stretch of the text. */
export type Stretch = { readonly from: number; readonly to: number };

/** An element, its tags and the elements directly in it. */
export type Element = {
  /** `x:` where the document writes `<x:sheets>`, otherwise empty. */
  readonly prefix: string;
  readonly open: Stretch;
  readonly close: Stretch;
  readonly children: readonly Stretch[];
};

/** The first element `name` of a part; `null` when there is none. A self-closed one has equal open and close. */
export function findElement(xml: string, name: string): Element | null {
  const children: Stretch[] = [];
  let open: Stretch | null = null;
  let close: Stretch | null = null;
  let depth = 0;
  let childFrom = 0;

  scanXml(xml, {
    open: (element, _attributes, from, to) => {
      if (close) return;
      if (open === null) {
        if (element === name) open = { from, to };

        return;
      }

      if (depth === 0) childFrom = from;
      depth += 1;
    },
    close: (_element, from, to) => {
      if (open === null || close) return;
      if (depth === 0) {
        close = { from, to };

        return;
      }

      depth -= 1;
      if (depth === 0) children.push({ from: childFrom, to });
    },
  });

  return open && close ? { prefix: prefixOf(xml, open), open, close, children } : null;
}

function prefixOf(xml: string, { from, to }: Stretch): string {
  return /^<([\w.-]+:)/.exec(xml.slice(from, to))?.[1] ?? '';
}
