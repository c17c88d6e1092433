import type { Book } from '../../../model/book';
import { addXmlPart } from '../../../model/objects/addXmlPart';
import { changeXmlPart } from '../../../model/objects/changeXmlPart';
import { deleteXmlPart } from '../../../model/objects/deleteXmlPart';
import { xmlNamespace } from '../../../model/objects/xmlNamespace';
import type { XmlPart } from '../../../model/types';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { invalidArgument, notFound } from '../../protocol/hostError';

/** The custom XML parts of the workbook. */
export const xmlPartsClass: ExcelClass<Book> = excelClass('CustomXmlPartCollection', {
  items: ({ xmlParts }, state) => xmlParts.map((part) => xmlPartClass.of(part, state)),
  calls: {
    Add: (book, args, state) => xmlPartClass.of(addXmlPart(book, args.text(0)), state),
    GetByNamespace(book, args, state) {
      const wanted = args.text(0);

      return scopedPartsClass.of(
        book.xmlParts.filter(({ xml }) => xmlNamespace(xml) === wanted),
        state,
      );
    },
  },
});

const scopedPartsClass: ExcelClass<readonly XmlPart[]> = excelClass('CustomXmlPartScopedCollection', {
  items: (parts, state) => parts.map((part) => xmlPartClass.of(part, state)),
  calls: {
    GetOnlyItem(parts, _args, state) {
      const [part, ...others] = parts;

      if (!part) throw notFound();
      if (others.length > 0) throw invalidArgument('There are several parts.');

      return xmlPartClass.of(part, state);
    },
    GetOnlyItemOrNullObject(parts, _args, state) {
      const [part, ...others] = parts;

      return part && others.length === 0 ? xmlPartClass.of(part, state) : null;
    },
  },
});

const xmlPartClass: ExcelClass<XmlPart> = excelClass('CustomXmlPart', {
  reads: {
    Id: ({ id }) => id,
    NamespaceUri: ({ xml }) => xmlNamespace(xml),
  },
  calls: {
    GetXml: ({ xml }) => xml,
    SetXml: (part, args, { book }) => {
      changeXmlPart(book, part, args.text(0));
    },
    Delete: (part, _args, { book }) => {
      deleteXmlPart(book, part);
    },
  },
});
