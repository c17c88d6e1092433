import { check } from '../../../shared/checking/check';
import type { Value } from '../../../shared/columns/columns';
import { guardColumns } from '../../../shared/columns/guardColumns';
import { shareColumns } from '../../../shared/columns/shareColumns';
import { toWireColumns } from '../../../shared/columns/toWireColumns';
import { roadmapRows } from '../../../shared/templates/roadmapRows';
import { templates } from '../../../shared/templates/templates';
import { columnsOf as whole } from '../sheets/helpers/columnsOf';
import { contextWith } from './sample';

const { roadmap } = templates;
const context = contextWith();
const codes = roadmapRows(context.region, context.reporter, context.year).map(({ code }) => code);
const NAME = 'Тестов Тест, +7 900 000-00-00';

/** The sheet of a municipality: every line not started, but for those that are named. */
function sheetWith(lines: Readonly<Record<string, Readonly<Record<string, Value>>>> = {}) {
  return whole(
    'roadmap',
    codes.map((rowCode) => ({ rowCode, state: 'notStarted', ...lines[rowCode] })),
  );
}

const found = (sheet: ReturnType<typeof sheetWith>) =>
  check(roadmap, shareColumns(roadmap, sheet, context.year), context, 'shared').findings.map(
    ({ code, row, column }) => `${code} ${row}:${column}`,
  );

describe('a roadmap that is checked', () => {
  it('is in order when every line has a state', () => {
    expect(found(sheetWith({ '6': { state: 'done', doneOn: '2024-11-01', quantity: 3 } }))).toEqual([]);
  });

  it.each([
    ['a line without a state', { '6': { state: null } }, ['requiredBlank 6:state']],
    ['what is done on no day', { '6': { state: 'done' } }, ['roadmapDoneWithoutDate 6:doneOn']],
    [
      'what is done on a day to come',
      { '9': { state: 'done', doneOn: '2024-12-01' } },
      ['roadmapDateInFuture 9:doneOn'],
    ],
    [
      'what is done before its time',
      { '6': { state: 'done', doneOn: '2024-05-01' } },
      ['roadmapDateBeforeWindow 6:doneOn'],
    ],
  ])('names %s', (_, lines, expected) => {
    expect(found(sheetWith(lines))).toEqual(expected);
  });
});

describe('what somebody may try with a roadmap', () => {
  const wire = (lines: Parameters<typeof sheetWith>[0]) =>
    toWireColumns(shareColumns(roadmap, sheetWith(lines), context.year));

  it('to write a name into the comment, which stays at home', () => {
    expect(JSON.stringify(wire({ '6': { comment: NAME } }))).not.toContain('Тестов');
    expect(
      check(roadmap, sheetWith({ '6': { comment: NAME } }), context, 'local').findings.map(
        ({ code }) => code,
      ),
    ).toContain('textContact');
  });

  it.each([
    ['a task that the region does not have', { '6': { rowCode: '6.6' } }],
    ['a state that is computed, not chosen', { '6': { state: 'overdue' } }],
    ['a day that there is not', { '6': { doneOn: '2024-02-30' } }],
    ['a quantity below zero', { '6': { quantity: -1 } }],
    ['a script for evidence', { '6': { evidence: 'javascript:alert(1)' } }],
  ])('to send %s, which is refused', (_, lines) => {
    expect(guardColumns(wire(lines), codes.length, roadmap, context.region)).toMatchObject({ ok: false });
    expect(guardColumns(wire({}), codes.length, roadmap, context.region)).toMatchObject({ ok: true });
  });
});
