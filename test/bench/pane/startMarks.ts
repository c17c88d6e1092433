/** What a start of the pane is watched for. */
export type StartWatch = {
  /** Entries of localStorage that the pane finds. */
  readonly stored: Readonly<Record<string, string>>;
  /** Texts of the buttons of which one is there when the pane has read the workbook and knows the next step. */
  readonly nextSteps: readonly string[];
};

/** Milliseconds from the navigation; `null` until it has come. */
export type StartMarks = {
  /** Office.js has called those who wait for `Office.onReady`. */
  office: number | null;
  /** The first screen with something to press has been drawn, and the page is free to answer. */
  usable: number | null;
  /** The same with the workbook read and the next step offered. */
  complete: number | null;
};

declare global {
  var startMarks: StartMarks;
}

/**
 * Runs in the page before its own scripts (so it may use nothing from outside) and keeps the marks. The product
 * does not know of it.
 */
export function watchStart({ stored, nextSteps }: StartWatch): void {
  const marks: StartMarks = { office: null, usable: null, complete: null };

  // Once the frame with the change is out, a message is answered as soon as the page has nothing else to do.
  const whenDrawn = (mark: keyof StartMarks) => {
    marks[mark] = Number.NaN;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();

      port1.onmessage = () => {
        marks[mark] = performance.now();
      };
      port2.postMessage(null);
    });
  };
  const look = () => {
    const buttons = [...document.querySelectorAll('main button:not([disabled])')];

    if (marks.usable === null && buttons.length > 0) whenDrawn('usable');
    if (marks.complete === null && buttons.some(({ textContent }) => nextSteps.includes(textContent ?? '')))
      whenDrawn('complete');
  };

  globalThis.startMarks = marks;
  for (const [key, value] of Object.entries(stored)) localStorage.setItem(key, value);
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  document.addEventListener(
    'load',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement) || !target.src.endsWith('/office.js')) return;

      void Office.onReady(() => {
        marks.office = performance.now();
      });
    },
    true,
  );
}
