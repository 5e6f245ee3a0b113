package org.mentordirectory.signup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.content.read.YamlFile;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sheet.PlainAnswer;
import org.mentordirectory.sheet.SentText;
import org.mentordirectory.sheet.Table;
import org.mentordirectory.words.OtherNames;

/**
 * The people pages of another system as a table, a row for each person and a column for each key:
 * Markdown with front matter, as Jekyll and Hugo have it, and YAML or JSON with a list of people,
 * or with a block for each, which may be a line of JSON. {@link FlatBlock} says what a column is
 * called; the text below the front matter has the column {@code text}.
 */
final class PeoplePages {
  private static final int FILE_MEGABYTES = 1;
  private static final int MOST_CHARACTERS = 32 << 20;
  private static final int MOST_FILES = 5_000;
  private static final int MOST_KEYS = 1_000;
  private static final int DEEPEST = 6;
  private static final Pattern PAGE = Pattern.compile("(?i).*\\.(md|markdown|html)");
  private static final Pattern PICTURE =
      Pattern.compile(
          "(?i)!\\[[^\\]\\n]{0,300}\\]\\([^)\\n]{0,500}\\.(?:jpe?g|png|gif|webp)(?:[?#\\s][^)\\n]{0,300})?\\)"
              + "(?:\\{:?[^}\\n]{0,100}\\})?");
  private static final Pattern DATA = Pattern.compile("(?i).*\\.(ya?ml|json|jsonl|ndjson)");

  /** JSON may write a slash with a backslash before it, YAML may not. */
  private static final Pattern JSON_SLASH = Pattern.compile("(?<!\\\\)((?:\\\\{2})*+)\\\\/");

  /** Where a line begins that is a block of JSON by itself. */
  private static final Pattern JSON_LINE = Pattern.compile("^(?=\\{)", Pattern.MULTILINE);

  /** What may be somebody's page too, and is told of. */
  private static final Pattern OTHER =
      Pattern.compile("(?i).*\\.(mdx|rst|adoc|toml|htm|txt|csv|tsv|xlsx?|docx?|pdf)");

  /** The page of a section, or of a person with a folder of their own. */
  private static final Pattern INDEX = Pattern.compile("(?i)(?:_?index|readme)\\.\\w+");

  /** What a list of people is called where something else stands beside it. */
  private static final Pattern LIST =
      Pattern.compile(
          "(?i)people|persons?|mentors|members|staff|team|authors|users|data|items|results|records");

  private final Path root;
  private final Consumer<Finding> remarks;
  private final List<Path> files;
  private final List<Person> people = new ArrayList<>();
  private int left = MOST_CHARACTERS;

  private PeoplePages(Path root, List<Path> files, Consumer<Finding> remarks) {
    this.root = root;
    this.files = files;
    this.remarks = remarks;
  }

  private record Person(Position at, Map<String, String> cells, Optional<Path> photo) {}

  /** Whether a file is such data by its name. */
  static boolean isData(Path path) {
    return DATA.matcher(path.getFileName().toString()).matches();
  }

  /**
   * Reads a folder with all below it, or one file of data.
   *
   * @param remarks takes what is wrong with single files; no one in them is among the people then
   */
  static PeoplePages in(Path from, Consumer<Finding> remarks) throws IOException, Refusal {
    boolean isFolder = Files.isDirectory(from);
    try (Stream<Path> all = Files.walk(from, DEEPEST)) {
      Path root = isFolder ? from : from.toAbsolutePath().getParent();
      List<Path> files =
          all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
              .map(path -> isFolder ? path : path.toAbsolutePath())
              .filter(path -> !("/" + root.relativize(path)).replace('\\', '/').contains("/."))
              .limit(MOST_FILES + 1L)
              .sorted()
              .toList();
      if (files.size() > MOST_FILES) {
        throw new Refusal(
            "there are more than %s files in %s; name the folder that has the people's pages alone",
            MOST_FILES, from);
      }
      var pages = new PeoplePages(root, files, remarks);
      for (Path file : files) {
        pages.read(file);
      }
      return pages;
    }
  }

  private void read(Path file) throws IOException {
    String name = OneLine.path(root.relativize(file).toString().replace('\\', '/'));
    Position at = Position.in(root, name);
    boolean isPage = PAGE.matcher(name).matches();
    if (!isPage && !isData(file)) {
      if (OTHER.matcher(name).matches()) {
        remarks.accept(
            Finding.warning(
                at,
                "this was not read; pages of people end in `.md`, `.markdown` or `.html`, and data"
                    + " in `.yml`, `.yaml`, `.json` or `.jsonl`"));
      }
      return;
    }
    if (isPage && INDEX.matcher(file.getFileName().toString()).matches() && isOfSection(file)) {
      remarks.accept(Finding.note(at, "this is the page of a section, and was not read"));
      return;
    }
    try {
      String text = SentText.read(file, at, FILE_MEGABYTES, remarks);
      left -= text.length();
      if (left < 0) {
        throw new Refusal(at, "this file and all after it are too many; import them in parts");
      }
      Optional<String> body = isPage ? FrontMatterText.bodyOf(text) : Optional.of("");
      if (body.isEmpty()) {
        throw new Refusal(
            at,
            text.startsWith("+++")
                ? "keys in TOML are not read; convert the pages by `hugo convert toYAML`, and"
                    + " import them again"
                : "this has no block of keys between two lines `---`, and was not read");
      }
      String head = text.substring(0, text.length() - body.get().length());
      String keys = isPage ? head.replaceFirst("---\\s*$", "") : data(head);
      var found = new ArrayList<Finding>();
      Node node = YamlFile.data(keys, name, found::add);
      found.forEach(one -> remarks.accept(one.withPlace(one.at().under(root))));
      if (found.stream().noneMatch(Finding::isError)) {
        add(node, isPage ? Optional.of(body.get()) : Optional.empty(), file);
      }
    } catch (Refusal e) {
      e.findings().forEach(remarks);
    }
  }

