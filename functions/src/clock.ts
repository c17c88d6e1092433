/** Tells the present instant. Injected, so that a test or a demonstration can live at another time. */
export type Clock = () => Date;

/** The machine's own time. */
export const systemClock: Clock = () => new Date();

/** A clock that stands at `from` now and goes on from there at the usual pace. */
export function clockFrom(from: Date, machine: Clock = systemClock): Clock {
  const ahead = from.getTime() - machine().getTime();

  return () => new Date(machine().getTime() + ahead);
}
