import { type Columns, valueAt } from '../columns/columns';
import { ORG_MONITORING_LINES } from '../templates/orgMonitoringLines';
import { countRows } from './countRows';
import { wholeOf } from './cut';
import { counted, type Measure } from './measure';
import { rowsWhere } from './rowsWhere';
import { sumCut } from './sumRows';

/**
 * What the organisations' monitoring adds up to, under the codes of the municipal one: `orgMonitoring.d_oo` from
 * the schools, `orgMonitoring.n_yt` from all; `orgMonitoring.mentors` and `orgMonitoring.mentees`; and
 * `orgMonitoring.orgs_total`, `.orgs_with_programme` and `.orgs_with_curator`. Where no organisation gives a number
 * there is no measure, never 0; `‹key›.missing` says how many wrote «нет данных», and the sum is then a lower bound.
 */
export function measuresOfOrgMonitoring(columns: Columns): readonly Measure[] {
  const sums = ORG_MONITORING_LINES.flatMap(({ code, of, level }) => {
    const cut = level === undefined ? wholeOf(columns) : rowsWhere(columns, 'level', [level]);

    return sumCut(columns, `orgMonitoring.${code}`, of, cut);
  });
  const people = ['mentors', 'mentees'].flatMap((of) =>
    sumCut(columns, `orgMonitoring.${of}`, of, wholeOf(columns)),
  );
  const says = (key: string) => (row: number) => valueAt(columns, key, row) === 'yes';

  return [
    ...sums,
    ...people,
    counted('orgMonitoring.orgs_total', columns.rows),
    ...countRows(columns, 'orgMonitoring.orgs_with_programme', [], says('hasProgramme')),
    ...countRows(columns, 'orgMonitoring.orgs_with_curator', [], says('hasCurator')),
  ];
}
