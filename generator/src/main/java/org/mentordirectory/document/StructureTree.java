package org.mentordirectory.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The structure of a tagged PDF: what is a heading, a list, a link, in the order of reading.
 *
 * @see <a href="https://www.iso.org/standard/51502.html">ISO 32000-1, 14.7</a>
 */
final class StructureTree {
  private static final COSName OBJECT = COSName.getPDFName("Obj");
  private static final String OBJECT_REFERENCE = "OBJR";
  private static final String ALTERNATE = "Alt";

  /** What the engine leaves of a table without such rows. */
  private static final Set<String> NEEDS_ROWS = Set.of("THead", "TBody", "TFoot");

  private final Map<COSDictionary, COSDictionary> elements = new LinkedHashMap<>();

  private StructureTree() {}

  /** Reads the structure of a document, and takes out of it what says nothing. */
  static StructureTree of(PDDocument pdf) {
    var tree = new StructureTree();
    tree.visit(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
    return tree;
  }

  /** The links and fields with the element that each stands in, in the order of reading. */
  Map<COSDictionary, COSDictionary> elements() {
    return elements;
  }

  /** The words that stand for an element; empty where there are none. */
  static String words(COSDictionary element) {
    return element.getString(ALTERNATE, "");
  }

  private void visit(COSDictionary element) {
    if (element.containsKey(ALTERNATE) && words(element).isBlank()) {
      element.removeItem(COSName.getPDFName(ALTERNATE));
    }
    List<COSBase> children = children(element);
    var kept = new COSArray();
    for (COSBase child : children) {
      if (!(resolved(child) instanceof COSDictionary part)) {
        kept.add(child);
      } else if (OBJECT_REFERENCE.equals(part.getNameAsString(COSName.TYPE))) {
        elements.put(part.getCOSDictionary(OBJECT), element);
        kept.add(child);
      } else {
        visit(part);
        boolean isEmpty =
            part.getDictionaryObject(COSName.K) == null
                && NEEDS_ROWS.contains(String.valueOf(part.getNameAsString(COSName.S)));
        if (!isEmpty) {
          kept.add(child);
        }
      }
    }
    if (kept.size() == 0) {
      element.removeItem(COSName.K);
    } else if (kept.size() != children.size()) {
      element.setItem(COSName.K, kept);
    }
  }

  private static List<COSBase> children(COSDictionary element) {
    COSBase all = element.getDictionaryObject(COSName.K);
    var children = new ArrayList<COSBase>();
    if (all instanceof COSArray several) {
      several.forEach(children::add);
    } else if (all != null) {
      children.add(all);
    }
    return children;
  }

  private static COSBase resolved(COSBase value) {
    return value instanceof COSObject reference ? reference.getObject() : value;
  }
}
