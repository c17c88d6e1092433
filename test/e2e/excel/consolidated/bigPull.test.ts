import type { WorkProgress } from '../../../../addin/src/ports/workbook';
import type { CollectWanted } from '../../../../addin/src/usecases/consolidated/collectWanted';
import type { Value } from '../../../../shared/columns/columns';
import { encodeColumn } from '../../../../shared/columns/encodeColumn';
import { closeExcel, sheetOf } from '../../../addin/excel/excelRoad';
import { inExcel } from '../../../addin/usecases/consolidated/collecting';
import { type HeldService, heldService } from '../../../addin/usecases/consolidated/heldService';
import type { Cost } from '../../../excel-host/host/limits/traffic';
import { EVERYTHING } from '../../../helpers/sampled';

/* One registry from the first pull to a refresh; each step goes on from the one before. */

const DISTRICTS = 20;
/** With everything, as many rows as a registry of a whole region has. */
const EACH = EVERYTHING ? 5_000 : 500;
const ROWS = DISTRICTS * EACH;
const MEGABYTE = 1024 * 1024;
const SHEET = 'Свод_2024_Наставляемые';
const WANTED: Partial<CollectWanted> = {
  template: 'mentees',
  columns: ['personCode', 'ageBand', 'category', 'requestType', 'form', 'monthIn', 'state'],
};

let service: HeldService;
let excel: Awaited<ReturnType<typeof inExcel>>;

beforeAll(async () => {
  service = heldService();
  for (let district = 0; district < DISTRICTS; district += 1) send(district, 0);
  excel = await inExcel(service);
}, 120_000);

afterAll(closeExcel);

/** A district's registry, in which the first row's request is another one each time. */
function send(district: number, time: number): void {
  const code = (row: number, letter: string) =>
    `${letter}${String(district).padStart(3, '0')}${String(row).padStart(8, '0')}`;
  const column = (value: (row: number) => Value) =>
    encodeColumn(Array.from({ length: EACH }, (_, row) => value(row)));
  const among =
    (...values: readonly string[]) =>
    (row: number) =>
      values[(row + (row === 0 ? time : 0)) % values.length] ?? null;

  service.hold(
    String(8_700_000 + district).padStart(8, '0'),
    {
      rows: EACH,
      columns: {
        rowCode: column((row) => code(row, 'c')),
        personCode: column((row) => code(row, 'p')),
        organisation: column((row) => code(row % 40, 'd')),
        ageBand: column(among('10-14', '15-17')),
        category: column(among('schoolPupil', 'student', 'youngTeacher')),
        requestType: column(among('study', 'career', 'adaptation')),
        form: column(among('T_P', 'P_P')),
        monthIn: column(among('2024-09', '2024-10')),
        state: column(among('running', 'completed')),
      },
    },
    'mentees',
  );
}

function expectWithin(cost: Cost, syncs: number, sent: number, received: number): void {
  expect(cost.biggest).toBeLessThan(5 * MEGABYTE);
  expect(cost.syncs).toBeLessThanOrEqual(syncs);
  expect(cost.sent).toBeLessThan(sent * MEGABYTE);
  expect(cost.received).toBeLessThan(received * MEGABYTE);
  expect([excel.host.bugs, excel.host.notSimulated]).toEqual([[], []]);
}

describe('the rows of twenty districts', () => {
  it('are written in rounds of four exchanges, each far under five megabytes, with progress', async () => {
    const shares: number[] = [];
    const onProgress = ({ done, total }: WorkProgress) => shares.push(done / total);
    const cost = await excel.host.measure(() => excel.collect(WANTED, { onProgress }));

    expectWithin(cost, 95, 40, 1);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    expect(sheetOf(excel.book, SHEET).cells.lastRow).toBeGreaterThanOrEqual(ROWS);
  }, 240_000);

  it('are not asked for again, nor written, when one district sends one row anew', async () => {
    send(3, 1);
    service.asked.splice(0);

    const cost = await excel.host.measure(async () => {
      expect(await excel.collect(WANTED)).toMatchObject({
        pulled: 1,
        rows: { updated: EACH, added: 0, gone: 0 },
      });
    });

    expect(service.asked).toEqual(['mentees 08700003']);
    expectWithin(cost, 30, 4, 6);
  }, 240_000);
});
