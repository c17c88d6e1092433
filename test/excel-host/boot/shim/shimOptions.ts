/** How the shim reaches the host: a status, or a list of a status and what follows it. */
export type Transport = (dispId: number, params: unknown) => Promise<number | readonly unknown[]>;

/** What the page's Office is told at once, before any answer can come. */
export type ShimOptions = {
  readonly locale: string;
  /** Requirement sets: name → version. */
  readonly sets: Readonly<Record<string, string>>;
  /** Saved document settings, values as JSON. */
  readonly settings: Readonly<Record<string, string>>;
  /** Office's white or black theme; white without it. */
  readonly theme?: 'light' | 'dark';
  readonly transport: Transport;
};
