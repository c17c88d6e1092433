import type { Language } from '../../../../shared/messages/language';

/** What a test wants the pane to stand before; it travels in the page's address, behind the #. */
export type HarnessOptions = {
  readonly language?: Language;
  readonly road?: 'excel' | 'file';
  /** `none`: no key. `many`: a reporter for two. */
  readonly key?: 'none' | 'reporter' | 'many' | 'operator';
  /** The sheets of the workbook: the first four (`few`), or every sheet of a municipality of Irkutsk Oblast. */
  readonly sheets?: 'few' | 'all';
  /** How the workbook stands. */
  readonly book?: 'none' | 'empty' | 'fresh' | 'found' | 'clean' | 'sent' | 'changed';
  /** How the ribbon's button leaves the workbook once the pane has read it. */
  readonly ribbonAfter?: 'ready' | 'open';
  /** Findings the check gives; 0: none. */
  readonly findings?: number;
  /** How the tasks stand at the service. */
  readonly ledger?: 'open' | 'overdue' | 'away';
  /** How a sending ends. `closed`: the year is, so it wants a reason. `outrun`: that, and a colleague was faster. */
  readonly send?: 'accepted' | 'mixed' | 'closed' | 'outrun';
  /** How much there is to review and to answer; `many` also of everything that is listed. */
  readonly review?: 'none' | 'some' | 'many';
  /** Whether the operator asked about cells of the first sheet and accepted the last one. */
  readonly asked?: boolean;
  /** An answer to the operator does not arrive. */
  readonly answerFails?: boolean;
  /** Consolidated registries: none in the workbook yet, one whose headings are gone, one of which rows are no longer kept. */
  readonly consolidated?: 'fresh' | 'broken' | 'gone';
  /** Whether the first sheet is of the version before. */
  readonly older?: boolean;
  /**
   * What a merge with a colleague's version finds: five collisions, none, more than are listed, no base, no such sheet;
   * `changed`: five, of which the first is another one by the time all are decided at once.
   */
  readonly reconcile?: 'some' | 'none' | 'many' | 'blind' | 'away' | 'changed';
  /** Whether the service has a newer version of the first sheet than the workbook continues. */
  readonly outrun?: boolean;
  /** The service takes only what registries about persons come to. */
  readonly registries?: 'counts';
  /** Actions go on until they are cancelled. */
  readonly slow?: boolean;
  /** What every action of the workbook and of the service ends with. */
  readonly fails?: 'unreachable' | 'protected' | 'signedOut' | 'bug';
  /** The first-run screen has been seen. */
  readonly welcomed?: boolean;
  /** Instead of the pane: why it cannot work. */
  readonly stopped?: 'old' | 'silent';
  /** What Excel says of its look. */
  readonly theme?: 'light' | 'dark';
};

/** The options out of an address. */
export function optionsOf(hash: string): HarnessOptions {
  return hash === '' ? {} : JSON.parse(decodeURIComponent(hash.slice(1)));
}

/** The end of an address with these options. */
export function hashOf(options: HarnessOptions): string {
  return `#${encodeURIComponent(JSON.stringify(options))}`;
}
