package org.mentordirectory.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentordirectory.content.Group;
import org.mentordirectory.content.ImpactFigures;
import org.mentordirectory.content.ImpactFigures.Returns;
import org.mentordirectory.content.Moment;
import org.mentordirectory.content.Who;
import org.mentordirectory.disclosure.Disclosure.What;
import org.mentordirectory.disclosure.Respondents.Known;

/**
 * What readers of the published figures of a year can find out about few people: whatever they can
 * tell to be somebody, perhaps, and surely fewer than allowed.
 *
 * <p>They add up and take away: the answers to a question are its people; mentees and mentors are
 * everybody; who answered a form and is not among the people of a question has left it out. They
 * know that noughts are shown. One moment tells nothing of another, nor one year, since other
 * people answered, or the same ones another time; and how many of those who were asked returned the
 * form may be told.
 */
public final class DisclosureAudit {
  private static final Optional<Who> EVERYBODY = Optional.empty();

  private final int fewest;
  private final Function<String, AskedQuestion> asked;
  private final List<Disclosure> found = new ArrayList<>();

  private DisclosureAudit(int fewest, Function<String, AskedQuestion> asked) {
    this.fewest = fewest;
    this.asked = asked;
  }

  /**
   * Goes through a year.
   *
   * @param fewest how many people a figure needs
   * @param asked what readers know of a question by its words, as the forms are public
   */
  public static List<Disclosure> of(
      ImpactFigures figures, int fewest, Function<String, AskedQuestion> asked) {
    var audit = new DisclosureAudit(fewest, asked);
    audit.year(figures);
    return List.copyOf(audit.found);
  }

  private void year(ImpactFigures figures) {
    var whole = new Group("", Moment.START, EVERYBODY);
    figures.pairs().ifPresent(pairs -> isWritten(new PublishedFigure("pairs", whole, pairs)));
    for (Returns returns : figures.returns()) {
      returns.asked().ifPresent(asked -> isWritten(asked(returns)));
      returns
          .answered()
          .ifPresent(it -> isWritten(new PublishedFigure("answered", returns.group(), it)));
    }
    List<PublishedLine> lines =
        PublishedLine.of(figures)
            .map(line -> line.showing((name, count) -> !isWritten(line.figure(name))))
            .filter(line -> !isWritten(line.peopleFigure()))
            .toList();
    for (Moment moment : Moment.values()) {
      moment(
          figures.returns().stream().filter(r -> r.group().moment() == moment).toList(),
          lines.stream().filter(line -> line.group().moment() == moment).toList());
    }
  }

  private static PublishedFigure asked(Returns returns) {
    return new PublishedFigure("asked", returns.group(), returns.asked().orElseThrow());
  }

  private boolean isFew(long people) {
    return Range.of(people).isFew(fewest);
  }

  /** Whether a figure is on few people as it stands, which then is found. */
  private boolean isWritten(PublishedFigure figure) {
    int people = figure.count().people();
    if (isFew(people)) {
      List<PublishedFigure> itself = List.of(figure);
      found(What.WRITTEN, figure.group().who(), figure.name(), people, itself, itself);
    }
    return isFew(people);
  }

  private void moment(List<Returns> returns, List<PublishedLine> lines) {
    List<Map<Optional<Who>, PublishedLine>> questions = questions(lines);
    List<Map<Optional<Who>, Known>> known = questions.stream().map(DisclosureAudit::known).toList();
    var respondents = new Respondents(returns, known);
    asked(returns);
    respondents.reckoned().forEach((who, rest) -> group("answered", who, rest));
    respondents.others().ifPresent(others -> group("answered", EVERYBODY, others));
    for (int place = 0; place < questions.size(); place++) {
      people(known.get(place), respondents);
      Map<Optional<Who>, PublishedLine> question = questions.get(place);
      Set<String> choices =
          question.values().stream()
              .flatMap(line -> asked.apply(line.question()).choices().stream())
              .collect(Collectors.toCollection(LinkedHashSet::new));
      QuestionAudit.of(question, choices, split(known.get(place)), fewest)
          .flatMap(audit -> audit.disclosure().stream())
          .forEach(found::add);
    }
  }

