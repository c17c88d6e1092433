import { fileWorkbook } from '../../../addin/src/file/fileWorkbook';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { parseState } from '../../../addin/src/usecases/state/workbookState';
import { rememberHeadings } from '../../../addin/src/usecases/merge/rememberedHeadings';
import { contentOf, filled, plainSpec, registrySpec } from '../ports/suite/sheets';
import { approved, bookOf, merge, OWNER, plainFile, readFiles } from '../usecases/merge/merged';
import { writeNames } from '../../../addin/src/usecases/names/writeNames';
import { readNames } from '../../../addin/src/usecases/names/readNames';
import { ROWS } from '../../shared/sheets/helpers/filled';
import { guessOrganisation } from '../../../addin/src/usecases/merge/guessOrganisation';
import { mergeRows } from '../../../addin/src/usecases/merge/mergeRows';
import { registryTemplate } from '../../../addin/src/usecases/merge/mergeTemplate';
import { BLANK_CELL } from '../../../addin/src/usecases/merge/mergeCell';

jest.setTimeout(100000);

it('B file redraw user column between', async () => {
  const port = fileWorkbook(await writeWorkbook([registrySpec(['ФИО', 'Роль', 'Код'], [['Иванова', 'наставник', 'a1']])]));
  // user moved: simulate by drawing spec with user column
  const port2 = fileWorkbook(await writeWorkbook([registrySpec(['ФИО', 'Телефон', 'Роль', 'Код'], [['Иванова', '8-914', 'наставник', 'a1']])]));
  await port2.drawSheets([registrySpec(['ФИО', 'Роль', 'Код'], [['Белова', 'куратор', 'd4']])]);
  console.log(JSON.stringify(await contentOf({ port: port2, acts: {} as never }, 'Реестр')));
  const port3 = fileWorkbook(await writeWorkbook([registrySpec(['ФИО', 'Роль', 'Код', 'Телефон'], [['Иванова', 'наставник', 'a1', '8-914']])]));
  await port3.drawSheets([registrySpec(['ФИО', 'Роль', 'Код'], [['Белова', 'куратор', 'd4'],['Белова', 'куратор', 'd4']])]);
  const { unzip } = await import('../../shared/xlsx/helpers/unzip');
  const z = await unzip(port3.bytes() as Uint8Array);
  console.log(JSON.stringify(await contentOf({ port: port3, acts: {} as never }, 'Реестр')), z['xl/tables/table1.xml']);
  void port;
});

it('D state', () => {
  const r = rememberHeadings([], 'mentees', [{ heading: 'ФИО', place: 0, key: 'personName', confidence: 'similar' }, { heading: 'я'.repeat(3000), place: 1, key: null, confidence: 'none' }]);
  console.log('state headings after parse', parseState(JSON.stringify({ version: 1, receipts: [], headings: r })).headings.length);
});

it('E names', async () => {
  const [row = {}] = ROWS.mentees;
  const w = await writeNames(bookOf({ ...ROWS, mentees: [{ ...row, lastName: 'Q'.repeat(5000) }] }), OWNER, 'совсем другая тайна');
  if (!w.ok) throw new Error('x');
  const r = await readNames(bookOf({ ...ROWS, mentees: [row] }), OWNER, w.value, 'совсем другая тайна');
  console.log('E', JSON.stringify(r));
});

it('F nameless', () => {
  for (const n of [1000, 2000, 4000]) {
    const cells = Array.from({ length: n }, (_, i) => ({ ...BLANK_CELL, value: `${i} А` }));
    const t0 = performance.now();
    mergeRows({ rows: 0, columns: new Map(), codes: [], rowOf: new Map() }, [{ file: 'a', rows: n, numbers: cells.map((_, i) => i), leftOut: 0, assumed: null, columns: new Map([['classGroup', cells]]) }], registryTemplate('mentees'));
    console.log('F', n, performance.now() - t0);
    const one = Array.from({ length: n }, () => ({ ...BLANK_CELL, value: `А` }));
    const t1 = performance.now();
    mergeRows({ rows: 0, columns: new Map(), codes: [], rowOf: new Map() }, [{ file: 'a', rows: n, numbers: cells.map((_, i) => i), leftOut: 0, assumed: null, columns: new Map([['classGroup', one]]) }], registryTemplate('mentees'));
    console.log('F same', n, performance.now() - t1);
    const t2 = performance.now();
    mergeRows({ rows: 0, columns: new Map(), codes: [], rowOf: new Map() }, [{ file: 'a', rows: n, numbers: cells.map((_, i) => i), leftOut: 0, assumed: null, columns: new Map([['lastName', one], ['birthYear', cells.map((_, i) => ({ ...BLANK_CELL, value: 1900+ i }))]]) }], registryTemplate('mentees'));
    console.log('F same name', n, performance.now() - t2);
  }
});

it('G headings', async () => {
  const text = (r: number, c: number) => `слово ${r} и ${c} прочее участник`;
  const file = await plainFile('x.xlsx', Array.from({ length: 50 }, (_, r) => Array.from({ length: 400 }, (_, c) => text(r, c))));
  const book = bookOf({ mentees: [] });
  const t0 = performance.now();
  const m = await readFiles(book, 'mentees', [file]);
  console.log('G 50x400', performance.now() - t0, JSON.stringify(m.files.map((f) => 'fault' in f ? f.fault : 'ok')));
});
