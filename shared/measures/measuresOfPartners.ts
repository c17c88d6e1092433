import { type Columns, valueAt } from '../columns/columns';
import { PERSON_INN } from '../templates/sharedColumns';
import { countRows } from './countRows';
import { cutBy } from './cut';
import { counted, type Measure } from './measure';

/**
 * What a list of partners adds up to: `partners.rows`, whole and by `kind`; `partners.enterprises`, how many legal
 * entities gave mentors, by ИНН; and `partners.enterprise` of 1 for each of their `inn`, so that the region can
 * count an enterprise once that several reporters name. A person's ИНН is replaced before it leaves the
 * workbook and tells nobody apart, so sole traders are rows but no enterprises. Tens of thousands of enterprises fit
 * into a revision (docs/storage.md).
 */
export function measuresOfPartners(columns: Columns): readonly Measure[] {
  const enterprises = enterprisesOf(columns);

  return [
    ...countRows(columns, 'partners.rows', [cutBy(columns, 'kind', 'kind')]),
    counted('partners.enterprises', enterprises.size),
    ...[...enterprises].map((inn) => counted('partners.enterprise', 1, { inn })),
  ];
}

function enterprisesOf(columns: Columns): ReadonlySet<string> {
  const found = new Set<string>();

  for (let row = 0; row < columns.rows; row += 1) {
    const inn = valueAt(columns, 'legalEntityInn', row);

    if (typeof inn !== 'string' || inn === PERSON_INN) continue;
    if (valueAt(columns, 'givesMentors', row) === 'yes') found.add(inn);
  }

  return found;
}
