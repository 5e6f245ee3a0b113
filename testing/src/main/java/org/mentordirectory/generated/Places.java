package org.mentordirectory.generated;

import java.util.List;
import java.util.stream.IntStream;

/** Where mentors work: invented institutions, each in a real town. */
final class Places {
  private static final int INSTITUTIONS = 80;

  private static final List<String> TOWNS =
      List.of(
          "London",
          "Manchester",
          "Leeds",
          "Edinburgh",
          "Glasgow",
          "Birmingham",
          "Cardiff",
          "Bristol",
          "Sheffield",
          "Nottingham",
          "Liverpool",
          "Newcastle upon Tyne",
          "Belfast",
          "Oxford",
          "Cambridge",
          "Southampton",
          "Leicester",
          "Coventry",
          "York",
          "Aberdeen",
          "Dundee",
          "Swansea",
          "Exeter",
          "Plymouth",
          "Norwich",
          "Brighton",
          "Bath",
          "Durham",
          "Lancaster",
          "Hull",
          "Portsmouth",
          "Reading",
          "Derby",
          "Stoke-on-Trent",
          "Wolverhampton",
          "Sunderland",
          "Preston",
          "Huddersfield",
          "Bradford",
          "Lincoln",
          "Middlesbrough",
          "Northampton",
          "Bournemouth",
          "Falmouth",
          "Aberystwyth",
          "Bangor",
          "Wrexham",
          "Stirling",
          "St Andrews",
          "Inverness",
          "Derry",
          "Coleraine",
          "Canterbury",
          "Guildford",
          "Worcester",
          "Chester",
          "Carlisle",
          "Chelmsford",
          "Colchester",
          "Ormskirk");

  private static final List<String> KINDS =
      List.of(
          "University of %s",
          "%s University",
          "%s Metropolitan University",
          "%s College of Art",
          "Royal %s Institute",
          "%s Agricultural College");

  private final List<String> institutions =
      IntStream.range(0, INSTITUTIONS).mapToObj(Places::institution).toList();
  private final Zipf byInstitution = new Zipf(institutions, 4);
  private final Zipf byTown = new Zipf(TOWNS, 4);

  Zipf towns() {
    return byTown;
  }

  String institution(Dice dice) {
    return byInstitution.one(dice);
  }

  /** A town: mostly the institution's own. */
  String town(String institution, Dice dice) {
    return dice.percent(85)
        ? TOWNS.get(institutions.indexOf(institution) % TOWNS.size())
        : byTown.one(dice);
  }

  private static String institution(int number) {
    String village = Syllables.surname(19_000 + number);
    return KINDS.get(number % KINDS.size()).formatted(village);
  }
}
