package org.mentordirectory.signup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.mentordirectory.content.Slug;

/**
 * Asks the git program what files were before. Two processes answer for any number of files. Git
 * gets nothing to do but read: no hooks, pagers, filters or network, whatever the repository says.
 */
final class History {
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}([0-9a-f]{24})?");
  private static final long SECONDS = 120;

  private final Path folder;

  /** The history of the repository that a folder belongs to. */
  History(Path folder) {
    this.folder = folder;
  }

  /** Whether there is a repository whose history goes back to its beginning. */
  boolean isWhole() {
    return run("", "rev-parse", "--is-shallow-repository").filter("false\n"::equals).isPresent();
  }

  /**
   * Files as they were when they came into the repository, or came back into it.
   *
   * @param slugs names of files in the folder, without {@code .md}
   */
  Map<String, String> asTheyCame(Collection<String> slugs) {
    Map<String, String> objects = new LinkedHashMap<>();
    String log =
        run(
                "",
                "log",
                "--diff-filter=A",
                "--no-renames",
                "--format=%x01%H",
                "--name-only",
                "--relative",
                "--",
                ".")
            .orElse("");
    String commit = "";
    for (String line : log.split("\n")) {
      if (line.startsWith("\u0001")) {
        commit = line.substring(1);
      } else if (line.endsWith(".md")) {
        String slug = line.substring(0, line.length() - ".md".length());
        objects.putIfAbsent(slug, commit); // the newest commit comes first
      }
    }
    objects.keySet().retainAll(slugs);
    return texts(objects);
  }

  /**
   * Files as a commit has them.
   *
   * @throws SignupException if there is no such commit
   */
  Map<String, String> at(String name, Collection<String> slugs) throws SignupException {
    String commit =
        run("", "rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}")
            .map(String::strip)
            .filter(COMMIT.asMatchPredicate())
            .orElseThrow(
                () ->
                    new SignupException(
                        "-Dmentor.base: there is no commit `%s` in the repository of %s",
                        name, folder));
    Map<String, String> objects = new LinkedHashMap<>();
    slugs.forEach(slug -> objects.put(slug, commit));
    return texts(objects);
  }

  /** The texts of files in commits, those that are there. */
  private Map<String, String> texts(Map<String, String> commits) {
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> slugs = commits.keySet().stream().filter(Slug::isValid).toList();
    if (slugs.isEmpty()) {
      return texts;
    }
    var requests = new StringBuilder();
    slugs.forEach(slug -> requests.append("%s:./%s.md\n".formatted(commits.get(slug), slug)));
    byte[] out = bytes(requests.toString(), "cat-file", "--batch").orElse(new byte[0]);
    int at = 0;
    for (String slug : slugs) {
      int end = at;
      while (end < out.length && out[end] != '\n') {
        end++;
      }
      String[] head = new String(out, at, end - at, StandardCharsets.UTF_8).split(" ");
      at = Math.min(out.length, end + 1);
      if (head.length == 3 && head[1].equals("blob")) {
        int size = Integer.parseInt(head[2]);
        texts.put(slug, new String(out, at, size, StandardCharsets.UTF_8).replace("\r\n", "\n"));
        at += size + 1;
      }
    }
    return texts;
  }

  private Optional<String> run(String input, String... words) {
    return bytes(input, words).map(out -> new String(out, StandardCharsets.UTF_8));
  }

  /** What git says; nothing where there is no git, no repository, or no answer. */
  private Optional<byte[]> bytes(String input, String... words) {
    var command =
        new ArrayList<>(
            List.of(
                "git",
                "--no-pager",
                "--no-replace-objects",
                "-c",
                "core.fsmonitor=false",
                "-c",
                "core.hooksPath=/dev/null",
                "-c",
                "core.quotePath=false",
                "-c",
                "log.showSignature=false",
                "-c",
                "protocol.allow=never"));
    command.addAll(List.of(words));
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("GIT_NO_LAZY_FETCH", "1");
    try {
      Process git = builder.start();
      var writing = CompletableFuture.runAsync(() -> write(git.getOutputStream(), input));
      var ending =
          CompletableFuture.runAsync(
              git::destroyForcibly, CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS));
      byte[] out;
      try (InputStream in = git.getInputStream()) {
        out = in.readAllBytes();
      }
      writing.join();
      boolean well = git.waitFor() == 0;
      ending.cancel(true);
      return well ? Optional.of(out) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // no git program here
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static void write(OutputStream to, String text) {
    try (to) {
      to.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // git ended before it had read all; its answer says so
    }
  }
}
