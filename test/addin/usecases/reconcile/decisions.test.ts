import type { Side } from '../../../../shared/columns/merge/merge';
import { findingsSheet } from '../../../../shared/sheets/findingsSheet';
import { readExplanations } from '../../../../shared/sheets/readExplanations';
import type { Service } from '../../api/service';
import { bookFrom, codeOf, edited, type HeldVersion, holding, sentOf } from './heldVersions';
import { colleague, MENTEES, type Mine } from './mine';

/* What was decided about a merge, and what has happened to the workbook by the time it is written. */

const BASE = sentOf();
const THEIRS = edited(edited(BASE, 0, 'requestType', 'sport'), 1, 'requestType', 'sport');
const THEIRS_ALL = { each: new Map<string, Side>(), rest: 'theirs' } as const;

let service: Service;

afterEach(() => service.stop());

async function opened(...versions: readonly HeldVersion[]): Promise<Mine> {
  service = await holding(versions);

  return colleague(await bookFrom(1), service.address);
}

describe('a decision about all that is asked', () => {
  it('does not hold for a cell that was changed after it was asked', async () => {
    const mine = await opened({ columns: BASE }, { columns: THEIRS });

    await mine.type(0, 'requestType', 'творческий');
    expect(await mine.compared()).toMatchObject({ total: 1 });
    await mine.type(1, 'requestType', 'творческий');

    expect(await mine.take(THEIRS_ALL)).toMatchObject({
      kind: 'changed',
      compared: { kind: 'ready', total: 2 },
    });
    expect(await mine.cell(1, 'requestType')).toBe('творческий');

    // Now it has been seen.
    expect(await mine.take(THEIRS_ALL)).toMatchObject({ kind: 'done', written: { cells: 2 } });
    expect(await mine.cell(1, 'requestType')).toBe('спортивный');
  });

  it('holds for the others where a question has gone meanwhile', async () => {
    const mine = await opened({ columns: BASE }, { columns: THEIRS });

    await mine.type(0, 'requestType', 'творческий');
    await mine.type(1, 'requestType', 'творческий');
    expect(await mine.compared()).toMatchObject({ total: 2 });
    await mine.type(0, 'requestType', 'спортивный');

    expect(await mine.take(THEIRS_ALL)).toMatchObject({ kind: 'done', written: { cells: 1 } });
  });
});

describe('a decision about one cell', () => {
  it('does not hold once something else stands in the cell', async () => {
    const mine = await opened({ columns: BASE }, { columns: THEIRS });
    const each = new Map<string, Side>([[`${codeOf(BASE, 0)} requestType`, 'theirs']]);

    await mine.type(0, 'requestType', 'творческий');
    await mine.compared();
    await mine.type(0, 'requestType', 'адаптация');

    expect(await mine.take({ each, rest: null })).toMatchObject({
      kind: 'changed',
      compared: { collisions: [{ cells: [{ mine: 'адаптация' }] }] },
    });
    expect(await mine.cell(0, 'requestType')).toBe('адаптация');
  });
});

describe('a sheet that continues another version by the time it is written', () => {
  it('is compared anew, and nothing is written', async () => {
    const mine = await opened({ columns: BASE }, { columns: THEIRS });

    await mine.compared();
    await mine.restamp(2);

    const before = mine.bytes();

    expect(await mine.take(THEIRS_ALL)).toEqual({
      kind: 'changed',
      compared: { kind: 'nothing', template: 'mentees', sheet: MENTEES },
    });
    expect(mine.bytes()).toBe(before);
  });
});

describe('explanations', () => {
  const about = {
    code: 'tooManyMentees',
    row: codeOf(BASE, 0),
    column: 'mentor',
    fingerprint: '["x"]',
  } as const;

  it('that differ are asked, and those of other sheets stay', async () => {
    const mine = await opened(
      { columns: BASE },
      { columns: THEIRS, explanations: [{ ...about, text: 'Коллега.' }] },
    );

    await mine.port.drawSheets([
      findingsSheet(
        [],
        [
          { template: 'mentees', explanation: { ...about, text: 'Моё.' } },
          { template: 'mentors', explanation: { ...about, text: 'О наставниках.' } },
        ],
      ),
    ]);
    expect(await mine.compared()).toMatchObject({ total: 1, kept: { cells: 0 } });
    expect(await mine.take({ each: new Map(), rest: null })).toMatchObject({ kind: 'changed' });
    expect(await mine.take(THEIRS_ALL)).toMatchObject({ kind: 'done', revision: 2 });

    const kept = readExplanations(await mine.port.readSheets(['Замечания']));

    expect(kept.map(({ explanation }) => explanation.text).sort()).toEqual(['Коллега.', 'О наставниках.']);

    // The sheet continues their version now.
    expect(await mine.compare()).toMatchObject({ kind: 'nothing' });
  });
});
