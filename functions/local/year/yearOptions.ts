/** Options of `npm run year` besides those of the service. */
export const YEAR_OPTIONS = {
  region: { type: 'string', default: '' },
  year: { type: 'string', default: '' },
  open: { type: 'boolean', default: false },
  close: { type: 'boolean', default: false },
  reopen: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  exempt: { type: 'string' },
  extend: { type: 'string' },
  withdraw: { type: 'string' },
  template: { type: 'string' },
  due: { type: 'string', default: '' },
  reason: { type: 'string', default: '' },
} as const;

/** What `npm run year` was told. */
export type YearOptions = {
  readonly region: string;
  readonly year: string;
  readonly open: boolean;
  readonly close: boolean;
  readonly reopen: boolean;
  readonly list: boolean;
  readonly exempt?: string | undefined;
  readonly extend?: string | undefined;
  readonly withdraw?: string | undefined;
  readonly template?: string | undefined;
  readonly due: string;
  readonly reason: string;
};
