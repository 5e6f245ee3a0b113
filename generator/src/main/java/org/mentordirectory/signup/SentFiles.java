package org.mentordirectory.signup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.picture.PictureFile;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.TemporaryFolder;
import org.mentordirectory.sheet.PrivatePath;
import org.mentordirectory.sheet.SentText;
import org.mentordirectory.sheet.Table;
import org.mentordirectory.words.MessageFiles;
import org.mentordirectory.words.Messages;
import org.mentordirectory.words.OtherNames;

/** What was sent in, from a folder, a file or a spreadsheet. */
final class SentFiles implements AutoCloseable {
  private static final int FILE_MEGABYTES = 1;
  private static final int TITLE_BYTES = 20_000;
  private static final String FENCE = "---\n";
  private static final String OTHER_SYSTEM =
      "to read the people pages of another system, name a file by --columns, where a proposal of"
          + " what their keys mean is written first";

  private final ImportRequest request;
  private final DocumentType kind;
  private final Scheme scheme;
  private final List<Field> fields;
  private final Consumer<Finding> remarks;
  private final List<Mentor> there;
  private @Nullable TemporaryFolder photos;

  /**
   * Sources of a kind.
   *
   * @param kind mentors, or mentees
   * @param there the profiles that are there, whose photos may come alone
   */
  SentFiles(
      ImportRequest request,
      DocumentType kind,
      Scheme scheme,
      List<Mentor> there,
      Consumer<Finding> remarks) {
    this.there = there;
    this.request = request;
    this.kind = kind;
    this.scheme = scheme;
    this.fields = scheme.fields(kind);
    this.remarks = remarks;
  }

  private Messages messages() throws IOException {
    return MessageFiles.beside(request.content()).in(scheme.languages().get(0));
  }

  /** What each of them sent, in the spellings that readers see. */
  List<SignupRow> read() throws Refusal, IOException {
    return sent().stream()
        .map(row -> row.with(row.answers().spelt(scheme.spellings()), row.file()))
        .toList();
  }

  private List<SignupRow> sent() throws Refusal, IOException {
    Path from = request.from();
    if (!Files.exists(from)) {
      throw new Refusal("there is nothing at %s; give a file or a folder", from);
    }
    if (kind == DocumentType.MENTEE) {
      PrivatePath.refuse(from, request.content());
    } else if (from.toRealPath().startsWith(request.content().toRealPath())) {
      throw new Refusal(
          "%s is in the content folder, and so in the repository that everybody can read: what"
              + " people send may hold personal data. Move it out of there, and import it from"
              + " there",
          from);
    }
    boolean isPeople =
        kind == DocumentType.MENTOR
            && (Files.isDirectory(from) ? request.columns().isPresent() : PeoplePages.isData(from));
    boolean isTable = isTable(from) || isTabbed(from);
    boolean one = !Files.isDirectory(from) && !isTable && !isPeople;
    if (!one && (request.account().isPresent() || request.consent().isPresent())) {
      throw new Refusal("--account and --date are of one person, and %s is of several", from);
    }
    if (isTable) {
      return table(Table.read(from));
    }
    if (isPeople) {
      PeoplePages people = PeoplePages.in(from, remarks);
      if (people.isEmpty()) {
        remarks.accept(
            Finding.error(
                Position.of(from), "there is nobody's page here; name the folder that has them"));
        return List.of();
      }
      return people.placed(table(people.table(from)));
    }
    return Files.isDirectory(from) || SentPhotos.isPhoto(from)
        ? folder(from)
        : files(List.of(from));
  }

  private static boolean isTable(Path path) {
    return lower(path).matches(".*\\.(csv|tsv)") && !Files.isDirectory(path);
  }

