import { ModelFault } from '../modelFault';

const ROOT =
  /^\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*)*<([^\s<>/!?]+)(?:\s[^<>]*)?(?:\/>|>[\s\S]*<\/\1\s*>)\s*(?:<!--[\s\S]*?-->\s*)*$/;

/** Throws `InvalidArgument` unless a text has one root element; what is within it is not looked at. */
export function guardXml(xml: string): void {
  if (!ROOT.test(xml)) throw new ModelFault('InvalidArgument', 'The custom XML part has no root element.');
}
