package org.mentordirectory.plugin;

import java.io.IOException;
import java.util.TreeMap;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.starter.Starter;

/**
 * Makes the repository of a new scheme in an empty folder: settings, guidance, forms, two example
 * mentors, the launcher, and the workflows of the forge. In a terminal it asks for what was not
 * given. In a scheme that is there it brings the workflows, the launcher and the issue form up to
 * the version in {@code pom.xml}, keeps what people changed, and says what it did.
 */
@Mojo(name = "init", aggregator = true, requiresProject = false, threadSafe = true)
public final class InitMojo extends Goal {
  /** What the scheme is called. */
  @Parameter(property = "mentor.name")
  private @Nullable String name;

  /** The coordinator's address: email, or a page that begins with https:. */
  @Parameter(property = "mentor.contact")
  private @Nullable String contact;

  /** The university or group that runs the scheme. */
  @Parameter(property = "mentor.institution")
  private @Nullable String institution;

  /** Where the site will be found, as in https://mentors.example.org/. */
  @Parameter(property = "mentor.address")
  private @Nullable String address;

  /** Where the files are kept, as in https://github.com/example/mentors. */
  @Parameter(property = "mentor.repository")
  private @Nullable String repository;

  /** The forge: github, gitlab, gitea or forgejo; by default the one that the address tells. */
  @Parameter(property = "mentor.forge")
  private @Nullable String forge;

  /** The branch that is published: main by default. */
  @Parameter(property = "mentor.branch")
  private @Nullable String branch;

  /** Who approves changes, as in @team/coordinators; several with spaces between. */
  @Parameter(property = "mentor.owners")
  private @Nullable String owners;

  /** The language of the site's own words: en by default. */
  @Parameter(property = "mentor.language")
  private @Nullable String language;

  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  private boolean interactive;

  @Override
  Receipt run() throws IOException, Refusal {
    var given = new TreeMap<String, String>();
    put(given, "name", name);
    put(given, "contact", contact);
    put(given, "institution", institution);
    put(given, "address", address);
    put(given, "repository", repository);
    put(given, "forge", forge);
    put(given, "branch", branch);
    put(given, "owners", owners);
    put(given, "language", language);
    return Starter.init(
        new Starter.Request(contentToBe(), version(), given, dialogue(interactive)));
  }
}
