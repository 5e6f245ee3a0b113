package org.mentordirectory.content.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.Photo;
import org.mentordirectory.content.Picture;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.TypedDocument;
import org.mentordirectory.content.picture.SmallPhoto;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.output.Cache;
import org.mentordirectory.words.MessageFiles;
import org.mentordirectory.words.Messages;

/**
 * Reads a content folder into one {@link Content}, each file once, over all cores. The order of
 * everything in it is that of the files' names, whatever the machine.
 */
public final class ContentReader {
  private static final Comparator<Article> BY_ORDER =
      Comparator.comparingInt(Article::order).thenComparing(Article::title);
  private static final Comparator<Article.Event> BY_DATE =
      Comparator.comparing(event -> event.date().orElse(LocalDate.MAX));
  private static final Comparator<Article.CaseStudy> NEWEST_FIRST =
      Comparator.comparing(
          (Article.CaseStudy study) -> study.date().orElse(LocalDate.MIN),
          Comparator.reverseOrder());
  private static final Comparator<Article.Impact> LAST_YEAR_FIRST =
      Comparator.comparing(Article.Impact::year, Comparator.reverseOrder());

  /** Of a drawing; one that people read takes a tenth of it. */
  private static final int MOST_KILOBYTES = 100;

  private final Memory memory;
  private final Path root;
  private final List<DocumentType> kinds;
  private final ConcurrentLinkedQueue<Finding> findings = new ConcurrentLinkedQueue<>();

  private ContentReader(Path root, List<DocumentType> kinds, Memory memory) {
    this.root = root;
    this.kinds = kinds;
    this.memory = memory;
  }

  /**
   * The documents that were read before, so that only those that have changed are read again: by
   * this program, or where there is a cache, by another.
   */
  public static final class Memory {
    private final Cache cache;
    private final DocumentReader reader;
    private final Map<Path, Remembered> known = new ConcurrentHashMap<>();

    public Memory(Cache cache) {
      this.cache = cache;
      reader = new DocumentReader(cache.shelf("texts"));
    }

    /** What other programs made. */
    public Cache cache() {
      return cache;
    }

    private record Remembered(
        FileTime modified, long size, Document document, List<Finding> found) {
      boolean isOf(BasicFileAttributes file) {
        return modified.equals(file.lastModifiedTime()) && size == file.size();
      }
    }

    private Document document(
        DocumentType kind, Path path, String file, List<Field> fields, Consumer<Finding> findings) {
      Remembered remembered = known.get(path);
      try {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        if (remembered == null || !remembered.isOf(now)) {
          var found = new ArrayList<Finding>();
          Document document = reader.document(kind, path, file, fields, found::add);
          remembered = new Remembered(now.lastModifiedTime(), now.size(), document, found);
          known.put(path, remembered);
        }
      } catch (IOException e) {
        return reader.document(kind, path, file, fields, findings); // which says what is wrong
      }
      remembered.found().forEach(findings);
      return remembered.document();
    }
  }

  /**
   * Reads a folder.
   *
   * @param root the content folder, the one with {@code scheme.yaml}
   * @throws IOException if something there cannot be read; what is wrong inside the files is in
   *     {@link Content#findings()}
   */
  public static Content read(Path root) throws IOException {
    return read(root, new Memory(Cache.none()));
  }

  /**
   * Reads a folder once more.
   *
   * @param memory of the reading before; it is brought up to date
   */
  public static Content read(Path root, Memory memory) throws IOException {
    return read(root, DocumentType.documents(), memory);
  }

  /**
   * Reads a folder that has a {@code scheme.yaml} and mentees, and is no repository's: no other
   * document is looked for.
   *
   * @throws IOException if something there cannot be read
   */
  public static Content readMentees(Path root) throws IOException {
    return read(root, List.of(DocumentType.MENTEE), new Memory(Cache.none()));
  }

  /**
   * Reads only the settings of a folder.
   *
   * @throws IOException if they cannot be read
   */
  public static Scheme readScheme(Path root) throws IOException {
    return read(root, List.of(), new Memory(Cache.none())).scheme();
  }

