import type { SiteOptions } from '../static/serveSite';

/** What the starting process sends: host this bundle, and the site beside it unless it is `null`. */
export type HostRequest = {
  readonly bundle: string;
  readonly port: number;
  readonly adminKey: string;
  readonly site: SiteOptions | null;
};

/** What the host answers once: the port it serves, or why it does not. */
export type HostReply =
  | { readonly ok: true; readonly port: number }
  | {
      readonly ok: false;
      readonly reason: 'portTaken' | 'bundleMissing' | 'failed';
      readonly message: string;
    };
