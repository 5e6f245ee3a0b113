package org.mentordirectory.check;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mentordirectory.content.Availability;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.OutputFile;
import org.mentordirectory.words.MessageFiles;
import org.mentordirectory.words.Messages;

/**
 * The mentors who should be asked whether their profiles are still right, as Markdown for an issue
 * of the forge. Who has paused is not asked: nobody sees the profile.
 */
public final class Renewals {
  /** An issue of GitHub holds 65,536 characters. */
  private static final int MOST = 150;

  private Renewals() {}

  /**
   * Writes the list.
   *
   * @param root the content folder
   * @param file that the list goes to; empty if nobody is to be asked
   */
  public static Receipt write(Path root, LocalDate today, Path file) throws IOException, Refusal {
    Content content = ContentReader.read(root);
    Messages words = MessageFiles.beside(root).in(content.scheme().languages().get(0));
    String list = markdown(content, today, words);
    OutputFile.write(file, list);
    String said = list.isEmpty() ? "Nobody has to be asked" : "The list is in " + file;
    return new Receipt(List.of(), List.of(said));
  }

  /**
   * A list to tick off, the longest unconfirmed first.
   *
   * @return empty if nobody is to be asked
   */
  static String markdown(Content content, LocalDate today, Messages words) {
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
            .map(mentor -> item(mentor, content.scheme(), today, words))
            .collect(Collectors.joining("\n"));
    String rest = due.size() > MOST ? "\n\n" + words.text("due.more", due.size() - MOST) : "";
    return words.text("due.intro") + "\n\n" + list + rest + "\n";
  }

  private static String item(Mentor mentor, Scheme scheme, LocalDate today, Messages words) {
    URI site = scheme.address();
    return words.text(
        mentor.unconfirmedFor(2, scheme.review(), today) ? "due.item.paused" : "due.item",
        plain(mentor.name()),
        site.resolve("mentors/" + mentor.slug() + "/"),
        words.local().day(mentor.confirmed().orElseThrow()),
        site.resolve("join/?confirm=" + mentor.slug()),
        contact(mentor, words));
  }

  private static String contact(Mentor mentor, Messages words) {
    String contact =
        mentor.contact().equals(Mentor.COORDINATOR)
            ? words.text("due.contact.coordinator")
            : words.text("due.contact.direct", mentor.contact().replace("`", ""));
    return mentor
        .account()
        .map(name -> words.text("due.account", contact, name.replace("`", "")))
        .orElse(contact);
  }

  /** Text in which no sign means anything to Markdown, and nobody is called by an {@code @}. */
  private static String plain(String text) {
    return text.replaceAll("([\\p{Punct}&&[^']])", "\\\\$1").replace("\\@", "@\u2060");
  }
}