  /** Whether it is what Excel saves as Unicode text: the first line has tabs, in any encoding. */
  private static boolean isTabbed(Path path) throws IOException {
    if (Files.isDirectory(path) || !lower(path).endsWith(".txt")) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      String begin = new String(in.readNBytes(TITLE_BYTES), StandardCharsets.ISO_8859_1);
      return begin.lines().findFirst().orElse("").chars().filter(c -> c == '\t').count() > 1;
    }
  }

  private static String lower(Path path) {
    return path.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  private List<SignupRow> table(Table table) throws IOException, Refusal {
    if (request.columns().filter(file -> !Files.exists(file)).isPresent()) {
      ColumnsProposal.write(request.columns().get(), table, fields, scheme, messages());
      String sentence =
          "this was not there, so a proposal of what the columns mean was written, and nothing"
              + " else; look through it, then run the same again";
      Position at = Position.of(request.columns().get());
      if (kind == DocumentType.MENTEE) {
        throw new Refusal(at, sentence);
      }
      remarks.accept(Finding.warning(at, sentence));
      return List.of();
    }
    SignupColumns columns =
        request.columns().isPresent()
            ? SignupColumns.read(request.columns().get(), fields)
            : SignupColumns.none();
    return TableAnswers.in(table, fields, columns, scheme, messages(), remarks);
  }

  private List<SignupRow> folder(Path from) throws IOException {
    var texts = new ArrayList<Path>();
    var photos = new SentPhotos(remarks);
    List<Path> all;
    try (Stream<Path> entries = Files.isDirectory(from) ? Files.list(from) : Stream.of(from)) {
      all = entries.sorted().filter(path -> !lower(path).startsWith(".")).toList();
    }
    for (Path path : all) {
      String name = lower(path);
      if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        remarks.accept(
            Finding.warning(Position.of(path), "this is no ordinary file and was not read"));
      } else if (name.endsWith(".md") || name.endsWith(".txt")) {
        texts.add(path);
      } else if (SentPhotos.isPhoto(path)) {
        photos.add(path);
      } else {
        remarks.accept(
            Finding.warning(
                Position.of(path),
                isTable(path)
                    ? "this was not read; import a spreadsheet by itself, by its own name"
                    : PeoplePages.isData(path)
                        ? "this was not read; " + OTHER_SYSTEM
                        : "this was not read; profiles end in `.md` or `.txt`, photos in `.jpg`,"
                            + " `.png` or `.webp`"));
      }
    }
    return photos.of(texts, files(texts), there, scheme, fields);
  }

  /** Profiles are read by the reader of profiles, all in one folder. */
  private List<SignupRow> files(List<Path> paths) throws IOException {
    Map<Integer, SignupRow> sent = new LinkedHashMap<>();
    Map<String, Integer> profiles = new LinkedHashMap<>();
    Map<Integer, String> texts = new LinkedHashMap<>();
    Map<Integer, SentPhoto> pictures = new HashMap<>();
    boolean isOfOtherSystem = false;
    try (DryRun trial = DryRun.alone(request.content(), scheme)) {
      for (int i = 0; i < paths.size(); i++) {
        Position at = Position.of(paths.get(i));
        try {
          PhotoInText both =
              PhotoInText.in(SentText.read(paths.get(i), at, FILE_MEGABYTES, remarks), at, remarks);
          String text = both.text();
          texts.put(i, text);
          if (both.photo().isPresent()) {
            pictures.put(i, kept(both.photo().get(), i, at.withPart("photo")));
          }
          if (text.startsWith(FENCE)) {
            profiles.put("sent-" + i, i);
            trial.put("%s/sent-%s.md".formatted(kind.folder(), i), text);
          } else if (kind != DocumentType.MENTOR) {
            throw new Refusal(
                at,
                "this does not begin with a line `---`; write it as a profile, keys and values"
                    + " between two such lines");
          } else {
            sent.put(i, IssueAnswers.read(text, at, scheme, messages(), request));
          }
        } catch (Refusal e) {
          e.findings().forEach(remarks);
        }
      }
      for (Document document : trial.read(kind).toList()) {
        int i = profiles.get(document.slug());
        Position at = Position.of(paths.get(i));
        isOfOtherSystem |= isOfOtherSystem(document);
        sent.put(i, profile(at, texts.get(i), document));
      }
    }
    if (isOfOtherSystem) {
      remarks.accept(
          Finding.warning(
              Position.of(request.from()),
              "there are keys here that other systems have; " + OTHER_SYSTEM));
    }
    pictures.forEach((i, photo) -> sent.computeIfPresent(i, (same, row) -> row.with(photo)));
    return sent.keySet().stream().sorted().map(sent::get).toList();
  }

  /** A picture as a file, whose name ends as that of its format does. */
  private SentPhoto kept(byte[] picture, int number, Position at) throws IOException {
    if (photos == null) {
      photos = new TemporaryFolder("mentor-photos");
    }
    Path file = Files.write(photos.path().resolve("photo-" + number), picture);
    String ending = PictureFile.format(file).map(PictureFile.Format::ending).orElse("jpg");
    return new SentPhoto(Files.move(file, file.resolveSibling(number + "." + ending)), at);
  }

  @Override
  public void close() throws IOException {
    if (photos != null) {
      photos.close();
    }
  }

  private boolean isOfOtherSystem(Document document) {
    return kind == DocumentType.MENTOR
        && document.front().fields().entries().stream()
            .map(Node.Entry::key)
            .filter(key -> Field.named(key, fields).isEmpty())
            .anyMatch(key -> !OtherNames.ofKey(key).isEmpty());
  }

  private SignupRow profile(Position at, String text, Document document) {
    ProfileAnswers answers = ProfileAnswers.in(document, fields, text);
    var sent =
        new SignupRow(
            fields,
            at,
            answers,
            Optional.of(text),
            Map.of(),
            false,
            Optional.empty(),
            List.of(),
            Map.of());
    Map<String, List<String>> more = new LinkedHashMap<>();
    request.account().ifPresent(account -> more.put("account", List.of(account)));
    if (document.front().date("consent").isPresent()) { // who gave no day has not agreed
      request.consent().ifPresent(day -> more.put("consent", List.of(day)));
    }
    for (Map.Entry<String, List<String>> one : more.entrySet()) {
      answers = answers.with(one.getKey(), one.getValue());
    }
    return sent.with(
        answers,
        more.isEmpty()
            ? Optional.of(text)
            : FrontMatterText.with(text, fields, more).or(() -> Optional.of(text)));
  }
}
