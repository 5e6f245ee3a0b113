package org.mentordirectory.check.rule;

import java.util.Set;
import java.util.stream.Collectors;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.Node;
import org.mentordirectory.finding.Position;
import org.mentordirectory.words.PrintedSigns;

/** What is printed, forms and the pages of handbooks, has no signs that the letters of PDF lack. */
public final class PrintedRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    content.forms().forEach(form -> check(form.document(), report));
    Set<String> bound =
        content.scheme().handbooks().stream()
            .flatMap(handbook -> handbook.contents().stream())
            .map(path -> path.path())
            .collect(Collectors.toSet());
    for (Article page : content.guidance()) {
      if (bound.contains(HandoutRule.path(page))) {
        check(page.document(), report);
      }
    }
  }

  private static void check(Document document, Report report) {
    check(document.front().fields(), report);
    document.body().leftovers().stream()
        .filter(leftover -> leftover.kind() == Body.Leftover.Kind.UNPRINTED)
        .forEach(leftover -> warn(leftover.text(), leftover.at(), report));
  }

  private static void check(Node node, Report report) {
    if (node instanceof Node.Scalar scalar) {
      PrintedSigns.missingIn(scalar.text())
          .keySet()
          .forEach(signs -> warn(signs, scalar.at(), report));
    } else if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> check(entry.value(), report));
    } else {
      node.items().forEach(item -> check(item, report));
    }
  }

  private static void warn(String signs, Position at, Report report) {
    report.warning(
        at,
        "`%s` can't be printed: the letters of PDF documents lack these signs, and `#` stands for"
            + " each; say it in Latin letters or in words as well",
        signs);
  }
}
