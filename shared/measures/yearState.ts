import type { TemplateKey } from '../templates/template';
import type { YearEvent } from './yearRecord';

/** How a year stands by its events. */
export type YearState = {
  /** Instant at which the year was closed, ISO; `null`: it is open. */
  readonly closedAt: string | null;
  /** Why a reporter is not waited for; `null`: not exempt. */
  readonly exemption: (reporter: string, template: TemplateKey) => string | null;
  /** The last local day a reporter was given instead of the calendar's; `null`: none. */
  readonly extension: (reporter: string, template: TemplateKey) => string | null;
  /** Ids of the exemptions and extensions that hold. */
  readonly inForce: ReadonlySet<string>;
};

const ALL = '*';

/**
 * How a year stands at the instant `asOf`: later events are left out, of several the newest counts. Of a
 * reporter's own extension and one for everybody the later day counts: putting a day off for all takes nothing from
 * who was given more, and who was given less is not behind all the others.
 */
export function yearState(events: readonly YearEvent[], asOf: string): YearState {
  const past = events.filter(({ at }) => at <= asOf).sort(byInstant);
  const withdrawn = new Set(past.flatMap((event) => (event.kind === 'withdrawal' ? [event.event] : [])));
  const exemptions = new Map<string, string>();
  const extensions = new Map<string, string>();
  const inForce = new Set<string>();
  let closedAt: string | null = null;

  for (const event of past) {
    if (event.kind === 'closing') closedAt ??= event.at;
    if (event.kind === 'reopening') closedAt = null;
    if (event.kind !== 'exemption' && event.kind !== 'extension') continue;
    if (withdrawn.has(event.id)) continue;

    inForce.add(event.id);
    if (event.kind === 'exemption') exemptions.set(keyOf(event.reporter, event.template), event.reason);
    else extensions.set(keyOf(event.reporter, event.template), event.due);
  }

  return {
    closedAt,
    exemption: (reporter, template) =>
      exemptions.get(keyOf(reporter, template)) ?? exemptions.get(keyOf(reporter, null)) ?? null,
    extension: (reporter, template) =>
      laterOf(extensions.get(keyOf(reporter, template)), extensions.get(keyOf(null, template))),
    inForce,
  };
}

function keyOf(reporter: string | null, template: TemplateKey | null): string {
  return `${reporter ?? ALL}:${template ?? ALL}`;
}

function laterOf(own: string | undefined, everybodys: string | undefined): string | null {
  const days = [own, everybodys].flatMap((day) => day ?? []).sort();

  return days.at(-1) ?? null;
}

/** Of one instant by id, so that every reading agrees. */
function byInstant(one: YearEvent, other: YearEvent): number {
  const [first, second] = [`${one.at} ${one.id}`, `${other.at} ${other.id}`];

  return first < second ? -1 : first > second ? 1 : 0;
}
