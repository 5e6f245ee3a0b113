package org.mentordirectory.check.alike;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentordirectory.check.rule.Report;
import org.mentordirectory.check.rule.Rule;
import org.mentordirectory.check.rule.Sentence;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.PageLink;
import org.mentordirectory.finding.Correction;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Quoted;

/**
 * No list of a profile says one thing twice, in whatever spelling: its chips would stand side by
 * side.
 */
public final class RepeatedRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    List<Field> lists =
        content.scheme().profile().all().stream().filter(Field::takesSeveral).toList();
    Map<String, String> cores = new HashMap<>(); // many profiles say the same
    content
        .mentors()
        .forEach(mentor -> lists.forEach(field -> check(mentor, field, cores, report)));
  }

  private static void check(Mentor mentor, Field field, Map<String, String> cores, Report report) {
    Optional<Node> list = mentor.document().front().fields().get(field.name());
    if (!(list.orElse(null) instanceof Node.Sequence values)) {
      return;
    }
    Map<String, List<Typed>> same = new LinkedHashMap<>();
    values.items().stream()
        .limit(Field.MOST_VALUES)
        .flatMap(item -> Typed.of(item, field, cores).stream())
        .forEach(typed -> same.computeIfAbsent(typed.key(), key -> new ArrayList<>()).add(typed));
    same.values().stream()
        .filter(all -> all.size() > 1 && !all.get(0).key().isEmpty())
        .forEach(
            all ->
                report
                    .correcting(surplus(all))
                    .warning(
                        all.get(1).at(),
                        Sentence.REPEATED,
                        field.name(),
                        new Quoted(all.stream().map(Typed::text).distinct().toList())));
  }

  /**
   * Takes out the first that stands letter for letter before it; which spelling is right, who
   * knows.
   */
  private static Optional<Correction> surplus(List<Typed> all) {
    Set<String> before = new HashSet<>();
    return all.stream()
        .filter(typed -> !before.add(typed.text()) && !typed.isNamed())
        .findFirst()
        .map(typed -> new Correction(typed.at(), typed.text(), List.of()));
  }

  /** What stands behind a question mark may be the page: that of a video, or of a search. */
  private static String page(PageLink link) {
    return link.address().indexOf('?') >= 0
        ? link.address()
        : OwnPage.of(link).map(OwnPage::address).orElse(link.address());
  }

  /**
   * A value of a list.
   *
   * @param key what all spellings of it have in common
   * @param isNamed whether it is a link with a name, which may be another than the one before
   */
  private record Typed(Position at, String text, String key, boolean isNamed) {
    static Optional<Typed> of(Node item, Field field, Map<String, String> cores) {
      if (field.isOfAddresses()) {
        return PageLink.of(item)
            .map(
                link ->
                    new Typed(
                        item.at(),
                        link.address(),
                        page(link),
                        item instanceof Node.Mapping || link.label().isPresent()));
      }
      return item.word().map(text -> new Typed(item.at(), text, core(text, cores), false));
    }

    private static String core(String text, Map<String, String> cores) {
      return cores.computeIfAbsent(text, one -> ComparedValue.of(one).core());
    }
  }
}
