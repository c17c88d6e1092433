import type { Contract } from '../../../../shared/contract/contract';
import { refuse } from '../../../../shared/contract/result';
import { isAboutPersons } from '../../../../shared/templates/isAboutPersons';
import type { Operation } from '../../http/operation';
import type { Store } from '../../storage/store';
import { guardReason } from '../guardReason';
import type { Ports } from '../ports';
import { checkContent } from './checkContent';
import { readDemands } from './demands';
import { findSheet } from './findSheet';
import { guardContent } from './guardContent';
import { type Push, takeIn } from './takeIn';

type Route = Contract['pushSubmission'];
type PushPorts = Pick<Ports, 'store' | 'clock' | 'signingKey' | 'registries'>;

/** Takes a submission in, or says why not. */
export function pushSubmission(ports: PushPorts): Operation<Route> {
  return async ({ member, params, query, headers, body }) => {
    const isDry = query.dryRun === 'true';
    const demands = readDemands(headers);
    if (!isDry && !demands.ok) return demands;

    const sheet = await findSheet(ports.store, params);
    if (!sheet.ok) return sheet;

    const { template, region } = sheet.value;
    if (ports.registries === 'counts' && isAboutPersons(template)) return refuse('registriesCountsOnly', {});

    const content = await guardContent(body, template, region);
    if (!content.ok) return content;

    const reason = guardReason(body.reason ?? '');
    if (!reason.ok) return reason;

    const now = ports.clock();
    const push: Push = {
      sheet: sheet.value,
      content: content.value,
      body,
      sentBy: member.id,
      now,
      check: (store) => checkContent(store, sheet.value, content.value, now),
    };

    return demands.ok && !isDry ? takeIn(ports, push, demands.value) : rehearse(ports.store, push);
  };
}

/** A dry run: everything but writing. */
async function rehearse(store: Store, { check }: Push): ReturnType<Operation<Route>> {
  const checked = await check(store);
  if (!checked.ok) return checked;

  const { outcome, measures } = checked.value;
  const body = { findings: outcome.findings, counts: outcome.counts, measures };

  return { ok: true, value: { status: 200, headers: {}, body } };
}
