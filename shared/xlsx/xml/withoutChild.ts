import { attribute } from './attribute';
import { findElement } from './findElement';

/** The part without those children of `parent` whose attribute has this value. */
export function withoutChild(xml: string, parent: string, name: string, value: string): string {
  const unwanted = (findElement(xml, parent)?.children ?? []).filter(
    ({ from, to }) => attribute(xml.slice(from, to), name) === value,
  );

  return unwanted.toReversed().reduce((text, { from, to }) => text.slice(0, from) + text.slice(to), xml);
}
