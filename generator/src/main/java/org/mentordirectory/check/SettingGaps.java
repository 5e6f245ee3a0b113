package org.mentordirectory.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.check.rule.Report;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Trusted;

/** What {@code scheme.yaml} does not say yet, or still says as the example does. */
final class SettingGaps {

  /**
   * Hosts that are kept free for examples, and the account that the example's repository is of.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc2606">RFC 2606</a>
   */
  private static final Pattern EXAMPLE_ADDRESS =
      Pattern.compile("(?i)(^|[@./])example(\\.(org|com|net|ac\\.uk|edu))?([/:?]|$)");

  private static final Pattern INVENTED =
      Pattern.compile("(?i)\\b(invented|fictional|University of Example)\\b");

  private SettingGaps() {}

  static void contact(Content content, Report report) {
    String contact = content.scheme().contact();
    if (contact.isEmpty()) {
      report.warning(
          placeOf("contact", content),
          "nobody can reach the coordinator; add the line `contact: mailto:` with an address that"
              + " is read");
    } else if (EXAMPLE_ADDRESS.matcher(contact).find()) {
      report.warning(
          placeOf("contact", content),
          "`%s` is nobody's address, so whoever asks for help is not heard; write the"
              + " coordinator's under `contact`",
          contact);
    }
  }

  static void institution(Content content, Report report) {
    Optional<String> institution = content.scheme().institution();
    if (institution.isEmpty()) {
      report.warning(
          placeOf("institution", content),
          "no page says who runs the scheme; add the line `institution:` with the name");
    } else if (INVENTED.matcher(institution.get()).find()) {
      report.warning(
          placeOf("institution", content),
          "`%s` is invented; write under `institution` who runs the scheme",
          institution.get());
    }
  }

  static void address(Content content, Report report) {
    Scheme scheme = content.scheme();
    if (scheme.address().equals(Scheme.LOCAL_ADDRESS)) {
      report.warning(
          placeOf("address", content),
          "the site has no address, so search engines and letters cannot name it; add the line"
              + " `address:` with the `https:` address at which it is published");
    } else if (EXAMPLE_ADDRESS.matcher(scheme.address().toString()).find()) {
      report.warning(
          placeOf("address", content),
          "`%s` is the example's address; write under `address` where the site is published",
          scheme.address().toString());
    }
  }

  static void repository(Content content, Report report) {
    Optional<Scheme.Repository> repository = content.scheme().repository();
    if (repository.isEmpty()) {
      report.warning(
          placeOf("repository", content),
          "no repository is named, so nobody can sign up by a pull request or correct a profile;"
              + " add `repository: {forge: github, url: https://…}`");
    } else if (EXAMPLE_ADDRESS.matcher(repository.get().url()).find()) {
      report.warning(
          placeOf("repository", content),
          "`%s` is the example's, so sign-ups lead to nothing; write the address of your own under"
              + " `repository`",
          repository.get().url());
    }
  }

  static void privacy(Content content, Report report) {
    FrontMatter said = content.scheme().privacy();
    List<String> lacking =
        Stream.of("controller", "basis", "retention")
            .filter(key -> said.text(key).isEmpty())
            .toList();
    Optional<String> invented =
        said.text("controller").filter(name -> INVENTED.matcher(name).find());
    if (!lacking.isEmpty()) {
      report.warning(
          placeOf("privacy", content),
          "the privacy page says what most schemes would, and not who answers for personal data here"
              + " and how; ask your data protection officer, and write `%s` under `privacy`",
          new Trusted(String.join("`, `", lacking)));
    } else if (invented.isPresent()) {
      report.warning(
          placeOf("privacy", content),
          "`%s` is invented, so nobody answers for personal data; write under `privacy` who does, as"
              + " your data protection officer says",
          invented.get());
    }
  }

  static void sponsor(Content content, Report report) {
    listed(
        Scheme.ListKind.SPONSORS,
        "nobody senior backs the scheme in public, and without that few managers give people time;"
            + " ask one to speak for it, and name them under `sponsors`",
        "those who back the scheme are invented; ask somebody senior to speak for it, and name them"
            + " under `sponsors` instead",
        content,
        report);
  }

  static void training(Content content, Report report) {
    listed(
        Scheme.ListKind.TRAINING,
        "no training is offered, and mentors without any fall back on giving advice; arrange an"
            + " induction, and list it under `training`",
        "the training is invented; arrange an induction, and list it under `training` instead",
        content,
        report);
  }

  static void launch(Content content, Report report) {
    Scheme scheme = content.scheme();
    if (scheme.published()) {
      return;
    }
    if (scheme.launch().isEmpty()) {
      report.warning(
          placeOf("launch", content),
          "no day is set on which the scheme begins; decide on one, and write it as `launch:"
              + " 2027-01-20`");
    } else if (scheme.launch().get().isBefore(report.today())) {
      report.warning(
          placeOf("launch", content),
          "the scheme was to begin on %s and is not published; write `published: true` if it has"
              + " begun, or else move `launch`",
          new Trusted(report.day(scheme.launch().get())));
    }
  }

  private static void listed(
      Scheme.ListKind kind, String none, String invented, Content content, Report report) {
    List<Scheme.Listed> entries = content.scheme().listed(kind);
    if (entries.stream().allMatch(entry -> INVENTED.matcher(entry.name()).find())) {
      report.warning(placeOf(kind.key(), content), entries.isEmpty() ? none : invented);
    }
  }

  private static Position placeOf(String key, Content content) {
    return content.scheme().front().placeOf(key);
  }
}
