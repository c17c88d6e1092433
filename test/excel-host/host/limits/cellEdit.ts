/** Whether the user is typing in a cell, and the batches that wait for the end of it. */
export class CellEdit {
  #editing = false;
  #waiting: (() => void)[] = [];

  get editing(): boolean {
    return this.#editing;
  }

  set editing(value: boolean) {
    this.#editing = value;

    if (value) return;

    const waiting = this.#waiting;

    this.#waiting = [];
    for (const go of waiting) go();
  }

  /** Batches that wait. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Resolves once nobody types. */
  async ended(): Promise<void> {
    if (this.#editing) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
