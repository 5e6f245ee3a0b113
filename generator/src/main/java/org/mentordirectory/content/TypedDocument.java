package org.mentordirectory.content;

/** A document as its kind reads it: a mentor, an article, or no more than what was typed. */
public interface TypedDocument {
  /** The file. */
  Document document();

  /** What people call it; empty only in content that does not pass the checks. */
  default String title() {
    Document document = document();
    return document.front().text(document.kind().titleField().name()).orElse("");
  }

  /** What it is about, in one line. */
  String summary();

  /** The same with another text. */
  TypedDocument with(Document other);
}
