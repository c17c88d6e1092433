import { attribute } from './attribute';
import { findElement } from './findElement';
import { spliced } from './splice';

/** The part without those children of `parent` whose attribute has this value. */
export function withoutChild(xml: string, parent: string, name: string, value: string): string {
  return withoutChildren(xml, parent, (text) => attribute(text, name) === value);
}

/** The part without those children of `parent` whose text `isUnwanted`. */
export function withoutChildren(xml: string, parent: string, isUnwanted: (text: string) => boolean): string {
  const unwanted = (findElement(xml, parent)?.children ?? []).filter(({ from, to }) =>
    isUnwanted(xml.slice(from, to)),
  );

  return spliced(
    xml,
    unwanted.map((stretch) => ({ ...stretch, text: '' })),
  );
}
