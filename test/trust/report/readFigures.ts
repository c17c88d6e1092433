import * as z from 'zod';
import { AREAS, type TrustFigure } from '../figures';

const figure = z.strictObject({
  area: z.enum(AREAS),
  what: z.string().min(1),
  figure: z.string().min(1),
  doesNotProve: z.string().min(1),
});

/** The figures of a run, one JSON object a line. Throws where a line is none. */
export function readFigures(lines: string): readonly TrustFigure[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => figure.parse(JSON.parse(line)));
}
