import { escapeXml } from '../xml/escapeXml';

/** Types of the parts that are added. */
export const CONTENT_TYPE = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  pivotTable: 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml',
  pivotCache: 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml',
  customXmlProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;

/** Last step of the types of relationships. */
export const RELATIONSHIP = {
  worksheet: 'worksheet',
  table: 'table',
  drawing: 'drawing',
  chart: 'chart',
  pivotTable: 'pivotTable',
  pivotCache: 'pivotCacheDefinition',
  calculation: 'calcChain',
  customXml: 'customXml',
  customXmlProps: 'customXmlProps',
} as const;

const RELATIONSHIP_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** A relationship as a `.rels` part has it; the target is a path from the root. */
export function relationshipXml(id: string, type: string, path: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIP_TYPE}${type}" Target="/${escapeXml(path)}"/>`;
}
