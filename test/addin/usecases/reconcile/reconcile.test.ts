import type { WorkbookPort } from '../../../../addin/src/ports/workbook';
import type { Side } from '../../../../shared/columns/merge/merge';
import { findingsSheet } from '../../../../shared/sheets/findingsSheet';
import { readExplanations } from '../../../../shared/sheets/readExplanations';
import type { TemplateKey } from '../../../../shared/templates/template';
import {
  bookFrom,
  codeOf,
  edited,
  type HeldVersion,
  holding,
  sentOf,
  withCopy,
  without,
} from './heldVersions';
import { colleague, MENTEES, type Mine } from './mine';

/* A sheet and the versions of it that a service holds, on the file road. */

const BASE = sentOf();
let stop: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const one of stop) await one();
  stop = [];
});

async function opened(
  versions: readonly HeldVersion[],
  base = 1,
  how: { readonly template?: TemplateKey; readonly through?: (port: WorkbookPort) => WorkbookPort } = {},
): Promise<Mine> {
  const service = await holding(versions, how.template);

  stop.push(service.stop);

  return colleague(await bookFrom(base), service.address, how);
}

const all = (rest: Side) => ({ each: new Map<string, Side>(), rest });

describe('a coarse value that the colleague has changed', () => {
  const versions = [{ columns: BASE }, { columns: edited(BASE, 0, 'monthIn', '2024-02') }];

  it('is asked about, since only her workbook has the day, and mine stays where I want it', async () => {
    const mine = await opened(versions);
    const day = await mine.cell(0, 'dateIn');
    const { collisions } = await mine.compared();

    expect(collisions).toMatchObject([
      {
        kind: 'held',
        row: 7,
        cells: [{ mine: expect.stringMatching(/^\d\d\.\d\d\.\d{4}$/), theirs: '02.2024' }],
      },
    ]);
    expect(await mine.take(all('mine'))).toMatchObject({ kind: 'done', written: { cells: 0 } });
    expect(await mine.cell(0, 'dateIn')).toBe(day);
  });

  it('stands in the cell as far as it is known, is an error until it is mended, and is no change of mine', async () => {
    const mine = await opened([
      ...versions,
      { columns: edited(versions[1]?.columns ?? BASE, 1, 'state', 'stopped') },
    ]);

    await mine.compared();

    const done = await mine.take(all('theirs'));

    expect(done).toMatchObject({ kind: 'done', revision: 3, elsewhere: { cells: 1, rows: 0 } });
    expect(done.kind === 'done' && done.report.ready).toBe(false);
    expect(await mine.cell(0, 'dateIn')).toBe('02.2024 — в другой книге');
    expect(await mine.cell(1, 'state')).toBe('прервана');
  });

  it('is written into a blank cell of mine, so that it is not lost by my sending', async () => {
    const blank = edited(BASE, 0, 'monthOut', null);
    const mine = await opened([{ columns: blank }, { columns: edited(blank, 0, 'monthOut', '2024-05') }]);

    await mine.type(0, 'dateOut', '');
    expect(await mine.compared()).toMatchObject({ total: 0, elsewhere: { cells: 1 } });
    await mine.take(all('mine'));
    expect(await mine.cell(0, 'dateOut')).toBe('05.2024 — в другой книге');

    // Laid over the same version again, it is no change of mine.
    await mine.restamp(1);
    expect(await mine.compared()).toMatchObject({ total: 0, taken: { cells: 1 }, kept: { cells: 0 } });
  });
});

describe('a cell of mine that cannot be read', () => {
  it('is a change of mine: kept where the colleague changed nothing, asked about where she did', async () => {
    const mine = await opened([{ columns: BASE }, { columns: edited(BASE, 0, 'requestType', 'sport') }]);

    await mine.type(0, 'requestType', 'космонавтика');
    await mine.type(1, 'requestType', 'астрономия');

    expect((await mine.compared()).collisions).toMatchObject([
      { kind: 'cell', cells: [{ mine: 'космонавтика', theirs: 'спортивный' }] },
    ]);
    await mine.take(all('mine'));
    expect([await mine.cell(0, 'requestType'), await mine.cell(1, 'requestType')]).toEqual([
      'космонавтика',
      'астрономия',
    ]);
  });
});

describe('a reference to a row that my sheets lack', () => {
  it('is written as its code, and is no change of mine afterwards', async () => {
    const theirs = edited(BASE, 0, 'mentor', 'zzzzzzzzzzzz');
    const mine = await opened([
      { columns: BASE },
      { columns: theirs },
      { columns: edited(theirs, 0, 'mentor', 'yyyyyyyyyyyy') },
    ]);

    await mine.compared();
    await mine.take(all('mine'));
    expect(await mine.cell(0, 'mentor')).toBe('yyyyyyyyyyyy');

    await mine.type(0, 'mentor', 'zzzzzzzzzzzz');
    await mine.restamp(2);
    expect(await mine.compared()).toMatchObject({ total: 0, taken: { cells: 1 } });
  });
});

describe('rows', () => {
  it('that one deleted and the other changed are asked about, both ways', async () => {
    const theirs = without(edited(BASE, 0, 'requestType', 'sport'), 1);
    const mine = await opened([{ columns: BASE }, { columns: theirs }]);

    await mine.type(1, 'requestType', 'творческий');
    await mine.empty(0);

    const { collisions, taken } = await mine.compared();

    expect(taken).toMatchObject({ cells: 0, added: 0, removed: 0 });
    expect(collisions.map(({ id, kind }) => [id, kind])).toEqual([
      [codeOf(BASE, 1), 'deletedThere'],
      [codeOf(BASE, 0), 'deletedHere'],
    ]);

    const each = new Map<string, Side>([
      [codeOf(BASE, 1), 'theirs'],
      [codeOf(BASE, 0), 'theirs'],
    ]);

    expect(await mine.take({ each, rest: null })).toMatchObject({
      kind: 'done',
      written: { added: 1, removed: 1 },
    });
    expect(await mine.codes()).not.toContain(codeOf(BASE, 1));
    expect(await mine.codes()).toContain(codeOf(BASE, 0));
  });
});

