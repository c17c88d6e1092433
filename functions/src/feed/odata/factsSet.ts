import type { Fact } from '../../../../shared/facts/fact';
import type { EdmType, EdmValue, EntitySet, Property } from './entityType';

/** The facts themselves, one entity a number. */
export const factsSet: EntitySet<Fact> = {
  name: 'Facts',
  type: 'Fact',
  properties: [
    required('Key', 'Edm.String', ({ key }) => key),
    required('Region', 'Edm.String', ({ region }) => region),
    required('Year', 'Edm.Int32', ({ year }) => year),
    required('Template', 'Edm.String', ({ template }) => template),
    required('Reporter', 'Edm.String', ({ reporter }) => reporter),
    optional('Organisation', 'Edm.String', ({ organisation }) => organisation),
    required('Indicator', 'Edm.String', ({ indicator }) => indicator),
    required('Cut', 'Edm.String', ({ cut }) => cut),
    optional('Level', 'Edm.String', ({ level }) => level),
    optional('Form', 'Edm.String', ({ form }) => form),
    optional('Item', 'Edm.String', ({ item }) => item),
    required('State', 'Edm.String', ({ state }) => state),
    required('Quality', 'Edm.String', ({ quality }) => quality),
    optional('Value', 'Edm.Double', ({ value }) => value),
    optional('Revision', 'Edm.Int32', ({ revision }) => revision),
    optional('Receipt', 'Edm.String', ({ receipt }) => receipt),
  ],
  rowsOf: ({ facts }) => facts,
};

function required(name: string, type: EdmType, of: (fact: Fact) => EdmValue): Property<Fact> {
  return { name, type, nullable: false, of };
}

function optional(name: string, type: EdmType, of: (fact: Fact) => EdmValue): Property<Fact> {
  return { name, type, nullable: true, of };
}
