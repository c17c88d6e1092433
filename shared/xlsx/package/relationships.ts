import { attribute } from '../xml/attribute';
import { scanXml } from '../xml/scanXml';

/** What one part says of another. */
export type Relationship = {
  readonly id: string;
  /** Last step of the type's address: `worksheet`, `table`, `sharedStrings`. The rest differs between dialects. */
  readonly type: string;
  readonly target: string;
};

/** The relationships in a `.rels` part; those that lead out of the file are left out. */
export function relationships(xml: string): readonly Relationship[] {
  const found: Relationship[] = [];

  scanXml(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;

      const type = attribute(attributes, 'Type') ?? '';

      found.push({
        id: attribute(attributes, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: attribute(attributes, 'Target') ?? '',
      });
    },
  });

  return found;
}
