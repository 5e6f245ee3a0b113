package org.mentordirectory.content;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.words.Messages;

/**
 * Everything that the content folder holds.
 *
 * @param scheme what {@code scheme.yaml} says
 * @param pictures those that {@code scheme.yaml} names, by their names
 * @param byKind the documents of each kind, in the order that their kind has: mentors and mentees
 *     by their files, guidance and forms by the navigation, events by date, case studies and years
 *     with the newest first. There are mentees only in a folder that the coordinator keeps outside
 *     the repository
 * @param photos all pictures in the folder of the mentors, whether a profile has them or not
 * @param drawings the pictures that texts can show
 * @param words the messages of the scheme's language, and of each that it has messages of
 * @param findings what the reader could not make sense of
 */
public record Content(
    Scheme scheme,
    Map<String, Picture> pictures,
    Map<DocumentType, List<? extends TypedDocument>> byKind,
    List<Photo> photos,
    List<Picture> drawings,
    List<Messages> words,
    List<Finding> findings) {
  /** Copies the lists. */
  public Content {
    var copy = new EnumMap<DocumentType, List<? extends TypedDocument>>(DocumentType.class);
    byKind.forEach((kind, documents) -> copy.put(kind, List.copyOf(documents)));
    byKind = Collections.unmodifiableMap(copy);
    pictures = Map.copyOf(pictures);
    photos = List.copyOf(photos);
    drawings = List.copyOf(drawings);
    words = List.copyOf(words);
    findings = List.copyOf(findings);
  }

  /** The scheme's logo. */
  public Optional<Picture> logo() {
    return scheme.look().logo().map(pictures::get);
  }

  /** The profiles. */
  public List<Mentor> mentors() {
    return of(DocumentType.MENTOR);
  }

  /** The pages of the guidance. */
  public List<Article.Guidance> guidance() {
    return of(DocumentType.GUIDANCE);
  }

  /** The forms. */
  public List<Article.Form> forms() {
    return of(DocumentType.FORM);
  }

  /** The forms that a new pair receives, as far as they are there. */
  public List<Article.Form> pack() {
    return scheme.pack().stream()
        .flatMap(slug -> forms().stream().filter(form -> form.document().slug().equals(slug)))
        .toList();
  }

  /** The events. */
  public List<Article.Event> events() {
    return of(DocumentType.EVENT);
  }

  /** The stories of pairs. */
  public List<Article.CaseStudy> caseStudies() {
    return of(DocumentType.CASE_STUDY);
  }

  /** The pages of the scheme's own, and the text on its front page. */
  public List<Article.OwnPage> ownPages() {
    return of(DocumentType.PAGE);
  }

  /** What came of each year. */
  public List<Article.Impact> impacts() {
    return of(DocumentType.IMPACT);
  }

  /** What mentees say. */
  public List<Document> mentees() {
    return of(DocumentType.MENTEE);
  }

  @SuppressWarnings("unchecked") // the reader makes of each kind what the methods above say
  private <T extends TypedDocument> List<T> of(DocumentType kind) {
    return (List<T>) byKind.getOrDefault(kind, List.of());
  }

  /** The same in a scheme with other settings. */
  public Content with(Scheme other) {
    return new Content(other, pictures, byKind, photos, drawings, words, findings);
  }

  /** Whether the site of this content has a page. */
  public boolean has(SitePage page) {
    return page.isMeant().test(scheme)
        && page.needs().map(kind -> !byKind.getOrDefault(kind, List.of()).isEmpty()).orElse(true);
  }

  /** The pages that are not mentors. */
  public Stream<Article> articles() {
    return byKind.entrySet().stream()
        .filter(
            kind -> kind.getKey() != DocumentType.MENTOR && kind.getKey() != DocumentType.MENTEE)
        .flatMap(kind -> kind.getValue().stream())
        .map(Article.class::cast);
  }

  /** Every Markdown file. */
  public Stream<Document> documents() {
    return byKind.values().stream().flatMap(List::stream).map(TypedDocument::document);
  }

  /** The same with other findings. */
  public Content with(List<Finding> other) {
    return new Content(scheme, pictures, byKind, photos, drawings, words, other);
  }

  /**
   * The drawing that a text shows, if it is there.
   *
   * @param name of a file in the document's folder
   */
  public Optional<Picture> drawing(Document document, String name) {
    String file = document.file().substring(0, document.file().lastIndexOf('/') + 1) + name;
    return drawings.stream().filter(drawing -> drawing.file().equals(file)).findFirst();
  }

  /** The drawings that texts show, by the addresses at which they come to lie beside the pages. */
  public Map<String, Picture> shownDrawings() {
    var shown = new LinkedHashMap<String, Picture>();
    documents()
        .forEach(
            document ->
                document.body().links().stream()
                    .filter(Body.Link::picture)
                    .map(Body.Link::target)
                    .forEach(
                        name ->
                            drawing(document, name)
                                .ifPresent(
                                    drawing -> shown.put(document.address() + name, drawing))));
    return shown;
  }

  /** The mentors whom the directory lists on a day, by slug. */
  public List<Mentor> listedOn(LocalDate today) {
    return mentors().stream()
        .sorted(Comparator.comparing(Mentor::slug))
        .filter(mentor -> !mentor.hasLeft() && !mentor.isAway(scheme.review(), today))
        .toList();
  }

  /** The number of Markdown files. */
  public int size() {
    return byKind.values().stream().mapToInt(List::size).sum();
  }
}
