package org.mentordirectory.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.check.alike.ComparedName;
import org.mentordirectory.check.alike.ComparedName.Likeness;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.words.Nearest;

/** Finds people by their names, by the names of their files, or by their addresses of e-mail. */
public final class NameFinder {
  private static final String MAILTO = "mailto:";

  /**
   * Whoever mistypes more names than this has one cause for most, and compares everybody no more.
   */
  private static final int MOST_MEANT = 200;

  private final Map<String, List<Integer>> places = new HashMap<>();
  private final List<String> names;
  private final List<ComparedName> compared;
  private final Map<String, List<Integer>> joined = new HashMap<>();
  private final Nearest nearest;
  private int meant;

  private NameFinder(List<String> names) {
    this.names = names;
    this.nearest = new Nearest(names);
    this.compared = names.stream().map(ComparedName::of).toList();
    for (int place = 0; place < compared.size(); place++) {
      joined.computeIfAbsent(compared.get(place).joined(), j -> new ArrayList<>()).add(place);
    }
  }

  /**
   * The names of people.
   *
   * @param all what each can be called, the name that people use first
   */
  public static <T> NameFinder of(List<T> people, Function<T, List<String>> all) {
    var names = new NameFinder(people.stream().map(person -> all.apply(person).get(0)).toList());
    for (int place = 0; place < people.size(); place++) {
      for (String name : all.apply(people.get(place))) {
        List<Integer> same = names.places.computeIfAbsent(folded(name), n -> new ArrayList<>());
        if (!same.contains(place)) {
          same.add(place);
        }
      }
    }
    return names;
  }

  /** The names of mentors, those of their files, and the addresses that they give. */
  public static NameFinder ofMentors(List<Mentor> mentors) {
    return of(
        mentors,
        mentor ->
            mentor.contact().startsWith(MAILTO)
                ? List.of(mentor.name(), mentor.slug(), address(mentor.contact()))
                : List.of(mentor.name(), mentor.slug()));
  }

  private static String address(String contact) {
    return contact.substring(MAILTO.length()).replaceFirst("\\?.*", "");
  }

  /** The places of those who are called so; mostly one, or none. */
  public List<Integer> called(String name) {
    Typed typed = Typed.of(name);
    return Stream.concat(Stream.of(name, typed.name()), typed.addresses().stream())
        .map(NameFinder::folded)
        .filter(places::containsKey)
        .findFirst()
        .map(places::get)
        .orElseGet(() -> same(ComparedName.of(typed.name())));
  }

  private List<Integer> same(ComparedName name) {
    return joined.getOrDefault(name.joined(), List.of()).stream()
        .filter(place -> compared.get(place).to(name) == Likeness.SAME)
        .toList();
  }

  /** The places of others who may be meant: nearly the same name, or a part of it. */
  List<Integer> nearly(String name) {
    List<Integer> called = called(name);
    List<Integer> like =
        like(
            Typed.of(name),
            likeness -> called.isEmpty() ? likeness != Likeness.NONE : likeness == Likeness.SAME);
    return like.stream().filter(place -> !called.contains(place)).toList();
  }

  /** Those, and whom the name is a slip of, where it is nobody's own. */
  List<Integer> meant(String name) {
    List<Integer> nearly = nearly(name);
    return nearly.isEmpty() && called(name).isEmpty()
        ? nearest.to(name).map(names::indexOf).stream().toList()
        : nearly;
  }

  private List<Integer> like(Typed typed, Predicate<Likeness> which) {
    ComparedName name = ComparedName.of(typed.name());
    return IntStream.range(0, compared.size())
        .filter(
            place ->
                which.test(compared.get(place).to(name))
                    || which.test(Likeness.WITHIN) && typed.mayHave(compared.get(place)))
        .boxed()
        .toList();
  }

  /** The names that people use of some. */
  List<String> names(List<Integer> some) {
    return some.stream().map(names::get).toList();
  }

  /** Whether somebody is named by nothing but an address that none of them gives. */
  boolean isUnknownAddress(String name) {
    Typed typed = Typed.of(name);
    return typed.name().isEmpty() && !typed.addresses().isEmpty() && called(name).isEmpty();
  }

  /** How a sentence ends that says that nobody is called so. */
  public String nobody(String name) {
    return nearest
        .to(name)
        .or(
            () ->
                ++meant > MOST_MEANT
                    ? Optional.empty()
                    : nearly(name).stream().findFirst().map(names::get))
        .map(near -> "; did you mean `%s`?".formatted(near))
        .orElse("; look at the spelling");
  }

  /** A name or a word as it is compared: without regard to capitals and white space. */
  static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** What somebody typed: a name, addresses of e-mail, or both. */
  private record Typed(String name, List<String> addresses) {
    static Typed of(String typed) {
      Map<Boolean, List<String>> words =
          Stream.of(typed.strip().split("\\s+"))
              .collect(Collectors.partitioningBy(word -> word.indexOf('@') > 0));
      List<String> addresses =
          words.get(true).stream()
              .map(word -> word.replaceAll("[<>()\\[\\],;]", "").replaceFirst("^mailto:", ""))
              .toList();
      return new Typed(String.join(" ", words.get(false)), addresses);
    }

    /** Whether an address may be that of somebody. */
    boolean mayHave(ComparedName person) {
      return addresses.stream()
          .map(address -> address.substring(0, address.indexOf('@')).replaceAll("[0-9]+", ""))
          .map(account -> ComparedName.of(account.replace('_', ' ')))
          .anyMatch(
              account ->
                  account.words().size() == 1
                      ? person.mayHave(account.joined())
                      : person.to(account) != Likeness.NONE);
    }
  }
}
