import type { PickedFile } from '../../../../addin/src/usecases/desk';
import { readNames } from '../../../../addin/src/usecases/names/readNames';
import { writeNames } from '../../../../addin/src/usecases/names/writeNames';
import { fixedSheetWords } from '../../../../shared/messages/ru/sheets';
import { municipalityReporters } from '../../../../shared/regions/municipalityReporters';
import type { Row } from '../../../shared/sheets/helpers/columnsOf';
import { ROWS } from '../../../shared/sheets/helpers/filled';
import { type GridBook, gridBook } from '../merge/gridBook';
import { bookOf, OWNER, rowsIn } from '../merge/merged';

const PASSPHRASE = 'совсем другая тайна';
const LOCAL = ['lastName', 'firstName', 'middleName', 'birthYear', 'classGroup', 'dateIn', 'dateOut'];
const CONSENTS = ['consent', 'consentGivenBy'];

/** The same rows as they come from the service: without what never leaves the workbook. */
function withoutNames(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([key]) => ![...LOCAL, ...CONSENTS].includes(key))),
  );
}

function nameless(): GridBook {
  return bookOf({ mentors: withoutNames(ROWS.mentors), mentees: withoutNames(ROWS.mentees) });
}

async function namesFile(): Promise<PickedFile> {
  const written = await writeNames(bookOf(ROWS), OWNER, PASSPHRASE);

  if (!written.ok) throw new Error(written.problem.kind);

  return written.value;
}

async function problemOf(file: PickedFile, passphrase = PASSPHRASE, owner = OWNER): Promise<unknown> {
  const read = await readNames(bookOf(ROWS), owner, file, passphrase);

  return read.ok ? 'none' : read.problem;
}

describe('a names file', () => {
  it('brings every name, date and consent to the rows they belong to', async () => {
    const book = nameless();
    const file = await namesFile();

    expect(file.name).toMatch(/^Имена_[^\s/]+_2024\.svodnames$/);
    expect(await readNames(book, OWNER, file, PASSPHRASE)).toEqual({ ok: true, value: { rows: 4, kept: 0 } });
    expect(rowsIn(book, 'mentees')).toEqual(rowsIn(bookOf(ROWS), 'mentees'));
    expect(rowsIn(book, 'mentors')).toEqual(rowsIn(bookOf(ROWS), 'mentors'));
  });

  it('fills cells that say the name is in another workbook, and leaves and counts other text', async () => {
    const [first = {}, second = {}] = withoutNames(ROWS.mentees);
    const rows = [
      { ...first, lastName: fixedSheetWords.namesElsewhere },
      { ...second, lastName: 'Иванова', firstName: 'Пример' },
    ];
    const book = bookOf({ mentees: rows, mentors: ROWS.mentors });

    expect(await readNames(book, OWNER, await namesFile(), PASSPHRASE)).toEqual({
      ok: true,
      value: { rows: 2, kept: 1 },
    });
    expect(rowsIn(book, 'mentees').map(({ lastName }) => lastName)).toEqual(['Примеров', 'Иванова']);
  });

  it('carries a cell as full as Excel allows', async () => {
    const [row = {}] = ROWS.mentees;
    const written = await writeNames(
      bookOf({ ...ROWS, mentees: [{ ...row, lastName: 'Q'.repeat(32_767) }] }),
      OWNER,
      PASSPHRASE,
    );

    expect(written.ok && (await problemOf(written.value))).toBe('none');
  });

  it('writes over no formula, not even one that shows nothing', async () => {
    const formula = { formula: 'IF(1,"","")', value: '' };
    const book = gridBook(
      nameless()
        .grids()
        .map((grid) =>
          grid.name === 'Наставляемые'
            ? { ...grid, cells: grid.cells.map((row, at) => (at === 6 ? row.with(0, formula) : row)) }
            : grid,
        ),
    );

    expect(await readNames(book, OWNER, await namesFile(), PASSPHRASE)).toMatchObject({ value: { kept: 1 } });
    expect(book.grids().find(({ name }) => name === 'Наставляемые')?.cells[6]?.[0]).toEqual(formula);
  });

  it('changes nothing the second time', async () => {
    const book = nameless();
    const file = await namesFile();

    await readNames(book, OWNER, file, PASSPHRASE);

    const written = book.written();

    expect(await readNames(book, OWNER, file, PASSPHRASE)).toEqual({ ok: true, value: { rows: 0, kept: 0 } });
    expect(book.written()).toBe(written);
  });

  it('opens with the passphrase typed on another system, and with spaces around it', async () => {
    const file = await namesFile();

    expect(await problemOf(file, ` ${PASSPHRASE.normalize('NFD')} `)).toBe('none');
  });

  it('is told from one closed with another passphrase', async () => {
    expect(await problemOf(await namesFile(), 'совсем не та тайна')).toEqual({
      kind: 'namesFile',
      reason: 'wrongPassphrase',
    });
  });

  it('is refused where no row has a code of its own, and for another reporter', async () => {
    const file = await namesFile();
    const [, other] = municipalityReporters(OWNER.region);
    const strange = await readNames(bookOf({ organisations: [] }), OWNER, file, PASSPHRASE);

    expect(strange).toEqual({ ok: false, problem: { kind: 'namesFile', reason: 'noRows' } });
    expect(await problemOf(file, PASSPHRASE, { ...OWNER, reporter: other ?? OWNER.reporter })).toEqual({
      kind: 'ownerOther',
    });
  });

  it.each(['короткий', '111111111111', 'аб аб аб аб', '          '])(
    'is not made with the passphrase «%s»',
    async (passphrase) => {
      expect(await writeNames(bookOf(ROWS), OWNER, passphrase)).toEqual({
        ok: false,
        problem: { kind: 'namesFile', reason: 'weakPassphrase' },
      });
    },
  );

  it('is not made of a workbook without rows', async () => {
    expect(await writeNames(bookOf({ organisations: [], mentors: [] }), OWNER, PASSPHRASE)).toEqual({
      ok: false,
      problem: { kind: 'namesFile', reason: 'noNames' },
    });
  });
});