describe('a sheet whose base nobody knows', () => {
  const theirs = withCopy(edited(BASE, 0, 'requestType', 'sport'), 2);

  it.each([
    ['none', 0, [{ columns: theirs }]],
    ['removed', 1, ['rowsRemoved', { columns: theirs }]],
    ['lost', 1, ['revisionUnknown', { columns: theirs }]],
    ['totals', 1, ['rowsNotSent', { columns: theirs }]],
  ] as const)(
    '(%s) says so and asks about every difference; rows of mine stay',
    async (base, from, versions) => {
      const mine = await opened(versions, from);

      await mine.append(3, 'Новая');

      const comparison = await mine.compared();

      expect(comparison).toMatchObject({
        base,
        kept: null,
        taken: { cells: 0, added: 0, removed: 0 },
        total: 2,
      });
      expect(comparison.collisions.map(({ kind }) => kind).sort()).toEqual(['differs', 'rowUnknown']);
      expect(await mine.take(all('theirs'))).toMatchObject({
        kind: 'done',
        written: { cells: 1, added: 1, removed: 0 },
      });
      expect((await mine.codes()).length).toBe(BASE.rows + 2);
    },
  );
});

describe('what stands in the way', () => {
  it.each([
    ['nothingSent', ['submissionUnknown'], 1],
    ['rowsRemoved', [{ columns: BASE }, 'rowsRemoved'], 1],
    ['rowsNotSent', [{ columns: BASE }, 'rowsNotSent'], 1],
    ['versionOther', [{ columns: BASE }, { columns: BASE, templateVersion: 99 }], 1],
  ] as const)('is said: %s', async (why, versions, base) => {
    const mine = await opened(versions, base);

    expect(await mine.compare()).toEqual({ kind: 'obstacle', template: 'mentees', sheet: MENTEES, why });
  });

  it('is said of a row code that stands twice, and nothing is guessed', async () => {
    const mine = await opened([{ columns: BASE }, { columns: without(BASE, 3) }]);

    await mine.type(1, 'rowCode', codeOf(BASE, 0));
    expect(await mine.compare()).toMatchObject({ kind: 'obstacle', why: 'sheetUnfit' });
  });

  it('is said of a row that is missing where rows are given', async () => {
    const sent = sentOf('monitoring');
    const mine = await opened([{ columns: sent }, { columns: sent }], 1, { template: 'monitoring' });

    await mine.type(0, 'rowCode', '', 'monitoring');
    expect(await mine.compare('monitoring')).toMatchObject({ kind: 'obstacle', why: 'rowsMissing' });
  });

  it('is nothing where the sheet continues the newest version', async () => {
    const mine = await opened([{ columns: BASE }]);

    expect(await mine.compare()).toEqual({ kind: 'nothing', template: 'mentees', sheet: MENTEES });
  });
});

describe('explanations', () => {
  const about = {
    code: 'tooManyMentees',
    row: codeOf(BASE, 0),
    column: 'mentor',
    fingerprint: '["x"]',
  } as const;
  const other = { ...about, row: codeOf(BASE, 1) };

  it('are merged as cells are, and stand on the sheet of findings', async () => {
    const mine = await opened([
      { columns: BASE, explanations: [{ ...about, text: 'Было.' }] },
      {
        columns: BASE,
        explanations: [
          { ...about, text: 'Коллега.' },
          { ...other, text: 'Новое.' },
        ],
      },
    ]);

    await mine.port.drawSheets([
      findingsSheet([], [{ template: 'mentees', explanation: { ...about, text: 'Моё.' } }]),
    ]);

    const { collisions, taken } = await mine.compared();

    expect(taken.explanations).toBe(1);
    expect(collisions).toMatchObject([
      { kind: 'explanation', row: 7, cells: [{ mine: 'Моё.', theirs: 'Коллега.' }] },
    ]);
    await mine.take(all('theirs'));

    const kept = readExplanations(await mine.port.readSheets(['Замечания']));

    expect(kept.map(({ explanation }) => explanation.text).sort()).toEqual(['Коллега.', 'Новое.']);
  });
});

describe('a merge that is given up', () => {
  it('leaves the workbook as it was', async () => {
    const mine = await opened([{ columns: BASE }, { columns: edited(BASE, 0, 'requestType', 'sport') }]);
    const before = mine.bytes();
    const signal = AbortSignal.abort();

    await mine.compared();
    expect(
      await mine.desk.region(({ reconcile }) => reconcile.take('mentees', all('mine'), { signal })),
    ).toEqual({
      ok: false,
      problem: { kind: 'cancelled' },
    });
    expect(mine.bytes()).toBe(before);
  });

  it('asks anew where a cell was changed meanwhile that the colleague has changed, too', async () => {
    const mine = await opened([{ columns: BASE }, { columns: edited(BASE, 0, 'requestType', 'sport') }]);

    expect(await mine.compared()).toMatchObject({ total: 0 });
    await mine.type(0, 'requestType', 'творческий');
    expect(await mine.take({ each: new Map(), rest: null })).toMatchObject({
      kind: 'changed',
      compared: { kind: 'ready', total: 1 },
    });
    expect(await mine.cell(0, 'requestType')).toBe('творческий');
  });
});
