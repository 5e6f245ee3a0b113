package org.mentordirectory.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.PageLink;
import org.mentordirectory.content.PersonalData;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.Position;
import org.mentordirectory.words.Nearest;

/**
 * Addresses that pages link to can be opened, safely, by anybody: https: and mailto: and nothing
 * else. A contact that leads nowhere is a mentor whom nobody reaches.
 */
public final class AddressRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    List<Field> lists = content.scheme().profile().ofAddresses();
    for (Mentor mentor : content.mentors()) {
      Node.Mapping typed = mentor.document().front().fields();
      typed.get("contact").ifPresent(contact -> contact(contact, report));
      lists.stream()
          .flatMap(field -> typed.get(field.name()).stream())
          .flatMap(links -> links.items().stream())
          .forEach(link -> page(link, report));
      typed.get("account").ifPresent(account -> account(account, report));
    }
    scheme(content.scheme(), report);
  }

  private static void page(Node link, Report report) {
    Position at = link instanceof Node.Mapping keys ? keys.placeOf(PageLink.ADDRESS) : link.at();
    PageLink.of(link).ifPresent(page -> WebAddress.checkPage(page.address(), at, report));
  }

  private static void contact(Node contact, Report report) {
    Optional<String> typed = contact.word();
    if (typed.isEmpty() || typed.get().equals(Mentor.COORDINATOR)) {
      return;
    }
    if (new Nearest(List.of(Mentor.COORDINATOR)).to(typed.get()).isPresent()) {
      report
          .correcting(typed.get(), Mentor.COORDINATOR)
          .error(contact.at(), Sentence.DID_YOU_MEAN, "contact", typed.get(), Mentor.COORDINATOR);
    } else if (PersonalData.isTelephone(typed.get())) {
      report.error(contact.at(), Sentence.TELEPHONE_AS_CONTACT, typed.get());
    } else {
      address(contact, report);
    }
  }

  private static void account(Node account, Report report) {
    String typed = account.word().orElse("");
    String[] parts = typed.split("[/:@]+"); // of an address; the name is the last
    if (parts.length > 0 && !parts[parts.length - 1].equals(typed)) {
      String name = parts[parts.length - 1];
      Optional<String> only = Optional.of(name).filter(sure -> typed.equals("@" + name));
      report
          .correcting(typed, only)
          .error(account.at(), "`%s` is no login name; write `%s`", typed, name);
    }
  }

  private static void address(Node value, Report report) {
    value.word().ifPresent(typed -> WebAddress.check(typed, value.at(), report));
  }

  private static void scheme(Scheme scheme, Report report) {
    FrontMatter front = scheme.front();
    front.fields().get("contact").ifPresent(contact -> ofScheme(contact, report));
    front.inside("repository").fields().get("url").ifPresent(url -> repository(url, report));
    FrontMatter privacy = front.inside("privacy");
    Stream.of("officer", "complaints", "notice")
        .flatMap(key -> privacy.fields().get(key).stream())
        .forEach(value -> address(value, report));
    if (!scheme.published()) {
      return;
    }
    Optional<String> address = front.text("address");
    if (address.isEmpty()) {
      report.warning(
          front.placeOf("published"),
          "the scheme is published and its pages don't know where; add"
              + " `address: https://mentors.example.org/` with the address of the site");
    } else if (address.get().startsWith("http:")) {
      address(front.fields().get("address").orElseThrow(), report);
    }
  }

  private static void repository(Node url, Report report) {
    if (url.word().filter(typed -> typed.startsWith("mailto:")).isPresent()) {
      report.error(url.at(), "a repository has no mailbox; give its `https:` address");
    } else {
      address(url, report);
    }
  }

  private static void ofScheme(Node contact, Report report) {
    if (contact.word().filter(Mentor.COORDINATOR::equalsIgnoreCase).isPresent()) {
      report.error(
          contact.at(),
          "the scheme's own contact can't be `coordinator`; give the coordinator's address, such as"
              + " `mailto:mentoring@example.org`");
    } else {
      address(contact, report);
    }
  }
}