  /** Data as YAML has them: JSON but for its slashes, of which lines may be blocks of a list. */
  private static String data(String text) {
    String yaml = JSON_SLASH.matcher(text).replaceAll("$1/");
    List<String> lines = yaml.lines().filter(line -> !line.isBlank()).toList();
    boolean isOfLines = lines.size() > 1 && lines.stream().allMatch(line -> line.startsWith("{"));
    return isOfLines ? JSON_LINE.matcher(yaml).replaceAll("- ") : yaml;
  }

  private boolean isOfSection(Path index) {
    return files.stream()
        .anyMatch(
            other ->
                !other.equals(index)
                    && other.startsWith(index.getParent())
                    && PAGE.matcher(other.toString()).matches());
  }

  /** A block with values of its own is a person, but for one with a list of people. */
  private void add(Node node, Optional<String> body, Path file) {
    if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> add(item, Optional.empty(), file));
    } else if (node instanceof Node.Mapping block) {
      Optional<Node> people =
          block.entries().stream()
              .filter(entry -> body.isEmpty() && LIST.matcher(entry.key()).matches())
              .map(Node.Entry::value)
              .filter(value -> value instanceof Node.Sequence list && isOfBlocks(list))
              .findFirst();
      if (people.isPresent()) {
        add(people.get(), Optional.empty(), file);
        return;
      }
      boolean isPerson =
          body.isPresent()
              || block.entries().stream().anyMatch(entry -> entry.value() instanceof Node.Scalar);
      if (isPerson) {
        person(block, body.orElse(""), file);
      } else {
        block.entries().forEach(entry -> add(entry.value(), Optional.empty(), file));
      }
    }
  }

  private static boolean isOfBlocks(Node.Sequence list) {
    return !list.items().isEmpty()
        && list.items().stream().allMatch(Node.Mapping.class::isInstance);
  }

  private void person(Node.Mapping block, String body, Path file) {
    Map<String, String> cells = FlatBlock.cells(block);
    Position at = block.at().under(root).at(block.at().line());
    boolean isDraft =
        PlainAnswer.isYes(cells.getOrDefault("draft", "no"))
            || PlainAnswer.isNo(cells.getOrDefault("published", "yes"));
    if (isDraft) {
      remarks.accept(Finding.warning(at, "this is a draft, and was not read"));
      return;
    }
    cells.keySet().removeAll(Set.of("draft", "published"));
    String text = PICTURE.matcher(body).replaceAll("");
    if (!text.isBlank()) {
      cells.put(AboutField.TEXT, text);
    }
    if (!text.equals(body)) {
      remarks.accept(
          Finding.warning(
              at, "pictures in the text were left out; a profile has one photo, beside it"));
    }
    Optional<String> picture =
        cells.keySet().stream()
            .filter(key -> OtherNames.ofKey(key).contains(OtherNames.PHOTO))
            .findFirst()
            .map(cells::get);
    Optional<Path> photo = picture.flatMap(this::photo).or(() -> beside(file));
    if (photo.isEmpty() && picture.isPresent()) {
      remarks.accept(
          Finding.warning(
              at,
              "the photo `%s` is not in this folder; put it beside the profile by hand"
                  .formatted(OneLine.of(picture.get(), 80))));
    }
    people.add(new Person(at, cells, photo));
  }

  /** The only picture below the folder that is called as a key says. */
  private Optional<Path> photo(String said) {
    String name = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1);
    List<Path> called =
        files.stream().filter(file -> file.getFileName().toString().equals(name)).toList();
    return called.size() == 1 && SentPhotos.isPhoto(called.get(0))
        ? Optional.of(called.get(0))
        : Optional.empty();
  }

  /** The picture called like a page beside it, or the only one in a folder of its own. */
  private Optional<Path> beside(Path page) {
    if (!PAGE.matcher(page.toString()).matches()) {
      return Optional.empty();
    }
    boolean isIndex = INDEX.matcher(page.getFileName().toString()).matches();
    List<Path> pictures =
        files.stream()
            .filter(file -> SentPhotos.isPhoto(file) && file.getParent().equals(page.getParent()))
            .filter(file -> isIndex || SentPhotos.stem(file).equals(SentPhotos.stem(page)))
            .toList();
    return pictures.size() == 1 ? Optional.of(pictures.get(0)) : Optional.empty();
  }

  boolean isEmpty() {
    return people.isEmpty();
  }

  /** All people as rows below the names of their keys. */
  Table table(Path from) throws Refusal {
    var keys = new LinkedHashSet<String>();
    people.forEach(person -> keys.addAll(person.cells().keySet()));
    if (keys.size() > MOST_KEYS) {
      throw new Refusal(
          "the pages in %s have more than %s keys; import them in parts", from, MOST_KEYS);
    }
    var rows = new ArrayList<Table.Row>();
    for (Person person : people) {
      rows.add(
          new Table.Row(
              rows.size() + 1,
              keys.stream().map(key -> person.cells().getOrDefault(key, "")).toList()));
    }
    return new Table(
        Position.of(from), List.copyOf(keys), List.of(), Optional.empty(), rows, List.of());
  }

  /** The answers in the rows of the table, with the places and photos of the people they are of. */
  List<SignupRow> placed(List<SignupRow> rows) {
    var placed = new ArrayList<SignupRow>();
    for (SignupRow row : rows) {
      Person person = people.get(placed.size());
      SignupRow at = row.from(person.at());
      placed.add(person.photo().map(SentPhoto::of).map(at::with).orElse(at));
    }
    return placed;
  }
}
