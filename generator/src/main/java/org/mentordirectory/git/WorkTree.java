package org.mentordirectory.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentordirectory.finding.Refusal;

/**
 * A folder with {@code .git} in it: a repository, a further work tree of one, or a submodule. What
 * files say of it is known without the {@code git} program, and where that program says no.
 *
 * @param root with {@code .git}
 */
public record WorkTree(Path root) {
  private static final String DOT_GIT = ".git";
  private static final String POINTER = "gitdir:";

  /** The work trees that a path is in, the nearest first; of a submodule also those around it. */
  public static List<WorkTree> above(Path path) {
    var trees = new ArrayList<WorkTree>();
    for (Path folder = path; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(DOT_GIT), LinkOption.NOFOLLOW_LINKS)) {
        trees.add(new WorkTree(folder));
      }
    }
    return trees;
  }

  /**
   * Whether both are of one repository, be it one on this machine or two clones.
   *
   * @throws Refusal if nobody can tell; the message says why
   */
  public boolean isOfRepositoryOf(WorkTree other) throws IOException, Refusal {
    if (root.equals(other.root)) {
      return true;
    }
    Optional<Path> mine = repository();
    if (mine.isPresent() && mine.equals(other.repository())) {
      return true;
    }
    return has(other.newest()) || other.has(newest());
  }

  /** Where the commits are; nothing where {@code .git} leads nowhere. */
  private Optional<Path> repository() throws IOException {
    Path dot = root.resolve(DOT_GIT);
    if (Files.isRegularFile(dot)) {
      String pointer = Files.readString(dot).strip();
      dot = root.resolve(pointer.startsWith(POINTER) ? pointer.substring(7).strip() : pointer);
    }
    Path common = dot.resolve("commondir"); // of a further work tree
    if (Files.isRegularFile(common)) {
      dot = dot.resolve(Files.readString(common).strip());
    }
    return Files.isDirectory(dot) ? Optional.of(dot.toRealPath()) : Optional.empty();
  }

  private Optional<String> newest() throws IOException, Refusal {
    var git = new Git(root);
    git.bytes("rev-parse", "--git-dir");
    return git.line("rev-parse", "--verify", "--quiet", "HEAD^{commit}");
  }

  private boolean has(Optional<String> commit) throws IOException, Refusal {
    return commit.isPresent() && new Git(root).succeeds("cat-file", "-e", commit.get());
  }
}
