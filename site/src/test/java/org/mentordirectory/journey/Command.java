package org.mentordirectory.journey;

/**
 * What a browser is asked to do.
 *
 * @see <a href="https://www.w3.org/TR/webdriver2/#endpoints">WebDriver, Endpoints</a>
 */
enum Command {
  OPEN("Navigate", "url"),
  BACK("Back", "back"),
  FIND("FindElement", "element"),
  PRESS("ElementClick", "element/{id}/click"),
  TYPE("ElementSendKeys", "element/{id}/value"),
  RUN("ExecuteScript", "execute/sync"),
  WAIT("ExecuteAsyncScript", "execute/async"),
  SIZE("SetWindowRect", "window/rect"),
  ANSWER("AcceptAlert", "alert/accept"),
  PICTURE("TakeScreenshot", "screenshot");

  private final String name;
  private final String path;

  Command(String name, String path) {
    this.name = name;
    this.path = path;
  }

  /** What Firefox calls it. */
  String named() {
    return "WebDriver:" + name;
  }

  /** Where a server takes it. @param element that it is for, or nothing */
  String path(String element) {
    return path.replace("{id}", element);
  }

  /** Whether it only looks. */
  boolean isGet() {
    return this == PICTURE;
  }
}
