import type { OrgLevel } from '../regions/reporterKind';

/** What the operator decides about a practice for the region's bank; `none`: nothing yet. */
export const PRACTICE_SELECTIONS = ['regional', 'declined', 'none'] as const;

/** One of those decisions. */
export type PracticeSelection = (typeof PRACTICE_SELECTIONS)[number];

/** A practice as its municipality or organisation has sent it: shared values of its newest sheet only. */
export type Practice = {
  /** Whose sheet it stands on, with the row code its address. */
  readonly reporter: string;
  readonly row: string;
  /** Of the sheet, and which revision of it. */
  readonly year: number;
  readonly revision: number;
  readonly title: string;
  readonly summary: string;
  /** Key of a mentoring form of the region. */
  readonly form: string;
  readonly level: OrgLevel;
  /** As the reporter's directory names it; `null` where it does not. */
  readonly organisation: string | null;
  /** `null`: an organisation that reports to the region itself. */
  readonly municipality: string | null;
  /** What the reporter has chosen: `submitted`, `municipal`, `regional` or `declined`. */
  readonly selection: string;
  /** 0 to 100 of the reporter's own experts. */
  readonly expertScore: number | null;
  /** `given`, `absent`, `notNeeded` or `withdrawn`; `null`: the sheet does not say. */
  readonly consent: string | null;
  /** Changes with anything of it that would be published. */
  readonly content: string;
};

/** A decision about a practice as it was then. Nothing is overwritten: the newest holds. */
export type PracticeDecision = {
  readonly id: string;
  readonly selection: PracticeSelection;
  /** 0 to 100 of the region's experts. */
  readonly score: number | null;
  readonly publish: boolean;
  readonly note: string;
  /** The `content` that was decided on. */
  readonly content: string;
  /** Instant, ISO. */
  readonly at: string;
  /** Id of the member. */
  readonly by: string;
};

/** Why a practice is not public although the operator wants it to be. */
export const PUBLICATION_BLOCKS = ['noConsent', 'personName', 'changed'] as const;

/** One of those reasons. */
export type PublicationBlock = (typeof PUBLICATION_BLOCKS)[number];

/** How a practice stands in the region's bank. `withheld`: to be published, and something stands in its way. */
export const PRACTICE_STATES = ['waiting', 'regional', 'published', 'withheld', 'declined'] as const;

/** One of those states. */
export type PracticeState = (typeof PRACTICE_STATES)[number];
