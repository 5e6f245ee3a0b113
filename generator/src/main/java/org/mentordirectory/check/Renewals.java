package org.mentordirectory.check;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mentordirectory.content.Availability;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Receipt;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.ContentReader;

/**
 * The mentors who should be asked whether their profiles are still right, as Markdown for an issue
 * of the forge. Who has paused is not asked: nobody sees the profile.
 */
public final class Renewals {
  /** An issue of GitHub holds 65,536 characters. */
  private static final int MOST = 150;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Renewals() {}

  /**
   * Writes the list.
   *
   * @param root the content folder
   * @param file that the list goes to; empty if nobody is to be asked
   */
  public static Receipt write(Path root, LocalDate today, Path file) throws IOException {
    String list = markdown(ContentReader.read(root), today);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, list);
    return new Receipt(List.of(), List.of("The list is in " + file));
  }

  /**
   * A list to tick off, the longest unconfirmed first.
   *
   * @return empty if nobody is to be asked
   */
  static String markdown(Content content, LocalDate today) {
    List<Mentor> due =
        content.mentors().stream()
            .filter(mentor -> mentor.availability() != Availability.PAUSED)
            .filter(mentor -> mentor.unconfirmedFor(1, content.scheme().review(), today))
            .sorted(Comparator.comparing(mentor -> mentor.confirmed().orElseThrow()))
            .toList();
    if (due.isEmpty()) {
      return "";
    }
    String list =
        due.stream()
            .limit(MOST)
            .map(mentor -> item(mentor, content.scheme(), today))
            .collect(Collectors.joining("\n"));
    String rest =
        due.size() > MOST
            ? "\n\nAnd %d more, when these are done.".formatted(due.size() - MOST)
            : "";
    return """
        Please ask each of these mentors whether the profile is still right. Who follows the link \
        confirms it, changes it, or leaves. Tick off whom you have asked.

        %s%s
        """
        .formatted(list, rest);
  }

  private static String item(Mentor mentor, Scheme scheme, LocalDate today) {
    URI site = scheme.address();
    boolean paused = mentor.unconfirmedFor(2, scheme.review(), today);
    return "- [ ] [%s](%s): confirmed on %s%s; [confirm](%s); %s"
        .formatted(
            plain(mentor.name()),
            site.resolve("mentors/" + mentor.slug() + "/"),
            DAY.format(mentor.confirmed().orElseThrow()),
            paused ? ", so **in no list at present**" : "",
            site.resolve("join/?confirm=" + mentor.slug()),
            contact(mentor));
  }

  private static String contact(Mentor mentor) {
    String account =
        mentor.account().map(name -> ", account `" + name.replace("`", "") + "`").orElse("");
    return (mentor.contact().equals(Mentor.COORDINATOR)
            ? "you have the address"
            : "write to `" + mentor.contact().replace("`", "") + "`")
        + account;
  }

  /** Text in which no sign means anything to Markdown, and nobody is called by an {@code @}. */
  private static String plain(String text) {
    return text.replaceAll("([\\p{Punct}&&[^']])", "\\\\$1").replace("\\@", "@\u2060");
  }
}
