import { asFlag, asNumber, asText } from '../../../protocol/args';
import { type ExcelClass, excelClass } from '../../../protocol/excelClass';
import { invalidArgument } from '../../../protocol/hostError';
import { colorOf } from './color';
import { type Ranges, styleProperties } from './styleProperties';

/** The font of ranges. */
export const rangeFontClass: ExcelClass<Ranges> = excelClass('RangeFont', {
  ...styleProperties({
    Name: { read: ({ fontName }) => fontName ?? 'Calibri', patch: (value) => ({ fontName: asText(value) }) },
    Size: { read: ({ fontSize }) => fontSize ?? 11, patch: (value) => ({ fontSize: asNumber(value) }) },
    Color: {
      read: ({ fontColor }) => fontColor ?? '#000000',
      patch: (value) => ({ fontColor: colorOf(value) }),
    },
    Bold: { read: ({ bold }) => bold ?? false, patch: (value) => ({ bold: asFlag(value) }) },
    Italic: { read: ({ italic }) => italic ?? false, patch: (value) => ({ italic: asFlag(value) }) },
    Strikethrough: {
      read: ({ strikethrough }) => strikethrough ?? false,
      patch: (value) => ({ strikethrough: asFlag(value) }),
    },
    Underline: {
      read: ({ underline }) => (underline ? 'Single' : 'None'),
      patch: (value) => ({ underline: isUnderlined(asText(value)) }),
    },
  }),
});

function isUnderlined(style: string): boolean {
  if (style !== 'Single' && style !== 'None')
    throw invalidArgument(`The underline ${style} is not simulated.`);

  return style === 'Single';
}
