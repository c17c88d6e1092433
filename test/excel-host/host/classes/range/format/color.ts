import { type Argument, asText } from '../../../protocol/args';
import { invalidArgument } from '../../../protocol/hostError';

/** Names of colours that Microsoft's samples use; Excel knows all of HTML's. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  pink: '#FFC0CB',
  gray: '#808080',
  lightgray: '#D3D3D3',
  lightgreen: '#90EE90',
  lightblue: '#ADD8E6',
};

/** A colour as `#RRGGBB`, from that or from an HTML name. */
export function colorOf(value: Argument): string {
  const text = asText(value);
  const color = NAMED[text.toLowerCase()] ?? text.toUpperCase();

  if (!/^#[0-9A-F]{6}$/.test(color)) throw invalidArgument(`${text} is no colour.`);

  return color;
}
