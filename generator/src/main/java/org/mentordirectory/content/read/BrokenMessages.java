package org.mentordirectory.content.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.words.MessageFile;
import org.mentordirectory.words.MessageFiles;

/** What of a scheme's own messages can't be read. */
public final class BrokenMessages {
  private BrokenMessages() {}

  /**
   * What can't be read in the messages of a language, and in the English ones that stand in.
   *
   * @param theme the folder of the theme, from the content folder
   */
  public static List<Finding> in(MessageFiles messages, String language, String theme)
      throws IOException {
    var findings = new ArrayList<Finding>();
    for (String one : new TreeSet<>(List.of(MessageFiles.ENGLISH, language))) {
      for (int line : messages.own(one).map(MessageFile::broken).orElse(List.of())) {
        findings.add(
            Finding.error(
                new Position(theme + "/" + MessageFiles.name(one), line, 1),
                "theme",
                "`\\u` is not followed by the four digits of a character, such as `\\u00e9`; add"
                    + " them, or write the character itself"));
      }
    }
    return findings;
  }
}
