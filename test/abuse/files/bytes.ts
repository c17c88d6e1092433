import { SIGNATURE } from '../../../shared/xlsx/zip/zipEntry';

/** UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** UTF-16 with its mark, as Windows' Notepad saves «Юникод». */
export function utf16(text: string, isBigEndian = false): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);

  view.setUint16(0, 0xfeff, !isBigEndian);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), !isBigEndian);

  return bytes;
}

/** Windows-1251, of Russian letters and ASCII. */
export function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);

    if (code < 0x80) return code;

    return code >= 0x410 && code <= 0x44f ? code - 0x350 : 0x3f;
  });
}

/** One after another. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;

  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }

  return whole;
}

/** An OLE file, of which Excel 97 and encryption make use, with a stream of this name. */
export function oleFile(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);

  return joined(
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    new Uint8Array(504),
    Uint8Array.from(name),
    new Uint8Array(512),
  );
}

/** The archive with the directory's record of `name` changed; `at` is where that record begins. */
export function withRecord(
  bytes: Uint8Array,
  name: string,
  change: (view: DataView, at: number) => void,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const wanted = utf8(name);

  for (let at = 0; at + 46 < copy.length; at += 1) {
    const isRecord = view.getUint32(at, true) === SIGNATURE.central;

    if (isRecord && wanted.every((byte, index) => copy[at + 46 + index] === byte)) {
      change(view, at);

      return copy;
    }
  }

  throw new Error(`no ${name} in the archive`);
}

/** The archive with a part called otherwise, by a name of the same length. */
export function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replaceAll(from, to);

  return Uint8Array.from(Buffer.from(text, 'latin1'));
}
