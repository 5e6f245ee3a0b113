package org.mentordirectory.desk.coverage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.coverage.Coverage;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.match.CriterionWords;
import org.mentordirectory.words.Messages;

/**
 * What the directory covers, for the coordinator who looks for more mentors: one page, which is
 * private where mentees were counted, since small numbers can tell of somebody.
 */
public final class CoveragePage {
  /** So many sentences are read; the others are there when they are wanted. */
  private static final int FIRST = 20;

  /** So many values are read in one sentence. */
  private static final int SHORT = 12;

  /** The most wanted that the log names. */
  private static final int NAMED = 3;

  private final Coverage coverage;
  private final Messages messages;
  private final CriterionWords criteria;

  private CoveragePage(Coverage coverage, Scheme scheme, Messages messages) {
    this.coverage = coverage;
    this.messages = messages;
    this.criteria = new CriterionWords(scheme, messages);
  }

  /**
   * The page.
   *
   * @param asked whether mentees were counted
   * @param total all mentors and mentees
   * @param first whom to recruit, the most wanted first
   * @param more those who come after
   * @param parts a criterion each
   * @param towns topics and skills that are lacking in a town
   */
  public record Model(
      boolean asked,
      Coverage.Count total,
      List<Wanted> first,
      List<Wanted> more,
      List<Part> parts,
      List<Line> towns) {}

  /**
   * Somebody to recruit.
   *
   * @param who such as: a mentor for welding
   * @param why such as: 3 mentees ask for it, and no place is free
   */
  public record Wanted(String who, String why) {}

  /**
   * A criterion.
   *
   * @param key its name
   * @param label what it is called
   * @param none what no mentor has
   * @param single what one mentor has
   * @param lines what the table shows
   * @param others how many values more somebody has, and nobody asks for
   */
  public record Part(
      String key, String label, Values none, Values single, List<Line> lines, int others) {}

  /** Values in words, and whether they are too many for a sentence. */
  public record Values(int number, List<String> labels, boolean many) {
    static Values of(List<Coverage.Line> lines) {
      List<String> labels = lines.stream().map(Coverage.Line::label).sorted().toList();
      return new Values(labels.size(), labels, labels.size() > SHORT);
    }
  }

  /** A row of a table; the town is empty where there is none. */
  public record Line(String label, String town, Coverage.Count count, int without) {}

  /**
   * Writes the page. Without mentees it holds nothing private, and may be in the repository.
   *
   * @throws Refusal if anything in the mentees' files is wrong, or the place is not one to write to
   */
  public static Receipt write(Coverage.Request request, PrivateReport.Place place)
      throws IOException, Refusal {
    Content content = ContentReader.read(request.content());
    Coverage coverage = Coverage.of(content, request);
    var lines = new ArrayList<String>();
    PrivateReport.write(
        request.isPrivate() ? place : place.forPublicMatters(),
        content.scheme(),
        folder -> {
          var page = new CoveragePage(coverage, content.scheme(), folder.messages());
          folder.page(
              PrivateReport.PAGE,
              "desk/coverage.ftlh",
              folder.messages().text("coverage.title"),
              page.model());
          lines.addAll(page.summary());
        });
    lines.add(place.told());
    return new Receipt(coverage.remarks(), lines);
  }

  private Model model() {
    List<Wanted> wanted = coverage.wanted().stream().map(this::wanted).toList();
    return new Model(
        coverage.asked(),
        coverage.total(),
        wanted.stream().limit(FIRST).toList(),
        wanted.stream().skip(FIRST).toList(),
        coverage.parts().stream().map(this::part).toList(),
        coverage.towns().stream().map(CoveragePage::line).toList());
  }

  /**
   * Where the scheme does not name the values, a table has those that mentees ask for; without
   * mentees those of several mentors, since those of one are named above it.
   */
  private Part part(Coverage.Part part) {
    List<Coverage.Line> shown =
        part.lines().stream()
            .filter(
                line ->
                    part.closed()
                        || line.count().mentees() > 0
                        || !coverage.asked() && line.count().mentors() > 1)
            .toList();
    return new Part(
        part.criterion().key(),
        called(part),
        Values.of(part.with(0)),
        Values.of(part.with(1)),
        shown.stream().map(CoveragePage::line).toList(),
        part.lines().size() - shown.size());
  }

  private String called(Coverage.Part part) {
    return criteria.name("coverage.part.", part.criterion());
  }

  private static Line line(Coverage.Line line) {
    return new Line(line.label(), line.town().orElse(""), line.count(), line.count().without());
  }

  private Wanted wanted(Coverage.Line line) {
    String mentor = criteria.text("coverage.who.", line.criterion(), line.words());
    String who =
        line.town().map(town -> messages.text("coverage.in-town", mentor, town)).orElse(mentor);
    return new Wanted(
        who, messages.text("coverage.ask", line.count().mentees()) + " " + supply(line.count()));
  }

  private String supply(Coverage.Count count) {
    if (count.mentors() == 0) {
      return messages.text("coverage.supply.none");
    }
    return count.places() == 0
        ? messages.text("coverage.supply.full", count.mentors())
        : messages.text("coverage.supply.some", count.places(), count.without());
  }

  private List<String> summary() {
    Coverage.Count total = coverage.total();
    var lines = new ArrayList<String>();
    lines.add(
        messages.text("coverage.log.mentors", total.mentors())
            + " "
            + messages.text("coverage.log.places", total.places()));
    if (coverage.asked()) {
      lines.add(messages.text("coverage.log.mentees", total.mentees()));
      lines.add(messages.text("coverage.log.wanted", coverage.wanted().size()));
      coverage.wanted().stream()
          .limit(NAMED)
          .map(this::wanted)
          .forEach(wanted -> lines.add("  " + wanted.who() + ": " + wanted.why()));
    } else {
      for (Coverage.Part part : coverage.parts()) {
        if (part.closed()) {
          lines.add(
              called(part)
                  + ": "
                  + messages.text("coverage.log.none", part.with(0).size())
                  + " "
                  + messages.text("coverage.log.single", part.with(1).size()));
        }
      }
    }
    return lines;
  }
}
