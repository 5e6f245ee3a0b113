package org.mentordirectory.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** A clone of a real repository, with the {@code git} program and nobody's settings. */
public final class Repository {
  /** The profile that its owner's account may change. */
  public static final String ADA = "content/mentors/ada-smith.md";

  private final Path root;
  private final String person;

  private Repository(Path root, String person) {
    this.root = root;
    this.person = person;
  }

  /** A bare repository with a scheme on {@code main}, and the coordinator's clone of it. */
  public static Repository ofScheme(Path folder) {
    run(folder, "Coordinator", "init", "-q", "--bare", "--initial-branch=main", "forge.git");
    var clone = clone(folder.resolve("forge.git"), folder.resolve("coordinator"), "Coordinator");
    clone.git("checkout", "-q", "-b", "main");
    clone.put("content/scheme.yaml", Draft.scheme().toString());
    clone.put(ADA, ada());
    clone.put(
        "content/mentors/ben-jones.md",
        Draft.mentor("Ben Jones").saying("## About me\n\nI grow crystals.\n").toString());
    clone.put("README.md", "A scheme.\n");
    clone.commit("The scheme").git("push", "-q", "origin", "main");
    return clone;
  }

  /** What stands in {@link #ADA}. */
  public static Draft ada() {
    return Draft.mentor("Ada Smith").with("account: ada");
  }

  public static Repository clone(Path forge, Path folder, String person) {
    run(forge.getParent(), person, "clone", "-q", forge.toString(), folder.toString());
    return new Repository(folder, person);
  }

  /** Another person's clone of the same repository, on a branch of their own. */
  public Repository fork(String otherPerson) {
    String folder = otherPerson.toLowerCase().replace(' ', '-');
    var fork = clone(root.resolveSibling("forge.git"), root.resolveSibling(folder), otherPerson);
    return fork.git("checkout", "-q", "-b", folder);
  }

  public Path root() {
    return root;
  }

  public Repository put(String file, Draft draft) {
    return put(file, draft.toString());
  }

  public Repository put(String file, String text) {
    return put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  public Repository put(String file, byte[] bytes) {
    try {
      Files.createDirectories(root.resolve(file).getParent());
      Files.write(root.resolve(file), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Repository delete(String file) {
    try {
      Files.delete(root.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Repository commit(String message) {
    return git("add", "-A").git("commit", "-q", "-m", message);
  }

  public Repository git(String... words) {
    run(root, person, words);
    return this;
  }

  /** The review of this clone, as it is, against the main branch. */
  public Review review() throws Exception {
    return review(null);
  }

  /** The review of what an account proposes. */
  public Review review(String proposer) throws Exception {
    return Review.of(
        root.resolve("content"),
        "origin/main",
        Optional.ofNullable(proposer),
        SchemeFolder.TODAY,
        SchemeFolder.TODAY,
        Files.createTempDirectory(root.getParent(), "scratch"));
  }

  private static void run(Path folder, String person, String... words) {
    var command = new ArrayList<String>(List.of("git"));
    command.addAll(List.of(words));
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    var environment = builder.environment();
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("GIT_AUTHOR_NAME", person);
    environment.put("GIT_AUTHOR_EMAIL", "somebody@example.org");
    environment.put("GIT_COMMITTER_NAME", person);
    environment.put("GIT_COMMITTER_EMAIL", "somebody@example.org");
    try {
      assertThat(builder.start().waitFor()).as("git %s", List.of(words)).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
