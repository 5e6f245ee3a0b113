package org.mentordirectory.desk.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Node;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Position;
import org.mentordirectory.review.ChangedArea;
import org.mentordirectory.review.DiffChunk;
import org.mentordirectory.review.FieldChange;
import org.mentordirectory.review.Note;
import org.mentordirectory.review.ProfileReview;
import org.mentordirectory.review.Review;
import org.mentordirectory.words.Messages;

/**
 * A review as Markdown, for the summary of a workflow's run. What is in it comes from people whom
 * nobody knows yet: see {@link MarkdownEscaper}.
 */
public final class MarkdownReport {
  /** A job's summary may have a megabyte. */
  private static final int MOST_BYTES = 900_000;

  private static final int MOST_FINDINGS = 100;

  /** So many profiles are read one after the other. */
  private static final int FEW = 5;

  private final Review review;
  private final Messages messages;
  private final List<String> lines = new ArrayList<>();

  private MarkdownReport(Review review, Messages messages) {
    this.review = review;
    this.messages = messages;
  }

  /** The whole report. */
  public static String of(Review review, Messages messages) {
    var report = new MarkdownReport(review, messages);
    report.write();
    return report.text();
  }

  private void write() {
    part("# " + messages.text("review.title"));
    touched();
    part(sign(review.weight()) + " **" + review.verdict() + "**");
    if (!review.scheme().isEmpty()) {
      part("### " + messages.text("review.markdown.scheme"));
      review.scheme().forEach(this::field);
      line("");
    }
    part(
        messages.text(
            "review.markdown.by",
            MarkdownEscaper.code(review.proposer().name(messages)),
            MarkdownEscaper.code(review.base())));
    if (review.profilesInAll() > FEW) {
      many();
    }
    review.profiles().forEach(this::profile);
    if (!review.more().isEmpty()) {
      part("## " + messages.text("review.others", review.more().size()));
      part(messages.text("review.markdown.others"));
      review.more().stream().limit(200).forEach(file -> line("- " + MarkdownEscaper.code(file)));
      line("");
    }
    if (!review.findings().isEmpty()) {
      part("## " + messages.text("review.findings"));
      found(review.findings());
      line("");
    }
    if (!review.older().isEmpty()) {
      part(
          "<details><summary>%s</summary>"
              .formatted(messages.text("review.markdown.older", review.older().size())));
      found(review.older());
      line("");
      line("</details>");
    }
  }

  /** What has to be fixed, and then all of them with what there is to do. */
  private void many() {
    List<ProfileReview> broken =
        review.profiles().stream().filter(one -> !one.toMend().isEmpty()).toList();
    if (!broken.isEmpty()) {
      part("## " + messages.text("review.first"));
      for (ProfileReview profile : broken.stream().limit(MOST_FINDINGS).toList()) {
        line(
            "- %s: %s"
                .formatted(
                    MarkdownEscaper.code(profile.name()),
                    profile.toMend().stream()
                        .map(MarkdownEscaper::sentence)
                        .collect(Collectors.joining("; "))));
      }
      more(broken.size() - MOST_FINDINGS);
      line("");
    }
    part("## " + messages.text("review.profiles"));
    line(
        "| %s | %s | %s |"
            .formatted(
                messages.text("review.column.profile"),
                messages.text("review.column.change"),
                messages.text("review.column.verdict")));
    line("| --- | --- | --- |");
    for (ProfileReview profile : review.profiles()) {
      line(
          "| %s | %s | %s %s |"
              .formatted(
                  MarkdownEscaper.code(profile.name()).replace('|', '¦'), // which ends a cell
                  messages.text("review.kind." + profile.kind().word()),
                  sign(profile.weight()),
                  profile.verdict(messages)));
    }
    line("");
  }

  private void more(int number) {
    if (number > 0) {
      line("- " + messages.text("review.more", number));
    }
  }

  private void touched() {
    int profiles = review.profilesInAll();
    if (review.touched().isEmpty() && profiles < 2) {
      return;
    }
    line("> **%s**".formatted(touches(profiles)));
    for (ChangedArea touched : review.touched()) {
      String files =
          touched.files().stream()
              .map(
                  file ->
                      "%s (%s)"
                          .formatted(
                              MarkdownEscaper.code(file.name()),
                              messages.text("review.file." + file.kind())))
              .collect(Collectors.joining(", "));
      line(
          "> - %s**%s**: %s%s"
              .formatted(
                  touched.area().loud() ? "⚠️ " : "",
                  messages.text("review.area." + touched.area().word()),
                  files,
                  touched.more() > 0 ? " " + messages.text("review.more", touched.more()) : ""));
    }
    if (review.touches(ChangedArea.Area.PROGRAM)) {
      line(">");
      line("> " + messages.text("review.markdown.distrust"));
    }
    line("");
  }

