/** What the starting process sends: host this bundle. */
export type HostRequest = { readonly bundle: string; readonly port: number; readonly adminKey: string };

/** What the host answers once: the port it serves, or why it does not. */
export type HostReply =
  | { readonly ok: true; readonly port: number }
  | {
      readonly ok: false;
      readonly reason: 'portTaken' | 'bundleMissing' | 'failed';
      readonly message: string;
    };
