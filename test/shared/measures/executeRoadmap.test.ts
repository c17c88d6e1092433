import fc from 'fast-check';
import { executeRoadmap } from '../../../shared/measures/executeRoadmap';
import { expectedReporters } from '../../../shared/measures/expectedReporters';
import type { ItemState } from '../../../shared/measures/roadmapExecution';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { primorye } from '../../../shared/regions/primorye';
import { tinyRegion } from '../../fixtures/tinyRegion';
import { cellAt, itemAt, roadmapHead, yearOf } from './roadmapHeads';

const CITY = '08701000';
const KHASANSKY = '05648000';

describe('the execution of a region’s roadmap', () => {
  it('lists what is due in the year, with its last day, in the order of the source', () => {
    const [execution] = executeRoadmap(yearOf(khabarovsk, '2021-06-01'));

    expect(execution).toMatchObject({ owner: 'region', title: khabarovsk.roadmap?.title });
    expect(execution?.items.map(({ code, due }) => [code, due])).toEqual([
      ['4', '2021-12-31'],
      ['5', '2021-12-31'],
      ['6', '2021-11-30'],
      ['7', '2021-12-31'],
      ['8', '2021-12-25'],
      ['9', '2021-12-01'],
      ['10', '2021-12-31'],
      ['11', '2021-12-31'],
    ]);
  });

  it('has a cell for everybody who carries the item out, in the order of the reporters', () => {
    const executions = executeRoadmap(yearOf(khabarovsk, '2021-06-01'));

    expect(itemAt(executions, '6').cells).toHaveLength(1 + khabarovsk.municipalities.length);
    expect(itemAt(executions, '6').cells[0]?.reporter).toBe('region');
    expect(itemAt(executions, '4').cells.map(({ reporter }) => reporter)).toEqual(['region']);
  });

  it('says of each how it stands, with the day, the number and the receipt', () => {
    const head = roadmapHead(khabarovsk, CITY, {
      '6': { state: 'done', doneOn: '2021-12-02', quantity: 12 },
      '8': { state: 'inWork' },
    });
    const executions = executeRoadmap(yearOf(khabarovsk, '2021-12-05', head));

    expect(cellAt(executions, '6', CITY)).toEqual({
      reporter: CITY,
      state: 'doneLate',
      doneOn: '2021-12-02',
      quantity: 12,
      receipt: head.receipt,
    });
    expect(cellAt(executions, '8', CITY)).toMatchObject({ state: 'inWork', quantity: null });
    expect(cellAt(executions, '9', CITY)).toMatchObject({ state: 'overdue', receipt: head.receipt });
    expect(cellAt(executions, '8', '08603000')).toMatchObject({ state: 'noData', receipt: null });
  });

  it.each([
    ['owed', 'overdue'],
    ['optional', 'noData'],
  ] as const)(
    'of a sheet that is %s and was not sent says «%s» once the day has passed',
    (obligation, state) => {
      const calendar = khabarovsk.calendar.map((entry) =>
        entry.template === 'roadmap' ? { ...entry, obligation } : entry,
      );
      const executions = executeRoadmap(yearOf({ ...khabarovsk, calendar }, '2021-12-05'));

      expect(cellAt(executions, '9', CITY)).toMatchObject({ state, receipt: null });
    },
  );

  it('sets what is promised beside it: the first quantity of the item in that year', () => {
    const executions = executeRoadmap(yearOf(irkutsk, '2022-06-01'));
    const promised = (code: string) => {
      const { target, ladder } = itemAt(executions, code);

      return { target, ladder };
    };

    expect(promised('2.2')).toEqual({ target: 2, ladder: 'L2' });
    expect(promised('3.2')).toMatchObject({ target: 150 });
    expect(promised('3.4')).toEqual({ target: null, ladder: null });
    expect(() => itemAt(executeRoadmap(yearOf(irkutsk, '2023-06-01')), '3.2')).toThrow('3.2');
  });

  it('asks only those who use the roadmap’s sheet, whatever the item says of others', () => {
    const college = { key: 'c', kind: 'organisation', name: 'Колледж' } as const;
    const executions = executeRoadmap({
      ...yearOf(tinyRegion, '2024-06-01'),
      reporters: expectedReporters(tinyRegion, [college]),
    });

    expect(itemAt(executions, '3').cells.map(({ reporter }) => reporter)).toEqual(['99601000', '99701000']);
  });

  it('takes no heed of other sheets', () => {
    const head = {
      ...roadmapHead(khabarovsk, CITY, { '6': { state: 'done' } }),
      template: 'events',
    } as const;

    expect(cellAt(executeRoadmap(yearOf(khabarovsk, '2021-06-01', head)), '6', CITY)).toMatchObject({
      state: 'noData',
      receipt: null,
    });
  });
});

describe('the execution of a municipality’s roadmap', () => {
  it('stands alone where the region has none, and holds the clauses of the act', () => {
    const head = roadmapHead(primorye, KHASANSKY, {
      'm.1': { state: 'done', doneOn: '2021-11-09' },
      'd.2.3': { state: 'done', doneOn: '2021-12-21' },
    });
    const executions = executeRoadmap(yearOf(primorye, '2021-12-25', head));

    expect(executions.map(({ owner }) => owner)).toEqual([KHASANSKY]);
    expect(executions[0]?.items.map(({ code, due }) => [code, due])).toEqual([
      ['m.1', '2021-12-31'],
      ['m.1.2', '2021-12-31'],
      ['m.3.1', '2021-11-30'],
      ['m.3.2', '2021-11-30'],
      ['d.1', null],
      ['d.2.3', '2021-12-20'],
      ['d.2.4', null],
    ]);
    expect(
      ['m.1', 'm.1.2', 'm.3.1', 'd.1', 'd.2.3'].map((code) => cellAt(executions, code, KHASANSKY)?.state),
    ).toEqual(['done', 'noData', 'overdue', 'noData', 'doneLate']);
  });

  it('is left out where the municipality is not among the reporters', () => {
    expect(executeRoadmap({ ...yearOf(primorye, '2021-12-25'), reporters: [] })).toEqual([]);
  });
});

describe('whatever was sent', () => {
  const STATES: readonly ItemState[] = [
    'done',
    'doneLate',
    'inWork',
    'notStarted',
    'overdue',
    'notApplicable',
    'noData',
  ];
  const line = fc.record({ state: fc.constantFrom('notStarted', 'inWork', 'done', 'notApplicable') });
  const lines = fc.dictionary(fc.constantFrom('2', '3', 'x'), line, { noNullPrototype: true });
  const month = fc.integer({ min: 1, max: 12 }).map((one) => String(one).padStart(2, '0'));

  it('every reporter has exactly one cell in every item that is the reporter’s, in exactly one state', () => {
    fc.assert(
      fc.property(lines, lines, month, (operator, district, at) => {
        const heads = [
          roadmapHead(tinyRegion, 'region', operator),
          roadmapHead(tinyRegion, '99601000', district),
        ];
        const executions = executeRoadmap(yearOf(tinyRegion, `2024-${at}-15`, ...heads));
        const cells = executions.flatMap(({ items }) => items.flatMap((item) => item.cells));

        expect(
          executions.map(({ items }) =>
            items.map((item) => [item.code, ...item.cells.map(({ reporter }) => reporter)]),
          ),
        ).toEqual([
          [
            ['2', 'region', '99601000', '99701000'],
            ['3', '99601000', '99701000'],
          ],
        ]);
        expect(cells.every(({ state }) => STATES.filter((one) => one === state).length === 1)).toBe(true);
      }),
    );
  });
});
