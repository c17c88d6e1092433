import type { Region, RegionSettings } from '../../regions/region';
import type { Reporter } from '../../regions/reporter';
import type { FixedRow } from '../template';
import { PARAMETER_KEYS, PARAMETERS } from './parameterList';

const PREFIX = 'set_';

/** One line for every parameter of the region. */
export function parameterRows({ settings }: Region, _reporter: Reporter, _year: number): readonly FixedRow[] {
  return PARAMETER_KEYS.map((key) => {
    const { section, caption, kind } = PARAMETERS[key];

    return {
      code: `${PREFIX}${key}`,
      section,
      caption,
      unit: 'none',
      required: false,
      starts: { [kind === 'number' ? 'value' : 'choice']: settings[key] },
    };
  });
}

/** The codes of the lines of all years. */
export function parameterCodes(_region: Region): readonly string[] {
  return PARAMETER_KEYS.map((key) => `${PREFIX}${key}`);
}

/** The parameter whose line has this code, if there is one. */
export function parameterOfLine(code: string): keyof RegionSettings | null {
  return PARAMETER_KEYS.find((key) => code === `${PREFIX}${key}`) ?? null;
}
