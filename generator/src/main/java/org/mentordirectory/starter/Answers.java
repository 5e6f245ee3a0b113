package org.mentordirectory.starter;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.FindingList;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;

/**
 * What is known of a scheme that begins.
 *
 * @param given by the keys of {@link #QUESTIONS}; what is blank was not answered
 */
record Answers(Map<String, String> given) {
  /** What is asked, with the sentence that asks. */
  static final Map<String, String> QUESTIONS = questions();

  static final List<String> FORGES = List.of("github", "gitlab", "gitea", "forgejo");

  private static final Pattern MAILBOX = Pattern.compile("[^\\s@<>:/]{1,64}@[^\\s@<>:/]{1,190}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");
  private static final Pattern OWNER = Pattern.compile("@?[\\w.@/-]{1,100}");
  private static final int LONGEST = 200;

  private static Map<String, String> questions() {
    var questions = new LinkedHashMap<String, String>();
    questions.put("name", "What is the scheme called?");
    questions.put("contact", "At which address do people reach its coordinator (email or https)?");
    questions.put("institution", "Which university or group runs it? (may be left blank)");
    questions.put("address", "Where will the site be, as in https://…? (may be left blank)");
    questions.put("repository", "Where are its files kept, as in https://…? (may be left blank)");
    questions.put("forge", "Which forge is that: github, gitlab, gitea or forgejo?");
    questions.put("owners", "Who approves changes there, as in @team/name? (may be left blank)");
    questions.put("language", "In which language are the site's own words?");
    return questions;
  }

  /** What a scheme that is there answers. */
  static Answers of(Scheme scheme) {
    var given = new LinkedHashMap<String, String>();
    given.put("name", scheme.name());
    given.put("contact", scheme.contact());
    scheme
        .repository()
        .ifPresent(
            repository -> {
              given.put("forge", repository.forge());
              given.put("branch", repository.branch());
            });
    return new Answers(given);
  }

  /**
   * These answers, if they can be used.
   *
   * @throws Refusal with a sentence for each that can't
   */
  Answers checked() throws Refusal {
    var wrong = new FindingList();
    given.forEach(
        (key, value) -> {
          if (value.length() > LONGEST || !value.codePoints().allMatch(c -> c >= ' ')) {
            wrong.error(Position.NOWHERE, "--%s is one line of at most %s letters", key, LONGEST);
          }
        });
    if (text("name").isEmpty()) {
      wrong.error(Position.NOWHERE, "give the name of the scheme by --name");
    }
    if (text("contact").isEmpty()) {
      wrong.error(
          Position.NOWHERE,
          "give the coordinator's address, an email or https address, by --contact");
    } else if (contact().isEmpty()) {
      wrong.error(
          Position.NOWHERE,
          "--contact is an email address or begins with https://, not `%s`",
          text("contact"));
    }
    for (String key : List.of("address", "repository")) {
      if (!text(key).isEmpty() && !isWeb(text(key))) {
        wrong.error(
            Position.NOWHERE, "--%s begins with https:// and a host, not `%s`", key, text(key));
      }
    }
    if (!FORGES.contains(forge())) {
      wrong.error(
          Position.NOWHERE, "--forge is one of %s, not `%s`", String.join(", ", FORGES), forge());
    }
    if (!LANGUAGE.matcher(language()).matches()) {
      wrong.error(Position.NOWHERE, "--language is a code such as en or cy, not `%s`", language());
    }
    for (String owner : text("owners").isEmpty() ? List.<String>of() : owners()) {
      if (!OWNER.matcher(owner).matches()) {
        wrong.error(
            Position.NOWHERE, "--owners are accounts or teams such as @team/name, not `%s`", owner);
      }
    }
    wrong.refuseErrors();
    return this;
  }

  /** The forge, which its address may tell. */
  String forge() {
    String forge = text("forge").toLowerCase(Locale.ROOT);
    if (!forge.isEmpty()) {
      return forge;
    }
    return text("repository").contains("gitlab")
        ? "gitlab"
        : text("repository").contains("codeberg") ? "forgejo" : "github";
  }

  String branch() {
    return text("branch").isEmpty() ? "main" : text("branch");
  }

  /** What is taken where nothing is answered; or nothing. */
  String usual(String key) {
    return switch (key) {
      case "forge" -> forge();
      case "language" -> language();
      default -> "";
    };
  }

  private String language() {
    return text("language").isEmpty() ? "en" : text("language");
  }

  private List<String> owners() {
    return List.of(text("owners").split("[\\s,]++"));
  }

  private Optional<String> contact() {
    String typed = text("contact");
    if (MAILBOX.matcher(typed).matches()) {
      return Optional.of("mailto:" + typed);
    }
    boolean mail = typed.startsWith("mailto:");
    return mail && MAILBOX.matcher(typed.substring("mailto:".length())).matches() || isWeb(typed)
        ? Optional.of(typed)
        : Optional.empty();
  }

  private static boolean isWeb(String address) {
    try {
      URI uri = new URI(address);
      return "https".equals(uri.getScheme()) && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String folder(String address) {
    return address.endsWith("/") ? address : address + "/";
  }

  private String text(String key) {
    return given.getOrDefault(key, "").strip();
  }

  /** The settings that follow from the answers, by their keys. */
  Map<String, Object> settings() {
    var settings = new LinkedHashMap<String, Object>();
    settings.put("name", text("name"));
    settings.put("contact", contact().orElse(""));
    if (!text("institution").isEmpty()) {
      settings.put("institution", text("institution"));
    }
    if (!text("address").isEmpty()) {
      settings.put("address", folder(text("address")));
    }
    settings.put("languages", List.of(language()));
    if (!text("repository").isEmpty()) {
      var repository = new LinkedHashMap<String, String>();
      repository.put("forge", forge());
      repository.put("url", text("repository"));
      repository.put("branch", branch());
      settings.put("repository", repository);
    }
    return settings;
  }

  /** What stands in texts for people, by the words in their double braces. */
  Map<String, String> words() {
    return Map.of(
        "name",
        text("name"),
        "contact",
        contact().orElse("").replaceFirst("^mailto:", ""),
        "at",
        text("address").isEmpty() ? "" : " at <" + folder(text("address")) + ">",
        "address",
        text("address").isEmpty() ? "" : folder(text("address")),
        "branch",
        branch(),
        "owners",
        text("owners").isEmpty() ? "# *  @team/coordinators" : "*  " + String.join(" ", owners()));
  }
}
