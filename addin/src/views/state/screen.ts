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
  | { readonly at: 'attainment' };
