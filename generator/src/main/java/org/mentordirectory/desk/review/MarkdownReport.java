package org.mentordirectory.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.review.ChangedArea;
import org.mentordirectory.review.DiffChunk;
import org.mentordirectory.review.FieldChange;
import org.mentordirectory.review.MarkdownEscaper;
import org.mentordirectory.review.Note;
import org.mentordirectory.review.ProfileReview;
import org.mentordirectory.review.Review;

/**
 * A review as Markdown, for the summary of a workflow's run. What is in it comes from people whom
 * nobody knows yet: see {@link MarkdownEscaper}.
 */
public final class MarkdownReport {
  /** A job's summary may have a megabyte. */
  private static final int MOST_BYTES = 900_000;

  private static final int MOST_FINDINGS = 100;
  private static final String CUT =
      "\n**The report is cut here, for it is too long. The page `index.html` has more.**\n";

  private final List<String> lines = new ArrayList<>();

  private MarkdownReport() {}

  /** The whole report. */
  public static String of(Review review) {
    var report = new MarkdownReport();
    report.write(review);
    return report.text();
  }

  private void write(Review review) {
    line("# Review");
    line("");
    touched(review);
    line(sign(review.weight()) + " **" + review.verdict() + "**");
    line("");
    if (!review.scheme().isEmpty()) {
      line("### What the scheme's settings say otherwise");
      line("");
      review.scheme().forEach(this::field);
      line("");
    }
    line(
        "Proposed by %s; compared with %s."
            .formatted(
                MarkdownEscaper.code(review.proposer().name()),
                MarkdownEscaper.code(review.base())));
    line("");
    review.profiles().forEach(this::profile);
    if (!review.more().isEmpty()) {
      line("## %d more profiles".formatted(review.more().size()));
      line("");
      line("Too many for one reading. Ask for them in smaller parts.");
      line("");
      review.more().stream().limit(200).forEach(file -> line("- " + MarkdownEscaper.code(file)));
      line("");
    }
    if (!review.findings().isEmpty()) {
      line("## What the checks say about other files");
      line("");
      found(review.findings());
      line("");
    }
    older(review.older());
  }

  private void touched(Review review) {
    if (review.touched().isEmpty() && review.profiles().size() + review.more().size() < 2) {
      return;
    }
    int profiles = review.profiles().size() + review.more().size();
    line(
        profiles == 0
            ? "> **This branch touches:**"
            : review.touched().isEmpty()
                ? "> **This branch touches %d profiles, not one.**".formatted(profiles)
                : "> **This branch touches more than %s:**"
                    .formatted(profiles == 1 ? "a profile and its photo" : "profiles"));
    for (ChangedArea touched : review.touched()) {
      String files =
          touched.files().stream()
              .map(file -> MarkdownEscaper.code(file.name()) + " (" + file.kind() + ")")
              .collect(Collectors.joining(", "));
      line(
          "> - %s**%s**: %s%s"
              .formatted(
                  touched.loud() ? "⚠️ " : "",
                  touched.area().words(),
                  files,
                  touched.more() > 0 ? " and %d more".formatted(touched.more()) : ""));
    }
    if (review.touches(ChangedArea.Area.PROGRAM)) {
      line(">");
      line("> A changed program may have made this report: do not rely on it alone.");
    }
    line("");
  }

  private void profile(ProfileReview profile) {
    line("## %s: %s".formatted(MarkdownEscaper.code(profile.name()), profile.kind().words()));
    line("");
    line("%s".formatted(MarkdownEscaper.code(profile.file())));
    line("");
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
      text(profile);
    }
    line("");
    line("**Only you can judge:**");
    line("");
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

  private static String values(List<String> values) {
    return values.isEmpty()
        ? "nothing"
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
  private void text(ProfileReview profile) {
    profile
        .after()
        .ifPresent(
            mentor -> {
              line("```text");
              mentor
                  .document()
                  .front()
                  .fields()
                  .entries()
                  .forEach(
                      entry ->
                          wrap(
                              "· ",
                              entry.key()
                                  + ": "
                                  + entry.value().scalars().stream()
                                      .map(scalar -> OneLine.of(scalar.text()))
                                      .collect(Collectors.joining(", "))));
              line("·");
              wrap("· ", mentor.document().body().text());
              line("```");
            });
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
      line(
          "- %s %s, line %d: %s%s"
              .formatted(
                  found.finding().isError() ? "❌" : "👀",
                  MarkdownEscaper.code(found.finding().at().file()),
                  found.finding().at().line(),
                  MarkdownEscaper.sentence(found.finding().sentence()),
                  found.old() ? " (this was so before)" : ""));
    }
    if (findings.size() > MOST_FINDINGS) {
      line("- and %d more".formatted(findings.size() - MOST_FINDINGS));
    }
  }

  private void older(List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    line(
        "<details><summary>%d older findings, which this branch has nothing to do with</summary>"
            .formatted(findings.size()));
    line("");
    found(findings.stream().map(f -> new ProfileReview.Found(f, false)).toList());
    line("");
    line("</details>");
  }

  private static String sign(Note.Weight weight) {
    return switch (weight) {
      case MEND -> "❌";
      case LOOK -> "👀";
      case FINE -> "✅";
    };
  }

  private void line(String line) {
    lines.add(line);
  }

  private String text() {
    var text = new StringBuilder();
    int bytes = 0;
    for (String line : lines) {
      bytes += line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length + 1;
      if (bytes > MOST_BYTES) {
        long fences = text.toString().lines().filter(l -> l.startsWith("```")).count();
        return text.append(fences % 2 == 1 ? "```\n" : "").append(CUT).toString();
      }
      text.append(line).append('\n');
    }
    return text.toString();
  }
}
