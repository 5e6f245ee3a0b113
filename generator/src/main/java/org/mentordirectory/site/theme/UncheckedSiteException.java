package org.mentordirectory.site.theme;

import org.mentordirectory.content.SiteException;

/** A {@link SiteException} where none may be thrown: while a page is made. */
public final class UncheckedSiteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UncheckedSiteException(SiteException cause) {
    super(cause.getMessage(), cause);
  }

  @Override
  public SiteException getCause() {
    return (SiteException) super.getCause();
  }
}
