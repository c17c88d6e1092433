import type { Contract } from '../../../../shared/contract/contract';
import { refuse } from '../../../../shared/contract/result';
import { isAboutPersons } from '../../../../shared/templates/isAboutPersons';
import type { Operation } from '../../http/operation';
import { guardReason } from '../guardReason';
import type { Ports } from '../ports';
import { checkCountsContent } from './checkCountsContent';
import { readDemands } from './demands';
import { findSheet } from './findSheet';
import { guardCountsContent } from './guardCountsContent';
import { takeIn } from './takeIn';

type PushPorts = Pick<Ports, 'store' | 'clock' | 'signingKey' | 'registries'>;

/** Takes in what a registry about persons adds up to, where this deployment has none of its rows; or says why not. */
export function pushCounts(ports: PushPorts): Operation<Contract['pushCounts']> {
  return async ({ member, params, headers, body }) => {
    const demands = readDemands(headers);
    if (!demands.ok) return demands;

    const sheet = await findSheet(ports.store, params);
    if (!sheet.ok) return sheet;

    const { template, region } = sheet.value;
    if (ports.registries === 'rows' || !isAboutPersons(template)) return refuse('registriesRowsOnly', {});

    const guarded = await guardCountsContent(body, template, region);
    if (!guarded.ok) return guarded;

    const reason = guardReason(body.reason ?? '');
    if (!reason.ok) return reason;

    const now = ports.clock();

    return takeIn(
      ports,
      {
        sheet: sheet.value,
        content: guarded.value.content,
        body,
        sentBy: member.id,
        now,
        check: (store) => checkCountsContent(store, sheet.value, guarded.value, body, now),
      },
      demands.value,
    );
  };
}
