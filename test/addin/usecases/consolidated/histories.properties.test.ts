import fc from 'fast-check';
import type { RawCell } from '../../../../shared/sheets/grid';
import { sampledRuns } from '../../../helpers/sampled';
import { closeExcel } from '../../excel/excelRoad';
import { missing } from '../book';
import { type Collecting, HEADINGS, inExcel, inFile, type Row, SHEET } from './collecting';
import { type HeldService, heldService } from './heldService';

const REPORTERS = ['08701000', '08709000', '08612000'];
const NOTE = 'Моя заметка';
const code = (number: number) => `c${String(number).padStart(11, '0')}`;

/** What may happen between two pulls. */
type Step =
  | {
      readonly kind: 'send';
      readonly reporter: string;
      readonly rows: readonly (readonly [number, string])[];
    }
  | { readonly kind: 'review'; readonly reporter: string }
  | { readonly kind: 'sort'; readonly by: number; readonly down: boolean }
  | { readonly kind: 'note'; readonly row: number; readonly text: string }
  | { readonly kind: 'pull' };

const reporter = fc.constantFrom(...REPORTERS);
const rows = fc.uniqueArray(fc.tuple(fc.nat({ max: 8 }), fc.constantFrom('А', 'Б', 'В')), {
  selector: ([number]) => number,
  maxLength: 6,
});
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('send' as const), reporter, rows }),
  fc.record({ kind: fc.constant('review' as const), reporter }),
  fc.record({ kind: fc.constant('sort' as const), by: fc.nat({ max: 6 }), down: fc.boolean() }),
  fc.record({
    kind: fc.constant('note' as const),
    row: fc.nat({ max: 20 }),
    text: fc.constantFrom('!', '?'),
  }),
  fc.constant({ kind: 'pull' as const }),
);

/** A row by what finds it; `null` for one that nobody has any more. */
function keyOf(row: Row): string | null {
  const sender = row['Кто сдал (код)'] ?? null;

  return sender === null ? null : `${sender} ${row['Код строки']}`;
}

/** The rows with the whole of each, as a user moves them. */
async function rowsOf(one: Collecting): Promise<readonly (readonly RawCell[])[]> {
  const [grid] = await one.workbook.readSheets([SHEET]);

  return (grid ?? missing(SHEET)).cells.slice(HEADINGS + 1);
}

async function sort(one: Collecting, by: number, down: boolean): Promise<void> {
  const before = await rowsOf(one);
  const sorted = before.toSorted((a, b) => {
    const order = String(a[by] ?? '').localeCompare(String(b[by] ?? ''));

    return down ? -order : order;
  });
  const width = Math.max(0, ...before.map(({ length }) => length));

  await one.workbook.writeColumns(
    SHEET,
    Array.from({ length: width }, (_, column) => ({
      column,
      top: HEADINGS + 1,
      values: sorted.map((row) => plain(row[column])),
    })),
  );
}

function plain(cell: RawCell | undefined): string | number {
  return typeof cell === 'number' ? cell : String(cell ?? '');
}

async function play(
  one: Collecting,
  service: HeldService,
  steps: readonly Step[],
  notes: Map<string, string>,
) {
  const send = (sender: string, sent: readonly (readonly [number, string])[]) =>
    service.send(
      sender,
      sent.map(([number, name]) => ({ rowCode: code(number), shortName: name, level: 'school' })),
    );

  for (const sender of REPORTERS) send(sender, [[1, 'А']]);
  await one.collect();
  await one.workbook.writeColumns(SHEET, [{ column: 7, top: HEADINGS, values: [NOTE] }]);

  for (const next of [...steps, { kind: 'pull' } as const]) {
    if (next.kind === 'send') send(next.reporter, next.rows);
    if (next.kind === 'review') service.held(next.reporter).review = 'accepted';
    if (next.kind === 'sort') await sort(one, next.by, next.down);
    if (next.kind === 'pull') await pull(one, notes);
    if (next.kind !== 'note') continue;

    const standing = await one.rows();
    const row = next.row % Math.max(1, standing.length);
    const key = standing[row] ? keyOf(standing[row]) : null;

    if (key === null) continue;

    await one.workbook.writeColumns(SHEET, [{ column: 7, top: HEADINGS + 1 + row, values: [next.text] }]);
    notes.set(key, next.text);
  }
}

/** What was written beside a row that is gone goes with it, or stays at a row that is nobody's. */
async function pull(one: Collecting, notes: Map<string, string>): Promise<void> {
  expect(await one.collect()).toMatchObject({ kind: 'collected' });

  const present = new Set((await one.rows()).map(keyOf));

  for (const key of notes.keys()) if (!present.has(key)) notes.delete(key);
}

afterEach(closeExcel);

describe.each([
  { road: 'file', runs: 25, open: inFile },
  { road: 'excel', runs: 6, open: inExcel },
] as const)('however it came about, on the road $road', ({ runs, open }) => {
  it('the table is what a fresh pull gives, and what the user wrote stays with its row', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const service = heldService();
        const one = await open(service);
        const notes = new Map<string, string>();

        await play(one, service, steps, notes);

        const fresh = inFile(service);
        await fresh.collect();

        const kept = (await one.rows()).filter((row) => keyOf(row) !== null);
        const written = kept.map(({ [NOTE]: _, ...row }) => row);

        expect(sorted(written)).toEqual(sorted((await fresh.rows()).filter((row) => keyOf(row) !== null)));
        expect(kept.map((row) => row[NOTE] ?? null)).toEqual(
          kept.map((row) => notes.get(keyOf(row) ?? '') ?? null),
        );
        await closeExcel();
      }),
      { numRuns: sampledRuns(runs) },
    );
  }, 120_000);
});

function sorted(some: readonly Row[]): readonly Row[] {
  return some.toSorted((one, other) => ((keyOf(one) ?? '') < (keyOf(other) ?? '') ? -1 : 1));
}
