package org.mentordirectory.document;

/** The words that a document has besides those of its form, in the language of the scheme. */
@FunctionalInterface
public interface DocumentLabels {
  /**
   * The words of a name, such as {@code docx.write}.
   *
   * @param values what stands for {@code {0}}, {@code {1}} in them
   */
  String text(String name, Object... values);
}
