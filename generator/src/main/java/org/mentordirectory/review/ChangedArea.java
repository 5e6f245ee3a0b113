package org.mentordirectory.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.words.Word;

/**
 * Files that a branch touches besides profiles and their photos, in one area.
 *
 * @param files the first of them, with what happened to each
 * @param more how many there are besides
 */
public record ChangedArea(Area area, List<Path> files, int more) {
  private static final int MOST = 25;

  /** Parts of a repository, those first in which a change does most. */
  public enum Area implements Word {
    /** What runs by itself when something is proposed or merged. */
    WORKFLOWS(true),
    /** The generator, which also made this report, and what it keeps of earlier runs. */
    PROGRAM(true),
    /** The theme. */
    THEME(true),
    /** {@code scheme.yaml}, its synonyms and its logo. */
    SCHEME(true),
    /** Something in the folder of the profiles that is none. */
    ODD(true),
    /** Guidance, forms, events, case studies, impact. */
    PAGES(false),
    /** All else. */
    OTHER(false);

    private final boolean loud;

    Area(boolean loud) {
      this.loud = loud;
    }

    /** Whether somebody who knows the repository has to look at it, whoever proposed it. */
    public boolean loud() {
      return loud;
    }
  }

  /**
   * A file.
   *
   * @param name its path from the root of the repository
   * @param kind new, changed or gone
   */
  public record Path(String name, String kind) {}

  /** All that is touched but profiles. */
  static List<ChangedArea> in(ChangeSet changes) {
    var files = new EnumMap<Area, List<Path>>(Area.class);
    for (ChangeSet.File file : changes.files()) {
      Optional<String> inContent = changes.inContent(file.path());
      if (inContent.filter(ChangedArea::isOfProfile).isEmpty()) {
        files
            .computeIfAbsent(area(file.path(), inContent), area -> new ArrayList<>())
            .add(new Path(OneLine.of(OneLine.path(file.path())), file.kind().word()));
      }
    }
    var touched = new ArrayList<ChangedArea>();
    for (Map.Entry<Area, List<Path>> entry : files.entrySet()) {
      List<Path> all = entry.getValue();
      touched.add(
          new ChangedArea(
              entry.getKey(),
              List.copyOf(all.subList(0, Math.min(MOST, all.size()))),
              Math.max(0, all.size() - MOST)));
    }
    return touched;
  }

  private static boolean isOfProfile(String path) {
    return Versions.slug(path).isPresent()
        && path.toLowerCase(Locale.ROOT).matches("(?s).*\\.(md|jpe?g|png|webp)");
  }

  private static Area area(String path, Optional<String> inContent) {
    if (inContent.isPresent()) {
      String file = inContent.get();
      if (file.startsWith(DocumentType.MENTOR.folder() + "/")) {
        return Area.ODD;
      }
      boolean isPage =
          file.equals(Article.OwnPage.HOME)
              || DocumentType.documents().stream()
                  .anyMatch(kind -> file.startsWith(kind.folder() + "/"));
      return isPage ? Area.PAGES : file.contains("/") ? Area.OTHER : scheme(file);
    }
    if (path.matches("(?s)\\.(github|gitlab|gitea|forgejo|ci|circleci|woodpecker)/.*")
        || path.matches("\\.gitlab-ci\\.ya?ml|Jenkinsfile|\\.woodpecker\\.ya?ml|CODEOWNERS")) {
      return Area.WORKFLOWS;
    }
    if (path.startsWith("templates/")) {
      return Area.THEME;
    }
    return path.matches(
            "(?s)(generator|site|bench|target|\\.mvn)/.*|check|pom\\.xml|mvnw.*|\\.git[^/]+|.*\\.sh")
        ? Area.PROGRAM
        : Area.OTHER;
  }

  private static Area scheme(String file) {
    return file.equals(Scheme.FILE)
            || file.equals(Scheme.SYNONYMS)
            || file.matches(".*\\.(svg|png|jpg|webp)")
        ? Area.SCHEME
        : Area.OTHER;
  }
}
