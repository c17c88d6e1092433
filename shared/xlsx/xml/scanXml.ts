import { refuse } from '../fileRefused';
import { xmlText } from './xmlText';

/**
 * What a scan meets, in order. Names are without their prefix; `from` and `to` are the places of the tag in
 * the text. A self-closed element gives `open` and `close` with the same places.
 */
export type XmlHandler = {
  readonly open?: (name: string, attributes: string, from: number, to: number) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string, from: number, to: number) => void;
};

const BYTE_ORDER_MARK = 0xfeff;

/**
 * Walks through a part of a workbook. Declarations are refused: OOXML has none, and through them come entities
 * that grow without end or read other files. So is a text that ends before its elements do: half a sheet would
 * look like a whole one. Nothing is kept but the depth, so depth costs nothing.
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  let place = xml.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  let depth = 0;
  const counted: XmlHandler = {
    ...handler,
    open: (name, attributes, from, to) => {
      depth += 1;
      handler.open?.(name, attributes, from, to);
    },
    close: (name, from, to) => {
      depth -= 1;
      handler.close?.(name, from, to);
    },
  };

  while (place < xml.length) {
    const tag = xml.indexOf('<', place);
    const textEnd = tag < 0 ? xml.length : tag;

    if (textEnd > place) handler.text?.(xmlText(xml.slice(place, textEnd)));

    place = tag < 0 ? xml.length : afterTag(xml, tag, counted);
  }

  if (depth !== 0) refuse('damaged');
}

function afterTag(xml: string, from: number, handler: XmlHandler): number {
  switch (xml[from + 1]) {
    case '?':
      return after(xml, '?>', from);
    case '!':
      return afterMarkup(xml, from, handler);
    case '/': {
      const to = after(xml, '>', from);

      handler.close?.(localName(xml.slice(from + 2, to - 1).trimEnd()), from, to);

      return to;
    }
    default:
      return afterOpenTag(xml, from, handler);
  }
}

function afterOpenTag(xml: string, from: number, handler: XmlHandler): number {
  const to = openTagEnd(xml, from);
  const isClosed = xml[to - 2] === '/';
  const inner = xml.slice(from + 1, isClosed ? to - 2 : to - 1);
  const space = inner.search(/\s/);
  const name = localName(space < 0 ? inner : inner.slice(0, space));

  handler.open?.(name, space < 0 ? '' : inner.slice(space), from, to);
  if (isClosed) handler.close?.(name, from, to);

  return to;
}

// A «>» inside an attribute's quotes does not end the tag. Every character is passed once, however many there are.
function openTagEnd(xml: string, from: number): number {
  let end = after(xml, '>', from);
  let place = from;

  while (place < end) {
    const quote = xml[place];

    place += 1;

    if (quote !== '"' && quote !== "'") continue;

    place = after(xml, quote, place);
    if (place > end) end = after(xml, '>', place);
  }

  return end;
}

function afterMarkup(xml: string, from: number, handler: XmlHandler): number {
  if (xml.startsWith('<!--', from)) return after(xml, '-->', from + 4);
  if (!xml.startsWith('<![CDATA[', from)) refuse('damaged');

  const end = after(xml, ']]>', from);

  handler.text?.(xml.slice(from + 9, end - 3));

  return end;
}

function after(xml: string, mark: string, from: number): number {
  const place = xml.indexOf(mark, from);

  return place < 0 ? refuse('damaged') : place + mark.length;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
