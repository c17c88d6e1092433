import { all, attribute, type OfficeFile, type OfficeSheet, textOf } from './officeFile';
import { placeOf } from './place';

/** The texts of the cells of a row from one column to another, both from 1; `null` where there is no text. */
export function textsOf(
  { strings }: OfficeFile,
  { root }: OfficeSheet,
  row: number,
  left: number,
  right: number,
): readonly (string | null)[] {
  const found = all(root, 'sheetData', 'row').find((one) => Number(attribute(one, 'r')) === row);
  const texts = new Map(
    (found === undefined ? [] : all(found, 'c')).map((cell) => {
      const shared =
        attribute(cell, 't') === 's' ? strings[Number(all(cell, 'v').map(textOf)[0])] : undefined;
      const [inline] = all(cell, 'is');
      const text = shared ?? inline;

      return [placeOf(attribute(cell, 'r')).column, text === undefined ? null : shown(textOf(text))];
    }),
  );

  return Array.from({ length: right - left + 1 }, (_, index) => texts.get(left + index) ?? null);
}

function shown(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
