import { checkWorkbook } from '../../../addin/src/usecases/checkWorkbook';
import { continueWorkbook } from '../../../addin/src/usecases/continueWorkbook';
import { sheets as wording } from '../../../shared/messages/ru/sheets';
import type { Stamp } from '../../../shared/sheets/stamp';
import { editWorkbook } from '../../../shared/xlsx/editWorkbook';
import { readWorkbook } from '../../../shared/xlsx/readWorkbook';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { missing, OWNER, sheetIn, specsOf } from './book';

const line = (revision: number): string =>
  wording.stampLine({
    region: OWNER.region.name,
    reporter: OWNER.reporter.name,
    year: 2024,
    version: 1,
    revision,
  });

async function gridsIn(bytes: Uint8Array) {
  const read = await readWorkbook(bytes);

  return read.ok ? read.grids : missing(read.reason);
}

async function stampOf(bytes: Uint8Array): Promise<Stamp> {
  return sheetIn(checkWorkbook(await gridsIn(bytes), OWNER), 'organisations').reading.stamp;
}

async function continued(bytes: Uint8Array, revision: number): Promise<Uint8Array> {
  const done = await continueWorkbook(bytes, OWNER, [{ stamp: await stampOf(bytes), revision }]);

  return done.ok ? done.bytes : missing(done.reason);
}

describe('continueWorkbook', () => {
  it('tells of the new revision in the stamp and in words, again and again', async () => {
    const blank = await writeWorkbook(specsOf({}).slice(0, 2));
    const first = await continued(blank, 1);
    const tenth = await continued(first, 10);

    expect((await gridsIn(blank)).flatMap(({ cells }) => cells.flat())).toContain(line(0));
    expect((await stampOf(first)).baseRevision).toBe(1);
    expect((await gridsIn(first)).flatMap(({ cells }) => cells.flat())).toContain(line(1));
    expect((await stampOf(tenth)).baseRevision).toBe(10);
    expect((await gridsIn(tenth)).flatMap(({ cells }) => cells.flat())).toContain(line(10));
  });

  it('leaves the other sheets and a line that the user has changed', async () => {
    const blank = await writeWorkbook(specsOf({}));
    const own = { sheet: 'Организации', row: 1, column: 0, text: 'Наш район' };
    const edited = await editWorkbook(blank, { cells: [own], sheet: null });
    const after = await gridsIn(await continued(edited.ok ? edited.bytes : missing('the file'), 1));
    const cells = (name: string) => after.find((grid) => grid.name === name)?.cells.flat();

    expect(cells('Организации')).toContain('Наш район');
    expect(cells('Организации')).not.toContain(line(1));
    expect(cells('Мониторинг')).toContain(line(0));
  });

  it('refuses what is no workbook', async () => {
    expect(await continueWorkbook(new Uint8Array(3), OWNER, [])).toEqual({ ok: false, reason: 'notXlsx' });
  });
});
