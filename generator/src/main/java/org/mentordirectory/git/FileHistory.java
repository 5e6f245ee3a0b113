package org.mentordirectory.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mentordirectory.content.Slug;
import org.mentordirectory.finding.Refusal;

/** What files were before, by Git. Two processes answer for any number of files. */
public final class FileHistory {
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}([0-9a-f]{24})?");

  private final Path folder;
  private final Git git;

  /** The history of the repository that a folder belongs to. */
  public FileHistory(Path folder) {
    this.folder = folder;
    this.git = new Git(folder);
  }

  /** Whether there is a repository whose history goes back to its beginning. */
  public boolean isWhole() {
    return run("rev-parse", "--is-shallow-repository").filter("false\n"::equals).isPresent();
  }

  /**
   * Files as they were when they came into the repository, or came back into it.
   *
   * @param slugs names of files in the folder, without {@code .md}
   */
  public Map<String, String> asTheyCame(Collection<String> slugs) {
    Map<String, String> objects = new LinkedHashMap<>();
    String log =
        run(
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
   * @throws Refusal if there is no such commit
   */
  public Map<String, String> at(String name, Collection<String> slugs) throws Refusal {
    String commit =
        run("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}")
            .map(String::strip)
            .filter(COMMIT.asMatchPredicate())
            .orElseThrow(
                () ->
                    new Refusal(
                        "--base: there is no commit `%s` in the repository of %s", name, folder));
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
    List<String> requests =
        slugs.stream().map(slug -> "%s:./%s.md".formatted(commits.get(slug), slug)).toList();
    byte[] out = answers(requests);
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

  private byte[] answers(List<String> requests) {
    var out = new ByteArrayOutputStream();
    try {
      git.converse(requests, in -> in.transferTo(out), "cat-file", "--batch");
      return out.toByteArray();
    } catch (IOException | Refusal e) {
      return new byte[0];
    }
  }

  /** What Git says; nothing where there is no Git, no repository, or no answer. */
  private Optional<String> run(String... words) {
    try {
      return Optional.of(new String(git.bytes(words), StandardCharsets.UTF_8));
    } catch (IOException | Refusal e) {
      return Optional.empty();
    }
  }
}
