package org.mentordirectory.desk.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.check.Rules;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.desk.SentencePart;
import org.mentordirectory.finding.Correction;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Refusal;

/**
 * What the checks found as a page to work through: how much there is of each rule, each sentence
 * once with its places, then file by file. It opens without a server and needs no script.
 */
public final class FindingsPage {
  /** More are for another sitting; what must be fixed comes before what may wait. */
  static final int MOST = 2_000;

  private final List<Finding> all;
  private final String folder;

  private FindingsPage(List<Finding> all, String folder) {
    this.all = all;
    this.folder = folder;
  }

  /**
   * The page.
   *
   * @param count of all that was found
   * @param more how many of them are not on the page
   * @param rules those that found something, the most serious first
   */
  public record Model(Count count, int more, List<OfRule> rules, List<OfFile> files) {}

  /**
   * How many findings there are.
   *
   * @param errors what stops the site from being built
   * @param warnings what a person should look at
   * @param fixable how many of both have one answer, which {@code fix} puts in
   */
  public record Count(int errors, int warnings, int fixable) {
    static Count of(List<Finding> findings) {
      int errors = number(findings.stream().filter(Finding::isError));
      int fixable = number(findings.stream().filter(each -> each.correction().isPresent()));
      return new Count(errors, findings.size() - errors, fixable);
    }

    private static int number(Stream<Finding> findings) {
      return (int) findings.count();
    }
  }

  /**
   * What a rule found.
   *
   * @param id for the address within the page
   * @param summary what the rule is for
   */
  public record OfRule(String id, String name, String summary, Count count, List<Entry> entries) {}

  /** A sentence with all places that it is said of. */
  public record Entry(Kind kind, List<SentencePart> words, List<Item> places) {}

  /** Whether a finding must be fixed, and whether {@code fix} does that. */
  public record Kind(boolean error, boolean fixable) {
    static Kind of(Finding finding) {
      return new Kind(finding.isError(), finding.correction().isPresent());
    }
  }

  /**
   * What was found in a file.
   *
   * @param path empty where it is about no file
   */
  public record OfFile(String id, String path, List<Item> items) {}

  /**
   * A finding.
   *
   * @param path of its file, which may be none
   * @param line from 1; 0 for the file as a whole
   * @param part of the place; mostly none
   * @param rule the address of its rule within the page
   * @param change what {@code fix} does, where it does anything that can be seen
   */
  public record Item(
      String id,
      Kind kind,
      String path,
      int line,
      String part,
      List<SentencePart> words,
      String rule,
      String ruleName,
      List<String> change) {}

  /**
   * Writes the page.
   *
   * @param findings what the checks found
   * @param folder the content folder as people read it
   * @throws Refusal if the place is not one to write to
   */
  public static void write(List<Finding> findings, String folder, PrivateReport.Place place)
      throws IOException, Refusal {
    Model model = new FindingsPage(findings, folder).model();
    PrivateReport.write(
        place.forPublicMatters(),
        ContentReader.readScheme(place.content()),
        report ->
            report.page(
                PrivateReport.PAGE,
                "desk/findings.ftlh",
                report.messages().text("findings.title"),
                model));
  }

  private Model model() {
    Map<String, List<Finding>> byRule = grouped(all.stream(), Finding::rule);
    List<String> rules =
        byRule.keySet().stream()
            .sorted(
                Comparator.comparing((String rule) -> Count.of(byRule.get(rule)).errors())
                    .thenComparing(rule -> byRule.get(rule).size())
                    .reversed())
            .toList();
    Map<Finding, Item> items = items(rules);
    return new Model(
        Count.of(all),
        all.size() - items.size(),
        rules.stream().map(rule -> ofRule(id(rules, rule), byRule.get(rule), items)).toList(),
        files(items));
  }

  /** The findings that are shown, as they follow each other in the files. */
  private Map<Finding, Item> items(List<String> rules) {
    List<Finding> shown =
        all.stream().sorted(Comparator.comparing(Finding::severity)).limit(MOST).sorted().toList();
    Map<Finding, Item> items = new LinkedHashMap<>();
    for (Finding each : shown) {
      items.put(
          each,
          new Item(
              "finding-" + (items.size() + 1),
              Kind.of(each),
              each.at().path(folder),
              each.at().line(),
              each.at().part(),
              SentencePart.of(each.sentence()),
              id(rules, each.rule()),
              each.rule(),
              each.correction().map(FindingsPage::change).orElse(List.of())));
    }
    return items;
  }

  private static String id(List<String> rules, String rule) {
    return "rule-" + (rules.indexOf(rule) + 1);
  }

  private static List<String> change(Correction correction) {
    List<String> change =
        List.of(OneLine.of(correction.typed()), OneLine.of(String.join(", ", correction.better())));
    boolean isSaid = correction.adds() || change.get(0).equals(change.get(1));
    return isSaid ? List.of() : change;
  }

  private static OfRule ofRule(String id, List<Finding> findings, Map<Finding, Item> items) {
    String name = findings.get(0).rule();
    List<Entry> entries =
        grouped(
                findings.stream().filter(items::containsKey),
                finding -> List.of(Kind.of(finding), finding.sentence()))
            .values()
            .stream()
            .map(same -> same.stream().map(items::get).toList())
            .map(same -> new Entry(same.get(0).kind(), same.get(0).words(), same))
            .toList();
    return new OfRule(
        id, name, Rules.summaries().getOrDefault(name, ""), Count.of(findings), entries);
  }

  private static List<OfFile> files(Map<Finding, Item> items) {
    var files = new ArrayList<OfFile>();
    grouped(items.values().stream(), Item::path)
        .forEach((path, of) -> files.add(new OfFile("file-" + (files.size() + 1), path, of)));
    return files;
  }

  private static <T, K> Map<K, List<T>> grouped(Stream<T> all, Function<T, K> key) {
    return all.collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }
}
