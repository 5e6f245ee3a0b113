package org.mentordirectory.content;

import org.mentordirectory.finding.Position;

/**
 * A Markdown file of the content folder.
 *
 * @param kind what its folder makes it
 * @param file path from the content folder
 * @param slug the file's name without its ending, and in most kinds the last part of its address
 */
public record Document(DocumentType kind, String file, String slug, FrontMatter front, Body body)
    implements TypedDocument {
  @Override
  public Document document() {
    return this;
  }

  @Override
  public String summary() {
    return "";
  }

  @Override
  public Document with(Document other) {
    return other;
  }

  /** The address of the document's page, from the root of the site. */
  public String address() {
    return kind == DocumentType.PAGE ? Addresses.page(file) : kind.folder() + "/" + slug + "/";
  }

  /** The first character of the file. */
  public Position start() {
    return Position.startOf(file);
  }

  /** This document with another text. */
  public Document with(Body other) {
    return new Document(kind, file, slug, front, other);
  }

  /** This document with other values. */
  public Document with(FrontMatter other) {
    return new Document(kind, file, slug, other, body);
  }

  /** This document with other words for the search. */
  public Document searchedAs(String text) {
    return with(body.withText(text, body.mentions()));
  }
}
