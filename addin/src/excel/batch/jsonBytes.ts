const TWO_BYTES = 0x7f;
const THREE_BYTES = 0x7ff;
const FIRST_PRINTED = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** UTF-8 bytes that a cell's value takes in JSON, with its quotes and comma; never fewer than it does. */
export function jsonBytes(value: unknown): number {
  return typeof value === 'string' ? textBytes(value) + 3 : String(value).length + 1;
}

function textBytes(text: string): number {
  let bytes = text.length;

  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);

    if (unit > THREE_BYTES) bytes += 2;
    else if (unit > TWO_BYTES || unit === QUOTE || unit === BACKSLASH) bytes += 1;
    else if (unit < FIRST_PRINTED) bytes += 5;
  }

  return bytes;
}
