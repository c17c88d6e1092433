import { officeSchema } from './boot/officeScripts';
import { readSchema } from './host/schema/readSchema';

describe('schema of the installed library', () => {
  const schema = officeSchema();

  test('has every class of the Excel API', () => {
    expect(schema.size).toBe(192);
    expect([...schema.values()].filter(({ isCollection }) => isCollection).length).toBe(49);
  });

  test('knows wire names, and what may be written', () => {
    const range = schema.get('Range');

    expect(range?.scalars.get('numberformat')).toEqual({
      name: 'numberFormat',
      wire: 'NumberFormat',
      writable: true,
      api: null,
    });
    expect(range?.scalars.get('address')?.writable).toBe(false);
    expect(range?.links.get('datavalidation')).toEqual({
      name: 'dataValidation',
      wire: 'DataValidation',
      className: 'DataValidation',
      api: { set: 'ExcelApi', version: '1.8' },
    });
  });

  test('knows methods with parameters, what they give and the set they came with', () => {
    expect(schema.get('TableCollection')?.methods.get('Add')).toEqual({
      name: 'add',
      wire: 'Add',
      parameters: ['address', 'hasHeaders'],
      returns: 'Table',
      api: null,
    });
    expect(schema.get('Table')?.methods.get('Resize')?.api).toEqual({ set: 'ExcelApi', version: '1.13' });
    expect(schema.get('TableCollection')?.itemClass).toBe('Table');
  });

  test('knows events by number and registration', () => {
    expect(schema.get('Worksheet')?.events).toContainEqual({
      name: 'onChanged',
      number: 10,
      register: '_RegisterDataChangedEvent',
    });
  });

  test('refuses another file', () => {
    expect(() => readSchema('var Word;')).toThrow('not the debug file');
  });
});
