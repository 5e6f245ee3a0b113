package org.mentordirectory.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that the content folder holds.
 *
 * @param scheme what {@code scheme.yaml} says
 * @param logo the scheme's own, for the head of every page
 * @param mentors in the order of their files
 * @param guidance in the order of the navigation
 * @param forms in the order of the list
 * @param events by date
 * @param caseStudies the newest first
 * @param impacts what came of each year, the newest first
 * @param mentees only in a folder that the coordinator keeps outside the repository
 * @param photos all pictures in the folder of the mentors, whether a profile has them or not
 * @param drawings the pictures that texts can show
 * @param findings what the reader could not make sense of
 */
public record Content(
    Scheme scheme,
    Optional<Picture> logo,
    List<Mentor> mentors,
    List<Article.Guidance> guidance,
    List<Article.Form> forms,
    List<Article.Event> events,
    List<Article.CaseStudy> caseStudies,
    List<Article.Impact> impacts,
    List<Document> mentees,
    List<Photo> photos,
    List<Picture> drawings,
    List<Finding> findings) {
  /** Copies the lists. */
  public Content {
    mentors = List.copyOf(mentors);
    guidance = List.copyOf(guidance);
    forms = List.copyOf(forms);
    events = List.copyOf(events);
    caseStudies = List.copyOf(caseStudies);
    impacts = List.copyOf(impacts);
    mentees = List.copyOf(mentees);
    photos = List.copyOf(photos);
    drawings = List.copyOf(drawings);
    findings = List.copyOf(findings);
  }

  /** The pages that are not mentors. */
  public Stream<Article> articles() {
    return Stream.of(guidance, forms, events, caseStudies, impacts).flatMap(List::stream);
  }

  /** Every Markdown file. */
  public Stream<Document> documents() {
    return Stream.of(
            mentors.stream().map(Mentor::document),
            articles().map(Article::document),
            mentees.stream())
        .flatMap(documents -> documents);
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

  /** The mentors whom the directory lists on a day, by slug. */
  public List<Mentor> listedOn(LocalDate today) {
    return mentors.stream()
        .sorted(Comparator.comparing(Mentor::slug))
        .filter(mentor -> !mentor.isAway(scheme.review(), today))
        .toList();
  }

  /** The number of Markdown files. */
  public int size() {
    return (int) documents().count();
  }
}
