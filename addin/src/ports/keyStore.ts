/** Where the access key is kept between two sittings: in the browser, never in the workbook. Nothing here throws. */
export type KeyStore = {
  /** The key, or `null` when there is none. */
  readonly read: () => string | null;
  readonly write: (key: string) => void;
  readonly clear: () => void;
};
