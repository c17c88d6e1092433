import { foldText } from '../../../../shared/cells/foldText';
import { type Columns, ROW_CODE, valueAt } from '../../../../shared/columns/columns';

const PIECES = /\p{L}+|\p{N}+/gu;
/** A shorter name («№ 5») stands in too many texts by chance. */
const SHORTEST = 3;
/** «Школа № 5» and «СОШ № 5» are one school. */
const SCHOOL: ReadonlySet<string> = new Set(['школа', 'школы', 'школе', 'мбоусош', 'маоусош', 'моусош']);
/** Texts looked at, and letters of each: titles stand first, and a file may have any number of cells above its rows. */
const MOST_TEXTS = 60;
const LONGEST_TEXT = 500;
const NAMES = ['shortName', 'fullName', 'formerName'];

/**
 * The row code of the one organisation of `directory` whose name stands in one of the texts (a file's name, a
 * title); the text that says most comes first. Of names within one another the longest counts; `null` where
 * none stands there, or two that have nothing to do with one another.
 */
export function guessOrganisation(directory: Columns, texts: readonly string[]): string | null {
  const names = namesOf(directory);

  for (const text of texts.slice(0, MOST_TEXTS)) {
    const code = named(piecesOf(text.slice(0, LONGEST_TEXT)), names);

    if (code !== null) return code;
  }

  return null;
}

type Name = { readonly code: string; readonly pieces: readonly string[] };

function namesOf(directory: Columns): readonly Name[] {
  return Array.from({ length: directory.rows }, (_, row) =>
    NAMES.map((key) => ({
      code: String(valueAt(directory, ROW_CODE, row)),
      pieces: piecesOf(String(valueAt(directory, key, row) ?? '')),
    })),
  )
    .flat()
    .filter(({ pieces }) => pieces.join('').length >= SHORTEST);
}

function named(text: readonly string[], names: readonly Name[]): string | null {
  const present = new Set(text);
  const found = names.filter(
    ({ pieces: [first = ''], pieces }) => present.has(first) && stands(pieces, text),
  );
  const longest = found.filter(
    (name) =>
      !found.some((other) => other.pieces.length > name.pieces.length && stands(name.pieces, other.pieces)),
  );
  const codes = new Set(longest.map(({ code }) => code));
  const [code] = codes;

  return code !== undefined && codes.size === 1 ? code : null;
}

/** Whether the pieces stand in the text one after another. */
function stands(pieces: readonly string[], text: readonly string[]): boolean {
  return text.some((_, start) => pieces.every((piece, index) => text[start + index] === piece));
}

function piecesOf(text: string): readonly string[] {
  return (foldText(text).match(PIECES) ?? []).map((piece) => (SCHOOL.has(piece) ? 'сош' : piece));
}
