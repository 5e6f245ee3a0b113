package org.mentordirectory.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
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
  private static final String ENDING = ".md";

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
   * Files as they were when they came into the repository, or came back into it; one that was
   * renamed since, as it came under its older name.
   *
   * @param slugs names of files in the folder, without {@code .md}
   */
  public Map<String, String> asTheyCame(Collection<String> slugs) {
    Map<String, String> objects = new LinkedHashMap<>();
    Map<String, String> now = new HashMap<>(); // by the name that a file had
    slugs.forEach(slug -> now.put(slug + ENDING, slug));
    String commit = "";
    for (String line : cameIn().split("\n")) { // the newest commit comes first
      String[] parts = line.split("\t");
      if (line.startsWith("\u0001")) {
        commit = line.substring(1);
      } else if (parts.length == 3 && now.containsKey(parts[2])) {
        now.put(parts[1], now.remove(parts[2]));
      } else if (parts.length == 2 && now.containsKey(parts[1])) {
        objects.put(now.remove(parts[1]), commit + ":./" + parts[1]);
      }
    }
    return texts(objects);
  }

  /** What was added or renamed. Whoever replaces one person by another in a commit renames none. */
  private String cameIn() {
    return run(
            "-c",
            "core.quotePath=false",
            "log",
            "--diff-filter=AR",
            "--find-renames=80%",
            "--format=%x01%H",
            "--name-status",
            "--relative",
            "--",
            ".")
        .orElse("");
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
    slugs.forEach(slug -> objects.put(slug, commit + ":./" + slug + ENDING));
    return texts(objects);
  }

  /** The texts of files in commits, those that are there. */
  private Map<String, String> texts(Map<String, String> objects) {
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> slugs = objects.keySet().stream().filter(Slug::isValid).toList();
    if (slugs.isEmpty()) {
      return texts;
    }
    byte[] out = answers(slugs.stream().map(objects::get).toList());
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
