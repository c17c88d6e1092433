import type { Reporter } from '../regions/reporter';
import type { TemplateKey } from '../templates/template';

/** A reporter of a frozen list with the templates that are waited for. */
export type ListedReporter = Reporter & { readonly owes: readonly TemplateKey[] };

/** Who owes what in a year, as it was when the year was opened. */
export type FrozenList = {
  /** Instant of freezing, ISO. */
  readonly frozenAt: string;
  /** Last local day on time of each template that anybody owes. */
  readonly due: Readonly<Partial<Record<TemplateKey, string>>>;
  readonly reporters: readonly ListedReporter[];
};

/** What an operator changes in a year once it is open. Every reason is for people, without names and contacts. */
export type YearChange =
  /** Not waited for any more; `template` `null`: for nothing. */
  | {
      readonly kind: 'exemption';
      readonly reporter: string;
      readonly template: TemplateKey | null;
      readonly reason: string;
    }
  /** Another last local day on time; `reporter` `null`: for everybody. */
  | {
      readonly kind: 'extension';
      readonly reporter: string | null;
      readonly template: TemplateKey;
      readonly due: string;
      readonly reason: string;
    }
  /** Takes back the exemption or extension whose id is `event`. */
  | { readonly kind: 'withdrawal'; readonly event: string; readonly reason: string }
  | { readonly kind: 'closing'; readonly reason: string }
  | { readonly kind: 'reopening'; readonly reason: string };

/** A change with who made it and when: nothing is overwritten, the newest one counts. */
export type YearEvent = YearChange & {
  /** Made by whoever asks for the change; an event is asked for twice under one id. */
  readonly id: string;
  /** Instant, ISO. */
  readonly at: string;
  /** The member's id. */
  readonly by: string;
};

/** All that is kept of a year besides its submissions. */
export type YearRecord = {
  /** `null`: the list follows the directories still. */
  readonly frozen: FrozenList | null;
  /** In any order. */
  readonly events: readonly YearEvent[];
};

/** A year in which nothing was frozen or changed. */
export const NO_RECORD: YearRecord = { frozen: null, events: [] };
