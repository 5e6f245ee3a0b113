package org.mentordirectory.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.content.Content;
import org.mentordirectory.finding.FindingList;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;

/** Finds the files with answers in a folder, and the year of each. */
final class AnswerFiles {
  /** The log of pairings, as {@code mentor:match} names it. */
  static final String PAIRINGS = "pairings.csv";

  private static final int MOST = 10_000;

  /** How many folders may lie within each other. */
  private static final int DEEPEST = 5;

  private static final Pattern YEAR =
      Pattern.compile("(\\d{4})(?!\\d)(?:[-–_/](\\d{4}|\\d{2})(?![-\\d]))?.*");

  private final EvaluationRequest request;
  private final Content content;
  private final FindingList mistakes;
  private final Path folder;
  private final List<AnswerFile> sources = new ArrayList<>();

  AnswerFiles(EvaluationRequest request, Content content, FindingList mistakes) {
    this.request = request;
    this.content = content;
    this.mistakes = mistakes;
    this.folder =
        Files.isDirectory(request.from())
            ? request.from()
            : Optional.ofNullable(request.from().getParent()).orElse(Path.of(""));
  }

  private Position at(String name) {
    return Position.in(folder, name);
  }

  /** All files, in the order of their names. */
  List<AnswerFile> list() throws IOException {
    Path from = request.from();
    boolean alone = !Files.isDirectory(from);
    Path given = request.columns().orElse(folder.resolve(AnswerColumns.FILE));
    AnswerColumns columns =
        request.columns().isPresent() || Files.exists(given)
            ? columns(
                Optional.ofNullable(given.getParent()).orElse(Path.of("")),
                given.getFileName().toString())
            : AnswerColumns.none();
    Optional<String> year = year(String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
    if (alone) {
      file(from, from.getFileName().toString(), year, columns);
    } else {
      folder(from, "", year, columns, 1);
    }
    return sources;
  }

  private AnswerColumns columns(Path of, String name) throws IOException {
    try {
      return AnswerColumns.read(of, name, content);
    } catch (Refusal e) {
      mistakes.addAll(e.findings());
      return AnswerColumns.none();
    }
  }

  /** The year with which the name of a folder begins. */
  static Optional<String> year(String folder) {
    Matcher year = YEAR.matcher(folder);
    if (!year.matches()) {
      return Optional.empty();
    }
    String first = year.group(1);
    String next = String.valueOf(Integer.parseInt(first) + 1);
    String second = year.group(2);
    return Optional.of(
        second != null && next.endsWith(second) ? first + "-" + next.substring(2) : first);
  }

  private void folder(
      Path inside, String name, Optional<String> year, AnswerColumns columns, int depth)
      throws IOException {
    List<Path> all;
    try (Stream<Path> entries = Files.list(inside)) {
      all = entries.limit(MOST + 1L).sorted().toList();
    }
    if (all.size() > MOST || sources.size() > MOST) {
      mistakes.error(
          name.isEmpty() ? Position.of(inside) : at(name),
          "there are more than %,d files here; give the folder of the answers alone",
          MOST);
      return;
    }
    for (Path path : all) {
      String file = path.getFileName().toString();
      String full = name.isEmpty() ? file : name + "/" + file;
      if (isOfTheSystem(file)) {
        continue;
      }
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        within(path, full, year, columns, depth);
      } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        file(path, full, year, columns);
      } else {
        mistakes.warning(at(full), "this is no ordinary file and was not read");
      }
    }
  }

  /** A folder of the first level may be a year, with columns of its own. */
  private void within(
      Path path, String name, Optional<String> above, AnswerColumns columns, int depth)
      throws IOException {
    if (depth >= DEEPEST || Files.exists(path.resolve("index.html"))) {
      mistakes.warning(
          at(name), "this folder was not read; answers do not lie so deep, nor beside pages");
      return;
    }
    Optional<String> year = depth == 1 ? year(path.getFileName().toString()) : Optional.empty();
    Path own = path.resolve(AnswerColumns.FILE);
    AnswerColumns all =
        year.isPresent() && Files.exists(own)
            ? columns(folder, name + "/" + AnswerColumns.FILE).before(columns)
            : columns;
    folder(path, name, year.or(() -> above), all, depth + 1);
  }

  /** Files that systems and programs put beside others. */
  private static boolean isOfTheSystem(String file) {
    return file.startsWith(".")
        || file.startsWith("~$")
        || List.of("desktop.ini", "thumbs.db", "__macosx").contains(file.toLowerCase(Locale.ROOT));
  }

  private void file(Path path, String name, Optional<String> year, AnswerColumns columns) {
    String file = path.getFileName().toString().toLowerCase(Locale.ROOT);
    if (file.equals(PAIRINGS)) {
      sources.add(new AnswerFile(AnswerFile.Kind.PAIRINGS, path, at(name), year, columns));
    } else if (file.endsWith(".csv") || file.endsWith(".tsv")) {
      sources.add(new AnswerFile(AnswerFile.Kind.TABLE, path, at(name), year, columns));
    } else if (file.endsWith(".pdf")) {
      sources.add(new AnswerFile(AnswerFile.Kind.PDF, path, at(name), year, columns));
    } else if (file.matches(".*\\.(xlsx|xlsm|xls|ods|numbers)")) {
      mistakes.warning(
          at(name),
          "this workbook was not read; open it, choose Save as or Export, take CSV UTF-8, and put that"
              + " file here");
    } else if (file.matches(".*\\.(docx?|odt)")) {
      mistakes.warning(
          at(name),
          "this Word document was not read; type its answers into a row of a spreadsheet, or into the"
              + " form's PDF");
    } else if (!file.matches("answers\\.ya?ml")) {
      mistakes.warning(at(name), "this was not read; answers are in `.csv` and `.pdf` files");
    } else if (file.equals("answers.yml")) {
      mistakes.error(at(name), "this was not read; rename it, its name must end in `.yaml`");
    }
  }
}
