/** What gives the browser a turn: a click is heard, a frame is drawn. */
export type Pause = () => Promise<void>;

/**
 * One turn of the event loop. A message comes at once, whereas timers are held back to a second in a pane that is
 * hidden and to four milliseconds when they follow one another (HTML, «timer initialization steps»).
 */
export const toEventLoop: Pause = () =>
  typeof MessageChannel === 'undefined'
    ? new Promise((resolve) => setTimeout(resolve, 0))
    : new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();

        port1.onmessage = () => {
          port1.close();
          resolve();
        };
        port2.postMessage(null);
      });
