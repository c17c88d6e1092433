/** What the pane shows. There is no router: Office takes the browser's history away. */
export type Screen =
  | { readonly at: 'starting' }
  | { readonly at: 'welcome' }
  | { readonly at: 'signIn' }
  /** The browser road without a workbook. */
  | { readonly at: 'file' }
  | { readonly at: 'home' }
  | { readonly at: 'open' }
  | { readonly at: 'findings' }
  | { readonly at: 'send' }
  | { readonly at: 'receipts' }
  | { readonly at: 'merge' }
  | { readonly at: 'names' }
  | { readonly at: 'attainment' }
  /** What the operator returned, for the reporter to answer. */
  | { readonly at: 'returned' }
  /** Sheets of the version before. */
  | { readonly at: 'upgrade' }
  /** Merging sheets with versions that somebody else has sent. */
  | { readonly at: 'reconcile' }
  /** The reporter's own report. */
  | { readonly at: 'ownReport' }
  /** Everything that is done with the region. */
  | { readonly at: 'region' }
  | { readonly at: RegionPart };

/** What is reached from the region's screen, besides its sheets. */
export type RegionPart = 'review' | 'consolidated' | 'practices' | 'facts' | 'members' | 'audit';
