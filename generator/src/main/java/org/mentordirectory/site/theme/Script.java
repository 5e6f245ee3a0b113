package org.mentordirectory.site.theme;

/**
 * A module of the theme as visitors get it: without the lines that are nothing but comment, a third
 * of it, which are for those who read the repository.
 */
final class Script {
  private Script() {}

  /** Leaves out whole lines only, so that nothing has to be known of the language. */
  static String withoutComments(String module) {
    var kept = new StringBuilder();
    boolean inComment = false;
    for (String line : module.split("\n")) {
      String text = line.strip();
      boolean isComment =
          inComment || text.startsWith("//") || text.startsWith("/*") && !text.contains("*/ ");
      inComment = isComment && !text.startsWith("//") && !text.endsWith("*/");
      if (!isComment) {
        kept.append(line).append('\n');
      }
    }
    return kept.toString();
  }
}
