/** Gives a reading in milliseconds; only differences mean something. */
export type MeasuringClock = () => number;

/** Time of the processor that this process has used in all its threads, children not included. */
export const cpuClock: MeasuringClock = () => {
  const { user, system } = process.cpuUsage();

  return (user + system) / 1000;
};

/** Time on the wall. */
export const wallClock: MeasuringClock = () => performance.now();
