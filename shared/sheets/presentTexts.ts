import { keptNotes as texts } from '../messages/ru/keptNotes';
import type { Grid, RawCell } from './grid';

/** A text of a sheet, and whether it stands among those that were kept from the text before. */
export type PresentText = { readonly text: string; readonly isKept: boolean };

/** The texts of a report drawn before, without the columns `notes`, the block of notes, and the headings of both blocks. */
export function presentTexts({ cells }: Grid, notes: ReadonlySet<number>): readonly PresentText[] {
  const found: PresentText[] = [];
  let block: 'report' | 'gone' | 'edited' = 'report';

  for (const row of cells) {
    const first = row.map(textOf).find((text) => text !== '');

    if (first === texts.gone) block = 'gone';
    if (first === texts.edited) block = 'edited';
    if (block === 'gone' || first === texts.edited || first === texts.editedHow) continue;

    for (const [column, cell] of row.entries()) {
      const text = notes.has(column) && block === 'report' ? '' : textOf(cell);

      if (text !== '') found.push({ text, isKept: block === 'edited' });
    }
  }

  return found;
}

function textOf(cell: RawCell | undefined): string {
  return typeof cell === 'string' ? cell : '';
}
