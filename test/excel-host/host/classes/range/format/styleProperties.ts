import type { PlacedArea } from '../../../../model/address/placedArea';
import { writeStyle } from '../../../../model/cells/writeStyle';
import type { Style, StylePatch } from '../../../../model/types';
import type { Argument } from '../../../protocol/args';
import type { Behaviour } from '../../../protocol/excelClass';
import type { Json } from '../../../protocol/json';
import { uniform } from './uniform';

/** The ranges a format belongs to. */
export type Ranges = readonly PlacedArea[];

/** A property of a format: how it is read from a cell's style, and what a new value changes of it. */
export type StyleProperty = {
  readonly read: (style: Style) => Json;
  readonly patch: (value: Argument) => StylePatch;
};

/** Reads and writes for properties that every cell's style has. */
export function styleProperties(properties: Readonly<Record<string, StyleProperty>>): {
  readonly reads: NonNullable<Behaviour<Ranges>['reads']>;
  readonly writes: NonNullable<Behaviour<Ranges>['writes']>;
} {
  const entries = Object.entries(properties);

  return {
    reads: Object.fromEntries(
      entries.map(([wire, { read }]) => [wire, (ranges: Ranges): Json => uniform(ranges, read)]),
    ),
    writes: Object.fromEntries(
      entries.map(([wire, { patch }]) => [
        wire,
        (ranges: Ranges, value: Argument, { book }) => {
          for (const { sheet, area } of ranges) writeStyle(book, sheet, area, patch(value));
        },
      ]),
    ),
  };
}
