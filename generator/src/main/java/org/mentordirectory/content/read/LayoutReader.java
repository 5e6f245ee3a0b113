package org.mentordirectory.content.read;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Layout;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Use;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Trusted;
import org.mentordirectory.words.Nearest;

/** Reads {@code navigation}, {@code home} and {@code footer} of {@code scheme.yaml}. */
record LayoutReader(Consumer<Finding> findings) {
  private static final int MOST_LINKS = 12;
  private static final int MOST_PARTS = 6;
  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_HEADING = 120;
  private static final int LONGEST_LEAD = 400;
  private static final List<String> LINK = List.of("label", "address");

  /**
   * Reads the settings.
   *
   * @param profile whose facets the front page can have
   */
  Layout read(FrontMatter scheme, ProfileFields profile) {
    return new Layout(
        links(scheme, "navigation"), home(scheme.inside("home"), profile), footer(scheme));
  }

  private Layout.Home home(FrontMatter home, ProfileFields profile) {
    Optional<Node> parts = home.fields().get("parts");
    return new Layout.Home(
        text(home, "heading", LONGEST_HEADING),
        text(home, "lead", LONGEST_LEAD),
        home.text("picture"),
        parts.map(node -> parts(node, profile)).orElseGet(() -> usual(profile)),
        parts.isPresent());
  }

  private static List<String> usual(ProfileFields profile) {
    return Stream.of(
            Stream.of(Layout.Home.SEARCH, Layout.Home.TEXT, Layout.Home.MENTORS),
            profile.of(Use.HOME).stream().map(Field::name),
            Layout.Home.DOORS.stream(),
            Stream.of(Layout.Home.IMPACT))
        .flatMap(names -> names)
        .toList();
  }

  private List<String> parts(Node node, ProfileFields profile) {
    var known = new LinkedHashSet<String>(Layout.Home.PARTS);
    profile.of(Use.FACET).forEach(field -> known.add(field.name()));
    var parts = new LinkedHashSet<String>();
    for (Node.Scalar part : node.scalars()) {
      if (!known.contains(part.text())) {
        var nearest = new Nearest(known);
        Finding finding =
            finding(
                part.at(),
                "the front page has no part `%s`; %s",
                part.text(),
                new Trusted(
                    nearest
                        .to(part.text())
                        .map("did you mean `%s`?"::formatted)
                        .orElse(known.stream().collect(joining("`, `", "the parts are `", "`")))));
        findings.accept(finding.corrected(part.text(), nearest.only(part.text())));
      } else if (!parts.add(part.text())) {
        report(part.at(), "the part `%s` is named twice; take one out", part.text());
      }
    }
    return List.copyOf(parts);
  }

  private List<Layout.FooterPart> footer(FrontMatter scheme) {
    var parts = new ArrayList<Layout.FooterPart>();
    for (FrontMatter part : scheme.entries("footer").toList()) {
      List<Layout.MenuItem> links = links(part, "links");
      text(part, "heading", LONGEST_LABEL)
          .filter(heading -> !links.isEmpty())
          .ifPresent(heading -> parts.add(new Layout.FooterPart(heading, links)));
      if (parts.size() > MOST_PARTS) {
        report(
            part.fields().at(), "the `footer` has at most %s parts; take this one out", MOST_PARTS);
      }
    }
    return List.copyOf(parts);
  }

  private List<Layout.MenuItem> links(FrontMatter around, String list) {
    var links = new ArrayList<Layout.MenuItem>();
    if (around.fields().get(list).orElse(null) instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        Optional<Layout.MenuItem> link = link(item);
        if (link.isPresent() && links.size() == MOST_LINKS) {
          report(item.at(), "`%s` has at most %s links; take this one out", list, MOST_LINKS);
        } else {
          link.ifPresent(links::add);
        }
      }
    }
    return List.copyOf(links);
  }

  private Optional<Layout.MenuItem> link(Node item) {
    if (item instanceof Node.Mapping mapping) {
      var front = new FrontMatter(mapping);
      for (Node.Entry entry : mapping.entries()) {
        if (!LINK.contains(entry.key())) {
          report(entry.at(), "unknown key `%s`; a link takes `label` and `address`", entry.key());
        }
      }
      Optional<String> label = text(front, "label", LONGEST_LABEL);
      if (label.isPresent() && front.text("address").isPresent()) {
        return front
            .text("address")
            .map(address -> new Layout.MenuItem(address, label, front.placeOf("address")));
      }
    } else if (item.word().isPresent()) {
      return Optional.of(
          new Layout.MenuItem(FrontMatter.oneLine(item.word().get()), Optional.empty(), item.at()));
    }
    report(
        item.at(),
        "a link is the name of a page, such as `join`, or `{label: Intranet, address:"
            + " \"https://example.org/\"}`");
    return Optional.empty();
  }

  private Optional<String> text(FrontMatter front, String key, int longest) {
    Optional<String> text = front.text(key);
    if (text.isPresent() && text.get().length() > longest) {
      report(
          front.placeOf(key),
          "`%s` has %s characters; shorten it to %s or fewer",
          key,
          text.get().length(),
          longest);
    }
    return text;
  }

  private void report(Position at, String sentence, Object... values) {
    findings.accept(finding(at, sentence, values));
  }

  private static Finding finding(Position at, String sentence, Object... values) {
    return Finding.error(at, ReaderRule.SCHEME.key(), OneLine.filled(sentence, values));
  }
}
