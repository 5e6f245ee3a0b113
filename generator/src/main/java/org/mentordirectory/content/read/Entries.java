package org.mentordirectory.content.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Node;
import org.mentordirectory.finding.Finding;

/** Lists in YAML whose entries have keys of their own. */
final class Entries {
  private Entries() {}

  /**
   * The entries of a list; those that are none, and keys that nothing reads, are reported.
   *
   * @param list the list's key
   * @param keys what an entry takes
   * @param rule the name of the rule that reports
   */
  static List<Node.Mapping> of(
      Optional<Node> node,
      String list,
      List<String> keys,
      String rule,
      Consumer<Finding> findings) {
    var entries = new ArrayList<Node.Mapping>();
    if (!(node.orElse(null) instanceof Node.Sequence sequence)) {
      return entries; // of another type, which is reported as such
    }
    for (Node item : sequence.items()) {
      if (!(item instanceof Node.Mapping mapping)) {
        findings.accept(
            Finding.error(
                item.at(),
                rule,
                "an entry of `%s` is `{%s: …}`, on one line or several"
                    .formatted(list, String.join(": …, ", keys))));
        continue;
      }
      entries.add(mapping);
      for (Node.Entry key : mapping.entries()) {
        if (!keys.contains(key.key())) {
          findings.accept(
              Finding.error(
                  key.at(),
                  rule,
                  "unknown key `%s`; an entry of `%s` takes `%s`"
                      .formatted(FrontMatter.oneLine(key.key()), list, String.join("`, `", keys))));
        }
      }
    }
    return entries;
  }
}