  private String touches(int profiles) {
    if (profiles == 0) {
      return messages.text("review.markdown.touches");
    }
    if (review.touched().isEmpty()) {
      return messages.text("review.markdown.touches.profiles", profiles);
    }
    return profiles == 1
        ? messages.text("review.markdown.touches.more")
        : messages.text("review.markdown.touches.several");
  }

  private void profile(ProfileReview profile) {
    String kind = messages.text("review.kind." + profile.kind().word());
    part("## %s: %s".formatted(MarkdownEscaper.code(profile.name()), kind));
    part(MarkdownEscaper.code(profile.file()));
    profile
        .notes()
        .forEach(n -> line("- " + sign(n.weight()) + " " + MarkdownEscaper.sentence(n.sentence())));
    found(profile.findings());
    line("");
    profile.fields().forEach(this::field);
    if (!profile.text().isEmpty()) {
      diff(profile.text());
    }
    if (profile.kind() == ProfileReview.Kind.NEW) {
      profile.after().ifPresent(this::text);
    }
    line("");
    part("**%s**".formatted(messages.text("review.markdown.questions")));
    profile.questions().forEach(question -> line("- [ ] " + MarkdownEscaper.sentence(question)));
    line("");
  }

  private void field(FieldChange field) {
    line(
        "- %s: %s → %s"
            .formatted(
                MarkdownEscaper.sentence(field.label()),
                values(field.gone()),
                values(field.added())));
  }

  private String values(List<String> values) {
    return values.isEmpty()
        ? messages.text("review.nothing")
        : values.stream().map(MarkdownEscaper::code).collect(Collectors.joining(", "));
  }

  /** Lines that begin with a sign can't end the block. */
  private void diff(List<DiffChunk> pieces) {
    line("");
    line("```diff");
    for (DiffChunk piece : pieces) {
      String sign =
          piece.kind().equals(DiffChunk.GONE)
              ? "- "
              : piece.kind().equals(DiffChunk.NEW) ? "+ " : "  ";
      wrap(sign.equals("  ") ? "  · " : sign, piece.text());
    }
    line("```");
  }

  /** A new profile in full: what it says, then its text. */
  private void text(Mentor mentor) {
    line("```text");
    for (Node.Entry entry : mentor.document().front().fields().entries()) {
      String values =
          entry.value().scalars().stream()
              .map(scalar -> OneLine.of(scalar.text()))
              .collect(Collectors.joining(", "));
      wrap("· ", entry.key() + ": " + values);
    }
    line("·");
    wrap("· ", mentor.document().body().text());
    line("```");
  }

  private void wrap(String sign, String text) {
    var rest = new StringBuilder();
    for (String word : OneLine.seen(text).split(" ")) {
      if (rest.length() + word.length() > 96 && rest.length() > 0) {
        line(sign + rest);
        rest.setLength(0);
      }
      rest.append(rest.length() == 0 ? "" : " ").append(word);
    }
    line(sign + rest);
  }

  private void found(List<ProfileReview.Found> findings) {
    for (ProfileReview.Found found : findings.stream().limit(MOST_FINDINGS).toList()) {
      Position at = found.finding().at();
      line(
          "- %s %s, %s: %s%s"
              .formatted(
                  sign(found.weight()),
                  MarkdownEscaper.code(at.file()),
                  messages.text("review.line", at.line()),
                  MarkdownEscaper.sentence(found.finding().sentence()),
                  found.old() ? " " + messages.text("review.old") : ""));
    }
    more(findings.size() - MOST_FINDINGS);
  }

  private static String sign(Note.Weight weight) {
    return switch (weight) {
      case MEND -> "❌";
      case LOOK -> "👀";
      case FINE -> "✅";
    };
  }

  /** A line with an empty one after it. */
  private void part(String line) {
    line(line);
    line("");
  }

  private void line(String line) {
    lines.add(line);
  }

  private String text() {
    var text = new StringBuilder();
    int bytes = 0;
    for (String line : lines) {
      bytes += line.getBytes(StandardCharsets.UTF_8).length + 1;
      if (bytes > MOST_BYTES) {
        long fences = text.toString().lines().filter(l -> l.startsWith("```")).count();
        return text.append(fences % 2 == 1 ? "```\n" : "")
            .append("\n**%s**\n".formatted(messages.text("review.markdown.cut")))
            .toString();
      }
      text.append(line).append('\n');
    }
    return text.toString();
  }
}
