package org.mentordirectory.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.git.Git;
import org.mentordirectory.words.Word;

/**
 * The files that a branch changes: those that differ between the commit where it left its base and
 * the folder as it is now, and new ones in the content that are in no commit yet.
 *
 * @param start the commit where the branch left its base
 * @param prefix the path from the repository's root to the content folder, empty or ending in
 *     {@code /}
 * @param files sorted by path
 * @param authors the names that its commits give, each once, which anybody can choose
 */
record ChangeSet(String start, String prefix, List<File> files, List<String> authors) {
  /** No option, no space, nothing that would be more than one commit. */
  private static final Pattern NAME =
      Pattern.compile("(?!-)(?!.*\\.\\.)[\\p{L}\\p{N}._/@~^{}+-]{1,200}");

  private static final int MOST_AUTHORS = 20;

  /** What happened to a file. */
  enum Kind implements Word {
    NEW,
    CHANGED,
    GONE;
  }

  /**
   * One file.
   *
   * @param path from the root of the repository
   */
  record File(String path, Kind kind) {}

  /**
   * Asks Git.
   *
   * @param content a folder inside the repository
   * @param base the name of the commit to compare with, such as {@code origin/main}
   */
  static ChangeSet of(Path content, String base) throws IOException, Refusal {
    var here = new Git(content);
    if (!NAME.matcher(base).matches()) {
      throw new Refusal(
          "`%s` is no name of a branch or commit; give one such as origin/main by --base"
              .formatted(OneLine.of(base)));
    }
    Path root = root(here, content);
    String prefix = here.line("rev-parse", "--show-prefix").orElse("");
    var git = new Git(root);
    String start = start(git, base);
    return new ChangeSet(start, prefix, files(git, start, prefix), authors(git, start));
  }

  private static Path root(Git git, Path content) throws IOException, Refusal {
    try {
      String path = new String(git.bytes("rev-parse", "--show-toplevel"), StandardCharsets.UTF_8);
      return Path.of(path.stripTrailing());
    } catch (Refusal e) {
      throw new Refusal(
          e,
          "%s is in no Git repository that can be read here; run the goal in a clone of the"
              + " scheme's repository. Git says: %s",
          content,
          e.getMessage());
    }
  }

  private static String start(Git git, String base) throws IOException, Refusal {
    Optional<String> commit = commit(git, base);
    if (commit.isEmpty()) {
      int slash = base.indexOf('/');
      throw slash <= 0
          ? new Refusal(
              "`%s` is not known here; fetch it first, or name another base by --base"
                  .formatted(base))
          : new Refusal(
              ("`%1$s` is not known here; fetch it first, with `git fetch %2$s"
                      + " +refs/heads/%3$s:refs/remotes/%1$s`, or name another base by"
                      + " --base")
                  .formatted(base, base.substring(0, slash), base.substring(slash + 1)));
    }
    Optional<String> head = commit(git, "HEAD");
    if (head.isEmpty()) {
      throw new Refusal("this branch has no commit yet; commit what is to be reviewed");
    }
    Optional<String> start = git.line("merge-base", commit.get(), head.get());
    if (start.isPresent()) {
      return start.get();
    }
    boolean shallow =
        git.line("rev-parse", "--is-shallow-repository").filter("true"::equals).isPresent();
    throw new Refusal(
        shallow
            ? ("this clone does not reach back to where the branch left `%s`; run `git fetch"
                    + " --unshallow`, or in a workflow check out with `fetch-depth: 0`")
                .formatted(base)
            : "this branch and `%s` have no commit in common; name another base by --base"
                .formatted(base));
  }

  private static Optional<String> commit(Git git, String name) throws IOException, Refusal {
    return git.line("rev-parse", "--verify", "--quiet", name + "^{commit}");
  }

  private static List<File> files(Git git, String start, String prefix)
      throws IOException, Refusal {
    var files = new TreeMap<String, File>();
    List<String> answers =
        git.items(
            "diff",
            "--name-status",
            "-z",
            "--no-renames",
            "--no-ext-diff",
            "--no-textconv",
            "--ignore-submodules=dirty",
            start,
            "--");
    for (int i = 0; i + 1 < answers.size(); i += 2) {
      String path = answers.get(i + 1);
      files.put(path, new File(path, kind(answers.get(i))));
    }
    // `add -N` and a file that was taken out of the index only come up here as well.
    for (String path : git.items("ls-files", "--others", "--exclude-standard", "-z")) {
      if (path.startsWith(prefix)) {
        files.merge(
            path,
            new File(path, Kind.NEW),
            (known, now) -> new File(path, known.kind() == Kind.GONE ? Kind.CHANGED : Kind.NEW));
      }
    }
    return List.copyOf(files.values());
  }

  private static Kind kind(String letter) {
    return switch (letter.charAt(0)) {
      case 'A' -> Kind.NEW;
      case 'D' -> Kind.GONE;
      default -> Kind.CHANGED;
    };
  }

  private static List<String> authors(Git git, String start) throws IOException, Refusal {
    byte[] names =
        git.bytes("log", "--max-count=1000", "--no-merges", "-z", "--format=%an", start + "..HEAD");
    var authors = new ArrayList<String>();
    for (String name : new String(names, StandardCharsets.UTF_8).split("\0")) {
      String shown = OneLine.of(name);
      if (!shown.isBlank() && !authors.contains(shown) && authors.size() < MOST_AUTHORS) {
        authors.add(shown);
      }
    }
    return List.copyOf(authors);
  }

  /** A path from the content folder, as positions write it; nothing where it lies outside. */
  Optional<String> inContent(String path) {
    return path.startsWith(prefix)
        ? Optional.of(OneLine.path(path.substring(prefix.length())))
        : Optional.empty();
  }
}