  /**
   * The lines that tell of one another: that of everybody with those of mentees and mentors. The
   * others stand by themselves.
   */
  private List<Map<Optional<Who>, PublishedLine>> questions(List<PublishedLine> lines) {
    Set<PublishedLine> together = Collections.newSetFromMap(new IdentityHashMap<>());
    var questions = new ArrayList<Map<Optional<Who>, PublishedLine>>();
    Map<List<Object>, PublishedLine> byMeasure = new LinkedHashMap<>();
    Map<List<Object>, PublishedLine> byWords = new HashMap<>();
    for (PublishedLine line : lines) {
      byMeasure.putIfAbsent(
          key(line, line.group().who(), asked.apply(line.question()).measure()), line);
      byWords.putIfAbsent(key(line, line.group().who(), line.question()), line);
    }
    for (PublishedLine all : lines) {
      if (all.group().who().isEmpty()) {
        Map<Optional<Who>, PublishedLine> question = question(all);
        for (Who who : Who.values()) {
          Optional<Who> group = Optional.of(who);
          Optional.ofNullable(byMeasure.get(key(all, group, asked.apply(all.question()).measure())))
              .or(() -> Optional.ofNullable(byWords.get(key(all, group, all.question()))))
              .ifPresent(line -> question.put(group, line));
        }
        questions.add(question);
        together.addAll(question.values());
      }
    }
    lines.stream()
        .filter(line -> !together.contains(line))
        .forEach(line -> questions.add(question(line)));
    return questions;
  }

  private static List<Object> key(PublishedLine line, Optional<Who> who, String question) {
    return List.of(line.kind() == PublishedLine.Kind.SCALE, who, AskedQuestion.key(question));
  }

  private static Map<Optional<Who>, PublishedLine> question(PublishedLine line) {
    var question =
        new TreeMap<Optional<Who>, PublishedLine>(Comparator.comparing(Group.WHO::indexOf));
    question.put(line.group().who(), line);
    return question;
  }

  /** How many answered a question: those of its lines, and who of everybody is in no other. */
  private static Map<Optional<Who>, Known> known(Map<Optional<Who>, PublishedLine> question) {
    Map<Optional<Who>, Known> known = new LinkedHashMap<>();
    question.forEach((who, line) -> known.put(who, Known.of(line.peopleFigure())));
    if (question.size() == 2) {
      Optional<Who> some =
          Optional.of(question.containsKey(Optional.of(Who.MENTEE)) ? Who.MENTEE : Who.MENTOR);
      Who others = some.get() == Who.MENTEE ? Who.MENTOR : Who.MENTEE;
      known.put(Optional.of(others), known.get(EVERYBODY).minus(known.get(some)));
    }
    return known;
  }

  /**
   * What is known of the people of a question. Where it is how many are everybody and no more, the
   * number of mentees would add nothing: who gave an answer could still be as many of them.
   */
  private static Split split(Map<Optional<Who>, Known> known) {
    List<Range> ranges =
        Group.WHO.stream()
            .map(who -> Optional.ofNullable(known.get(who)))
            .map(some -> some.map(Known::people).map(Range::of).orElse(Range.ANY))
            .toList();
    return new Split(ranges.get(0), ranges.get(1), ranges.get(2));
  }

  private void asked(List<Returns> returns) {
    List<PublishedFigure> asked =
        returns.stream()
            .filter(some -> some.asked().isPresent())
            .map(DisclosureAudit::asked)
            .toList();
    List<Optional<Who>> who = asked.stream().map(figure -> figure.group().who()).toList();
    int everybody = who.indexOf(EVERYBODY);
    if (asked.size() == 2 && everybody >= 0 && who.stream().distinct().count() == 2) {
      PublishedFigure some = asked.get(1 - everybody);
      Who others = some.group().who().orElseThrow() == Who.MENTEE ? Who.MENTOR : Who.MENTEE;
      group("asked", Optional.of(others), Known.of(asked.get(everybody)).minus(Known.of(some)));
    }
  }

  private void group(String name, Optional<Who> who, Known known) {
    if (isFew(known.people())) {
      found(What.GROUP, who, name, known.people(), known.from(), known.from().subList(0, 1));
    }
  }

  /** The first group of which few answered a question, or left it out. */
  private void people(Map<Optional<Who>, Known> question, Respondents respondents) {
    for (Map.Entry<Optional<Who>, Known> group : question.entrySet()) {
      Optional<Who> who = group.getKey();
      Known some = group.getValue();
      if (some.from().size() > 1 && isFew(some.people())) {
        group("answered", who, some);
        return;
      }
      Optional<Known> rest =
          respondents
              .whole(who, some.people())
              .map(form -> form.minus(some))
              .filter(left -> isFew(left.people()));
      if (rest.isPresent()) {
        Known left = rest.get();
        found(What.LEFT_OUT, who, "", left.people(), left.from(), some.from());
        return;
      }
    }
  }

  private void found(
      What what,
      Optional<Who> who,
      String name,
      long people,
      List<PublishedFigure> sources,
      List<PublishedFigure> remedy) {
    found.add(
        new Disclosure(
            what, who, name, people, people, remedy.get(0).count().at(), sources, remedy));
  }
}
