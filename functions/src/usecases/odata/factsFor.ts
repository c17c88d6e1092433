import type { Result } from '../../../../shared/contract/result';
import type { FactSet } from '../../../../shared/facts/fact';
import { openYears } from '../../../../shared/regions/openYears';
import { regionReader } from '../../../../shared/sheets/attainmentWorkbook';
import { factsSet } from '../../feed/odata/factsSet';
import { invalidOption } from '../../feed/odata/odataFault';
import { possibleYears } from '../../feed/odata/possibleYears';
import type { QueryOptions } from '../../feed/odata/readOptions';
import type { Member } from '../../storage/member';
import { readFactSet } from '../facts/readFactSet';
import { findRegion } from '../findRegion';
import type { Ports } from '../ports';

/** Who asks for which set, and how. */
export type FactsAsked<Row> = {
  readonly member: Member;
  readonly region: string;
  /** Name of the set. */
  readonly set: string;
  readonly options: Pick<QueryOptions<Row>, 'filter' | 'token'>;
};

/**
 * The facts that a query can touch: of the years in which its filter can hold, and for a further page as they stood
 * for the first one.
 */
export async function factsFor<Row>(
  ports: Pick<Ports, 'store' | 'clock'>,
  { member, region: key, set, options: { filter, token } }: FactsAsked<Row>,
): Promise<Result<FactSet, 'regionUnknown' | 'odataQueryInvalid'>> {
  const region = findRegion(key);
  if (!region.ok) return region;

  const reader = regionReader(member.role);
  const years =
    set === factsSet.name && filter !== null ? possibleYears(filter, openYears(region.value)) : null;
  const asOf = token?.asOf ?? null;
  if (asOf !== null && Date.parse(asOf) > ports.clock().getTime()) return invalidOption('$skiptoken');

  const facts = await readFactSet(ports, region.value, reader, { years, asOf });

  return { ok: true, value: facts };
}
