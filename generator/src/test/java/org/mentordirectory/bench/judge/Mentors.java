package org.mentordirectory.bench.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.bench.judge.Mentor.Called;
import org.mentordirectory.bench.judge.Mentor.Town;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.generated.Dice;
import org.mentordirectory.generated.Names;
import org.mentordirectory.words.BuiltInFiles;

/** The mentors, the same for the same seed. */
final class Mentors {
  /** Of a hundred, how many have a surname that begins as a word of their work might. */
  private static final int WORDLIKE = 6;

  private static final List<String> KINDS =
      List.of("University of %s", "%s University", "%s Metropolitan University", "%s Institute");

  /** What the settings of the scheme are taken from: parts of the starter's. */
  private static final List<String> PARTS = List.of("vocabularies", "search", "match");

  private final long seed;
  private final Names names;
  private final Profiles profiles;
  private final List<String> surnames = List.of(Sheet.text("surnames.txt").split("\\s+"));
  private final List<Town> towns;

  private Mentors(Facts facts, long seed) {
    this.seed = seed;
    this.names = new Names(seed);
    this.profiles = new Profiles(facts);
    this.towns =
        Sheet.read("places.txt").lines().stream()
            .flatMap(line -> line.values().stream().map(town -> new Town(town, line.key())))
            .toList();
  }

  /** So many mentors. */
  static List<Mentor> of(Facts facts, int count, long seed) {
    var mentors = new Mentors(facts, seed);
    var all = new ArrayList<Mentor>();
    var slugs = new HashSet<String>();
    for (int number = 0; all.size() < count; number++) {
      Dice dice = Dice.of(seed, number);
      Called name = mentors.name(number, dice);
      String slug = Names.slug(name.toString());
      if (slugs.add(slug)) {
        Town town = dice.any(mentors.towns);
        all.add(mentors.profiles.mentor(slug, name, town, mentors.institution(town, dice), dice));
      }
    }
    return all;
  }

  private Called name(int number, Dice dice) {
    String[] name = names.name(number).split(" ", 2);
    return new Called(name[0], dice.percent(WORDLIKE) ? dice.any(surnames) : name[1]);
  }

  /** One of four invented ones in a town. */
  private String institution(Town town, Dice dice) {
    int kind = dice.below(KINDS.size());
    String place = names.name(90_000 + towns.indexOf(town) * KINDS.size() + kind).split(" ", 2)[1];
    return KINDS.get(kind).formatted(place);
  }

  /**
   * Writes a content folder with the starter's vocabularies, synonyms and weights, and with places.
   */
  static void write(List<Mentor> mentors, Path content) throws IOException {
    Path folder = Files.createDirectories(content.resolve("mentors"));
    Files.writeString(content.resolve(Scheme.FILE), scheme());
    Files.writeString(content.resolve(Scheme.SYNONYMS), starter(Scheme.SYNONYMS));
    for (Mentor mentor : mentors) {
      Files.writeString(folder.resolve(mentor.slug() + ".md"), mentor.profile());
    }
  }

  private static String scheme() throws IOException {
    String parts =
        Stream.of(starter(Scheme.FILE).split("(?m)^(?=\\w)"))
            .filter(part -> PARTS.stream().anyMatch(name -> part.startsWith(name + ":")))
            .collect(Collectors.joining());
    return "name: Judged Mentor Scheme\ncontact: mailto:mentoring@example.org\n"
        + "institution: University of Example\naddress: https://mentors.example.org/\n"
        + parts
        + places();
  }

  /** What the scheme says of places: by region, as those who run one would. */
  private static String places() {
    return Sheet.read("places.txt").lines().stream()
        .flatMap(line -> line.values().stream().map(town -> "  " + town + ": " + line.key() + "\n"))
        .collect(Collectors.joining("", "places:\n", ""));
  }

  private static String starter(String file) throws IOException {
    return BuiltInFiles.text("/mentordirectory/starter/content/" + file);
  }
}