  private static Content read(Path root, List<DocumentType> kinds, Memory memory)
      throws IOException {
    if (!Files.isDirectory(root)) {
      throw Files.exists(root)
          ? new NotDirectoryException(root.toString())
          : new NoSuchFileException(root.toString());
    }
    try {
      return new ContentReader(root, kinds, memory).content();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Content content() throws IOException {
    ContentFiles files = ContentFiles.list(root, kinds, findings::add);
    Node.Mapping settings = withSynonyms(settings());
    String language = SchemeReader.languages(settings).get(0);
    MessageFiles words = MessageFiles.beside(root);
    findings.addAll(BrokenMessages.in(words, language, "../templates"));
    Messages messages = words.in(language);
    Scheme scheme = new SchemeReader(messages, findings::add).read(settings);
    var usual =
        new FormField.Ends(messages.text("form.scale.low"), messages.text("form.scale.high"));
    List<Photo> photos =
        files.photos().stream()
            .map(path -> SmallPhoto.of(path, files.name(path), memory.cache.shelf("photos")))
            .toList();
    Map<String, Photo> bySlug =
        photos.stream().collect(Collectors.toMap(Photo::slug, p -> p, (first, second) -> first));
    var byKind = new EnumMap<DocumentType, List<? extends TypedDocument>>(DocumentType.class);
    for (DocumentType kind : kinds) {
      byKind.put(kind, documents(kind, files, scheme, bySlug, usual));
    }
    var content =
        new Content(
            scheme,
            new PictureReader(root, findings::add).read(scheme),
            byKind,
            photos,
            drawings(files),
            words.all(language),
            List.of());
    answersAreKept(content.forms());
    return content.with(findings.stream().sorted().toList());
  }

  private List<? extends TypedDocument> documents(
      DocumentType kind,
      ContentFiles files,
      Scheme scheme,
      Map<String, Photo> photos,
      FormField.Ends usual) {
    List<Document> typed = read(kind, files, scheme.fields(kind));
    List<Document> all =
        kind == DocumentType.MENTOR || kind == DocumentType.MENTEE
            ? typed.stream().map(scheme.spellings()::in).toList()
            : typed;
    return switch (kind) {
      case MENTOR ->
          all.stream()
              .map(
                  document -> Mentor.of(document, Optional.ofNullable(photos.get(document.slug()))))
              .toList();
      case GUIDANCE -> sorted(all, Article.Guidance::new, BY_ORDER);
      case PAGE -> sorted(all, Article.OwnPage::new, BY_ORDER);
      case FORM -> sorted(all, new FormReader(scheme, usual, findings::add)::read, BY_ORDER);
      case EVENT -> sorted(all, EventReader::read, BY_DATE);
      case CASE_STUDY -> sorted(all, Article.CaseStudy::new, NEWEST_FIRST);
      case IMPACT -> sorted(all, document -> ImpactReader.read(document, usual), LAST_YEAR_FIRST);
      case MENTEE -> all;
      case SCHEME -> List.of();
    };
  }

  /** A file in which a form keeps its answers is no page that somebody forgot. */
  private void answersAreKept(List<Article.Form> forms) {
    for (Article.Form form : forms) {
      form.saves()
          .ifPresent(
              file ->
                  findings.removeIf(
                      finding ->
                          !finding.isError()
                              && finding.rule().equals(ReaderRule.FILE.key())
                              && file.equals("content/" + finding.at().file())));
    }
  }

  private Node.Mapping settings() {
    Path path = root.resolve(Scheme.FILE);
    var mapping = new Node.Mapping(Position.startOf(Scheme.FILE), List.of());
    if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      mapping = memory.reader.yaml(path, Scheme.FILE, DocumentType.SCHEME.fields(), findings::add);
    } else if (!Files.isSymbolicLink(path)) {
      findings.add(
          Finding.error(
              Position.startOf(Scheme.FILE),
              ReaderRule.FILE.key(),
              Files.exists(root.resolve("scheme.yml"))
                  ? "the file is missing; rename `scheme.yml`, its name must end in `.yaml`"
                  : "the file is missing; make it with at least `name:` and `contact:`"));
    }
    return mapping;
  }

  /** The settings with the synonyms that stand in a file of their own, after those among them. */
  private Node.Mapping withSynonyms(Node.Mapping settings) {
    Path path = root.resolve(Scheme.SYNONYMS);
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return settings;
    }
    Node lines = memory.reader.data(path, Scheme.SYNONYMS, findings::add);
    return lines instanceof Node.Mapping nothing && nothing.entries().isEmpty()
        ? settings
        : settings.withMore("synonyms", lines);
  }

  private List<Document> read(DocumentType kind, ContentFiles files, List<Field> fields) {
    return files.documents(kind).parallelStream()
        .map(path -> memory.document(kind, path, files.name(path), fields, findings::add))
        .toList();
  }

  private static <T> List<T> sorted(
      List<Document> all, Function<Document, T> make, Comparator<? super T> order) {
    return all.stream().map(make).sorted(order).toList();
  }

  private List<Picture> drawings(ContentFiles files) throws IOException {
    var svg = new SvgReader();
    var drawings = new ArrayList<Picture>();
    for (Path path : files.drawings()) {
      String file = files.name(path);
      byte[] data = svg.read(path, file, MOST_KILOBYTES, "drawing", findings::add);
      drawings.add(new Picture(file, data));
    }
    return drawings;
  }
}
