package org.mentordirectory.content.read;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Hosting;
import org.mentordirectory.content.Node;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Trusted;

/** Reads {@code hosting} of {@code scheme.yaml}; nothing of it can be more than a path. */
final class HostingReader {
  private static final Pattern PATH = Pattern.compile("/?([a-z0-9-]+(?:/[a-z0-9-]+){0,7})/?");
  private static final int LONGEST_PATH = 200;
  private static final int MOST_MOVED = 500;

  private final Consumer<Finding> findings;

  HostingReader(Consumer<Finding> findings) {
    this.findings = findings;
  }

  Hosting read(FrontMatter front) {
    return new Hosting(host(front), front.flag("compressed"), moved(front.inside("moved")));
  }

  private Optional<Hosting.Host> host(FrontMatter front) {
    Optional<String> typed = front.text("host");
    Optional<Hosting.Host> host =
        Stream.of(Hosting.Host.values())
            .filter(known -> typed.filter(known.word()::equals).isPresent())
            .findFirst();
    if (typed.isPresent() && host.isEmpty()) {
      report(
          front.placeOf("host"),
          "the build has no files for a host `%s`; write one of %s, or take the line out",
          typed.get(),
          new Trusted(
              Stream.of(Hosting.Host.values())
                  .map(Hosting.Host::word)
                  .collect(joining("`, `", "`", "`"))));
    }
    return host;
  }

  private List<Hosting.Moved> moved(FrontMatter typed) {
    var moved = new ArrayList<Hosting.Moved>();
    for (Node.Entry entry : typed.fields().entries()) {
      Optional<String> from = path(entry.key());
      Optional<String> to = entry.value().word().flatMap(HostingReader::path);
      if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
        report(
            entry.at(),
            "write what has moved as `events/old-name: events/new-name`, in a–z, 0–9 and hyphens");
      } else if (moved.size() == MOST_MOVED) {
        report(entry.at(), "at most %s pages can have moved; take this one out", MOST_MOVED);
      } else {
        moved.add(new Hosting.Moved(from.get(), to.get(), entry.at()));
      }
    }
    return List.copyOf(moved);
  }

  private static Optional<String> path(String typed) {
    return Optional.of(typed)
        .filter(text -> text.length() <= LONGEST_PATH)
        .map(PATH::matcher)
        .filter(path -> path.matches())
        .map(path -> path.group(1) + "/");
  }

  private void report(Position at, String sentence, Object... values) {
    findings.accept(Finding.error(at, ReaderRule.SCHEME.key(), OneLine.filled(sentence, values)));
  }
}
