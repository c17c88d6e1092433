import type { RequestBody } from '../protocol/wire';

/** What goes wrong with a batch. */
export type Damage =
  /** The transport fails with one of Office's numbers, nothing was done: 5004 cell edit, 5012 session, 5102 load, 5103 size. */
  | { readonly kind: 'status'; readonly status: number }
  /** Action `at` (the first without it) fails; those before it are done. */
  | { readonly kind: 'error'; readonly code: string; readonly message?: string; readonly at?: number }
  /** The batch is done, but its answer is lost and the transport fails with `status`. */
  | { readonly kind: 'lostAnswer'; readonly status: number }
  /** No answer ever comes. */
  | { readonly kind: 'silence' };

/** A fault to come. */
export type Fault = {
  readonly damage: Damage;
  /** Which batches it strikes; all without it. */
  readonly match?: (body: RequestBody, bytes: number) => boolean;
  /** How many of them to let pass first. */
  readonly after?: number;
  /** How many of them it strikes; 1 without it. */
  readonly times?: number;
};

/** Faults that wait for their batches. */
export class Faults {
  #waiting: { readonly fault: Fault; passed: number; struck: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, passed: 0, struck: 0 });
  }

  clear(): void {
    this.#waiting = [];
  }

  /** What strikes this batch, or `null`. */
  take(body: RequestBody, bytes: number): Damage | null {
    const struck = this.#waiting.find((entry) => {
      if (entry.fault.match && !entry.fault.match(body, bytes)) return false;

      entry.passed += 1;

      return entry.passed > (entry.fault.after ?? 0);
    });

    if (!struck) return null;

    struck.struck += 1;
    if (struck.struck >= (struck.fault.times ?? 1))
      this.#waiting = this.#waiting.filter((one) => one !== struck);

    return struck.fault.damage;
  }
}
