import type { WorkbookPort } from '../../../../addin/src/ports/workbook';
import { mergedColumnsOf } from '../../../../addin/src/usecases/reconcile/mergedColumnsOf';
import { cellFor } from '../../../../addin/src/usecases/reconcile/valueWords';
import { PERSON_INN } from '../../../../shared/templates/sharedColumns';
import { templates } from '../../../../shared/templates/templates';
import type { Service } from '../../api/service';
import { gridsOf, missing, OWNER } from '../book';
import { bookFrom, codeOf, edited, holding, sentOf, withCopy } from './heldVersions';
import { colleague, MENTEES } from './mine';

/* What a merge writes into the workbook, and what it says of it before. */

const BASE = sentOf();
const ASKED_NOTHING = { each: new Map(), rest: null } as const;

let service: Service;

afterEach(() => service?.stop());

it('a row that I deleted and nobody else changed stays deleted, and is none of those that go', async () => {
  service = await holding([{ columns: BASE }, { columns: edited(BASE, 3, 'requestType', 'sport') }]);

  const mine = await colleague(await bookFrom(1), service.address);

  await mine.empty(0);
  expect(await mine.compared()).toMatchObject({
    gone: [],
    taken: { cells: 1, removed: 0 },
    kept: { cells: 0, added: 0, removed: 1 },
    total: 0,
  });
  await mine.take(ASKED_NOTHING);
  expect(await mine.codes()).not.toContain(codeOf(BASE, 0));
});

it('new rows of people are told of once, and become part of the table', async () => {
  const bottoms: (readonly unknown[])[] = [];
  const through = (port: WorkbookPort): WorkbookPort => ({
    ...port,
    growTable: async (...about) => {
      bottoms.push(about);
      await port.growTable(...about);
    },
  });

  service = await holding([{ columns: BASE }, { columns: withCopy(withCopy(BASE, 0), 1) }]);

  const mine = await colleague(await bookFrom(1), service.address, { through });
  const elsewhere = { rows: 2, cells: 0 };

  expect(await mine.compared()).toMatchObject({ elsewhere });
  expect(await mine.take(ASKED_NOTHING)).toMatchObject({ kind: 'done', elsewhere, written: { added: 2 } });

  const [grid = missing(MENTEES)] = await mine.port.readSheets([MENTEES]);
  const last = grid.cells.findLastIndex((row) => row.includes('ФИО — в другой книге'));

  expect(bottoms).toEqual([[MENTEES, last]]);
});

it('the ИНН of an enterprise is written as it is, and a person’s as one that is in another workbook', async () => {
  const sent = sentOf('organisations');
  const inn = (row: number, value: string, columns = sent) => edited(columns, row, 'legalEntityInn', value);
  const theirs = withCopy(inn(1, PERSON_INN, inn(0, '2721000016')), 1);

  service = await holding([{ columns: sent }, { columns: theirs }], 'organisations');

  const mine = await colleague(await bookFrom(1), service.address);
  // Also the one in the new row, which has no names that would tell of it.
  const elsewhere = { rows: 0, cells: 2 };

  expect(await mine.compared('organisations')).toMatchObject({ total: 0, elsewhere });
  expect(await mine.take(ASKED_NOTHING, 'organisations')).toMatchObject({ kind: 'done', elsewhere });
  expect(await mine.cellOf(codeOf(sent, 0), 'inn', 'organisations')).toBe('2721000016');
  expect(await mine.cellOf(codeOf(sent, 1), 'inn', 'organisations')).toMatch(/— в другой книге$/);
});

it.each([
  ['1900', false, 45413],
  ['1904', true, 43951],
])('a day is written in the date system of %s', (_, date1904, serial) => {
  const [first] = gridsOf();
  const grid = { ...(first ?? missing('a sheet')), date1904 };
  const day = mergedColumnsOf(templates.partners).find(({ own }) => own.kind.type === 'date');

  expect(cellFor('2024-05-01', day ?? missing('a day'), { owner: OWNER, labels: () => '', grid })).toBe(
    serial,
  );
});
