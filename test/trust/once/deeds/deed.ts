/** How a writing ended for who asked for it, as the pane tells it. */
export type End =
  /** `proof`: what stays the same however often it is asked for. */
  | { readonly kind: 'done'; readonly proof: string }
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'interrupted' };

/** How often something has been done, as the store itself tells it, and with which proof the last time. */
export type Standing = { readonly times: number; readonly proof: string | null };

/** One writing that may be sent any number of times. */
export type Attempt = {
  readonly send: (signal?: AbortSignal) => Promise<End>;
  /** Looks past both proxies. Throws where something is there by halves. */
  readonly standing: () => Promise<Standing>;
};

/** A kind of writing. */
export type Deed = {
  readonly name: string;
  /** Something that has not been written yet, on top of all that has. */
  readonly next: () => Promise<Attempt>;
  /** One reading of what a reader may meet at any time. Throws where it is there by halves. */
  readonly read: () => Promise<void>;
};
