import type { OfficeFile } from '../officeFile';

/** XML 1.0, 2.2, by code unit; halves of a pair cannot stand alone. */
const NOT_XML =
  /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|&#(x0*[0-8bcef]|x0*1[0-9a-f]|0*[0-8]|0*1[124-9]);/iu;
/** A text whose space at the edge is lost where the element does not say that it counts. */
const LOST_SPACE = /<(?:\w+:)?t>(?:\s[^<]*|[^<]*\s)<\/(?:\w+:)?t>/;

/** Texts are of characters that XML has, and keep the space at their edges. */
export function texts({ parts }: OfficeFile): readonly string[] {
  return Object.entries(parts)
    .filter(([path]) => /\.(xml|rels|vml)$/.test(path))
    .flatMap(([path, xml]) => [
      ...(NOT_XML.test(xml) ? [`${path} holds a character that XML has not`] : []),
      ...(LOST_SPACE.test(xml) ? [`${path} loses space: ${LOST_SPACE.exec(xml)?.[0]}`] : []),
    ]);
}
