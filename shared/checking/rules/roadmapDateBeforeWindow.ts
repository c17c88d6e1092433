import { ROW_CODE } from '../../columns/columns';
import type { Region } from '../../regions/region';
import type { Reporter } from '../../regions/reporter';
import { carriesOut } from '../../templates/carriesOut';
import { roadmapTasks } from '../../templates/roadmapTasks';
import { knownDate } from '../knownDate';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

/**
 * A task is seldom done before the time that the roadmap gives it begins: a registry that is made from September to
 * November is not ready in June. Where the source names only an end, nothing is too early.
 */
export const roadmapDateBeforeWindow: Rule = {
  code: 'roadmapDateBeforeWindow',
  severity: 'warning',
  reads: 'shared',
  templates: ['roadmap'],
  inputs: [ROW_CODE, 'doneOn'],
  find({ columns }, { region, reporter, year }, emit) {
    const begins = beginnings(region, reporter, year);

    matchRows(
      columns,
      [ROW_CODE, 'doneOn'],
      ([code, doneOn]) => (knownDate(doneOn) ?? '9999') < (begins.get(String(code)) ?? ''),
      (row, [code, doneOn]) =>
        emit(row, 'doneOn', { date: String(doneOn), from: begins.get(String(code)) ?? '' }),
    );
  },
};

/** The first local day of the time of each task of `reporter`, by row code, where the source names one. */
function beginnings(region: Region, reporter: Reporter, year: number): ReadonlyMap<string, string> {
  return new Map(
    roadmapTasks(region)
      .filter((task) => carriesOut(task, reporter))
      .flatMap(({ code, instances }) =>
        instances.flatMap(({ year: own, from }): [string, string][] =>
          own === year && from !== null ? [[code, from]] : [],
        ),
      ),
  );
}
