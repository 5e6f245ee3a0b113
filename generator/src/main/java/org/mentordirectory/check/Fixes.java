package org.mentordirectory.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mentordirectory.finding.Correction;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.OutputFile;

/**
 * Puts into the files of the content what findings propose where there is only one answer, and
 * shows each line as it was and as it is. What one correction brings to light, such as a misspelt
 * word in a list that was one value, is corrected as well.
 */
public final class Fixes {
  /**
   * So many corrections can stand one behind the other: a file is read, a list is one, a word is.
   */
  private static final int MOST_ROUNDS = 5;

  private final Path root;
  private final boolean dryRun;
  private final Map<String, String> before = new TreeMap<>();
  private final Map<String, String> after = new TreeMap<>();

  private Fixes(Path root, boolean dryRun) {
    this.root = root;
    this.dryRun = dryRun;
  }

  /** What is wrong with the content as it is now. */
  @FunctionalInterface
  public interface Check {
    /** All findings. */
    List<Finding> findings() throws IOException, Refusal;
  }

  /**
   * Corrects the files.
   *
   * @param root the content folder
   * @param folder the same as people read it
   * @param dryRun whether nothing is written
   */
  public static Receipt apply(Path root, String folder, Check check, boolean dryRun)
      throws IOException, Refusal {
    var fixes = new Fixes(root, dryRun);
    List<Finding> findings = check.findings();
    for (int round = 0; round < MOST_ROUNDS && fixes.correct(findings) && !dryRun; round++) {
      findings = check.findings();
    }
    return new Receipt(List.of(), fixes.lines(folder, findings.size()));
  }

  /** What to say about findings that can be corrected; empty where there are none. */
  public static String hint(List<Finding> findings) {
    long all = findings.stream().filter(finding -> finding.correction().isPresent()).count();
    return all == 0 ? "" : String.format(Locale.ROOT, "./mentor fix corrects %,d of them", all);
  }

  /** Whether anything was corrected. */
  private boolean correct(List<Finding> findings) throws IOException, Refusal {
    Map<String, List<Correction>> byFile =
        findings.stream()
            .flatMap(finding -> finding.correction().stream())
            .filter(correction -> correction.at().folder().isEmpty())
            .collect(
                Collectors.groupingBy(
                    correction -> correction.at().file(), TreeMap::new, Collectors.toList()));
    boolean changed = false;
    for (Map.Entry<String, List<Correction>> one : byFile.entrySet()) {
      Path file = root.resolve(one.getKey());
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        String text = Files.readString(file);
        String corrected = CorrectedText.of(text, one.getKey(), one.getValue());
        if (!corrected.equals(text)) {
          changed = true;
          before.putIfAbsent(one.getKey(), text);
          after.put(one.getKey(), corrected);
          if (!dryRun) {
            OutputFile.write(file, corrected);
          }
        }
      }
    }
    return changed;
  }

  private List<String> lines(String folder, int left) {
    var hunks = new ArrayList<String>();
    int changed = 0;
    for (Map.Entry<String, String> file : before.entrySet()) {
      String path = folder.isEmpty() ? file.getKey() : folder + "/" + file.getKey();
      hunks.add("--- " + path);
      hunks.add("+++ " + path);
      changed +=
          LineDiff.between(
              CorrectedText.lines(file.getValue()),
              CorrectedText.lines(after.get(file.getKey())),
              hunks);
    }
    var lines = new ArrayList<String>();
    lines.add(sum(changed, before.size()));
    lines.addAll(hunks);
    if (dryRun && changed > 0) {
      lines.add("Nothing was written; leave out --dry-run to change these lines");
    } else if (left > 0) {
      lines.add(
          String.format(Locale.ROOT, "Other findings need you: %,d, see ./mentor check", left));
    }
    return lines;
  }

  private String sum(int lines, int files) {
    return lines == 0
        ? "No line has a mistake with only one answer"
        : String.format(
            Locale.ROOT,
            "%s of %s %s corrected",
            count(lines, "line"),
            count(files, "file"),
            dryRun ? "would be" : lines == 1 ? "was" : "were");
  }

  private static String count(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
