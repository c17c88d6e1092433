import { escapeXml } from '../xml/escapeXml';
import { scanXml } from '../xml/scanXml';

/** Namespace of the custom XML part in which Svod keeps its state. */
export const STATE_NAMESPACE = 'urn:svod:state';
const ROOT = 'state';
const OPEN = /^\s*(?:<\?.*?\?>\s*)?<(?:([\w.-]+):)?state(\s[^>]*)?>/s;

/** The text that Svod keeps, as the custom XML part of a workbook. */
export function stateXml(text: string): string {
  return `<${ROOT} xmlns="${STATE_NAMESPACE}">${escapeXml(text)}</${ROOT}>`;
}

/** The text in a custom XML part; `null` for a part that is not Svod's, such as another add-in's. */
export function stateText(xml: string): string | null {
  const [, prefix, attributes = ''] = OPEN.exec(xml.replace(/^\ufeff/, '')) ?? [];
  const declared = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;

  if (!new RegExp(`\\s${declared}\\s*=\\s*["']${STATE_NAMESPACE}["']`).test(attributes)) return null;

  let text = '';

  scanXml(xml, {
    text: (piece) => {
      text += piece;
    },
  });

  return text;
}
