package org.mentordirectory.content.read;

import java.net.URI;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Spellings;
import org.mentordirectory.content.Vocabulary;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.OneLine;
import org.mentordirectory.finding.Position;
import org.mentordirectory.words.MessageFiles;
import org.mentordirectory.words.Messages;

/**
 * Makes a {@link Scheme} of the YAML in {@code scheme.yaml}.
 *
 * @param messages in the language of the scheme
 */
record SchemeReader(Messages messages, Consumer<Finding> findings) {
  private static final int HEAVIEST = 20;

  /** Of the scores of matches. */
  private static final int HIGHEST = 1000;

  /** With fewer than three, each of two knows what the other said. */
  private static final int LOWEST_FEWEST = 3;

  private static final int HIGHEST_FEWEST = 100;

  private static final Pattern DEGREES = Pattern.compile("[-+]?[0-9]{1,3}(\\.[0-9]{1,12})?");
  private static final int MOST_PLACES = 500;

  /** How many places are near to one at most. */
  private static final int MOST_NEAR = 20;

  private static final double NEAR_KILOMETRES = 40;
  private static final double EARTH_RADIUS = 6_371;

  /** A place, of which its region is known or where it is, in degrees north and east. */
  private record Place(String name, String region, double north, double east) {
    boolean isNear(Place other) {
      return this != other
          && (region.isEmpty()
              ? other.region.isEmpty() && kilometresTo(other) <= NEAR_KILOMETRES
              : region.equalsIgnoreCase(other.region));
    }

    /** By the haversine formula. */
    double kilometresTo(Place other) {
      double up = Math.sin(Math.toRadians(other.north - north) / 2);
      double along = Math.sin(Math.toRadians(other.east - east) / 2);
      double shrink = Math.cos(Math.toRadians(north)) * Math.cos(Math.toRadians(other.north));
      return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(up * up + shrink * along * along));
    }
  }

  Scheme read(Node.Mapping root) {
    var front = new FrontMatter(root);
    var words = new VocabularyReader(messages, findings);
    Map<String, Vocabulary> vocabularies = words.all(front.inside("vocabularies"));
    ProfileFields profile =
        new FieldsReader(messages, words, vocabularies, findings).read(front.inside("fields"));
    return new Scheme(
        front,
        front.text("name").orElse(""),
        front.text("contact").orElse(""),
        front.text("institution"),
        front.text("address").flatMap(text -> address(text, root)).orElse(Scheme.LOCAL_ADDRESS),
        languages(root),
        front.flag("published"),
        repository(front.inside("repository")),
        front.text("review").flatMap(FrontMatter::parsePeriod).orElse(Period.ofMonths(6)),
        front.date("launch"),
        front.list("pack"),
        SchemeLists.handbooks(front),
        SchemeLists.of(front),
        profile,
        Map.copyOf(vocabularies),
        Spellings.of(spellings(front.inside("spellings"))),
        synonyms(root.get("synonyms")),
        near(front.inside("places")),
        Map.copyOf(weights(front.inside("search"), profile.searchWeights())),
        matching(front.inside("match"), profile),
        fewest(front.inside("evaluate")),
        new LookReader(findings).read(front.inside("theme")),
        new LayoutReader(findings).read(front, profile),
        new HostingReader(findings).read(front.inside("hosting")));
  }

  /** The languages of the pages, the main one first. */
  static List<String> languages(Node.Mapping root) {
    List<String> languages = new FrontMatter(root).list("languages");
    return languages.isEmpty() ? List.of(MessageFiles.ENGLISH) : languages;
  }

  private Optional<URI> address(String text, Node.Mapping root) {
    try {
      URI uri = URI.create(text.endsWith("/") ? text : text + "/");
      boolean usable =
          ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
              && uri.getHost() != null
              && uri.getUserInfo() == null
              && uri.getQuery() == null
              && uri.getFragment() == null;
      if (usable) {
        return Optional.of(uri);
      }
    } catch (IllegalArgumentException e) {
      // reported below, like an address of another kind
    }
    report(
        root.placeOf("address"),
        "`%s` is no address; write it as `https://mentors.example.org/`".formatted(text));
    return Optional.empty();
  }

  private static Optional<Scheme.Repository> repository(FrontMatter front) {
    return front
        .text("url")
        .map(
            url ->
                new Scheme.Repository(
                    front.text("forge").orElse("github"),
                    url,
                    front.text("branch").orElse("main")));
  }

  /** One set may stand without the brackets around all. */
  private Map<String, List<List<String>>> spellings(FrontMatter byField) {
    var all = new LinkedHashMap<String, List<List<String>>>();
    for (Node.Entry field : byField.fields().entries()) {
      List<Node> lines = items(field.value());
      boolean isOne = !lines.isEmpty() && lines.stream().allMatch(Node.Scalar.class::isInstance);
      Map<String, String> shown = new HashMap<>();
      Map<String, Set<String>> sets = new LinkedHashMap<>(); // by the spelling that readers see
      for (Node line : isOne ? List.of(field.value()) : lines) {
        List<String> set = FrontMatter.words(line);
        if (!(line instanceof Node.Sequence) || set.size() < 2) {
          report(
              line.at(),
              "a line of spellings is a list of two or more, the one first that readers see:"
                  + " `[London, \"London, UK\"]`");
          continue;
        }
        for (String spelling : set) {
          String other = shown.putIfAbsent(spelling.toLowerCase(Locale.ROOT), set.get(0));
          if (other != null && !other.equals(set.get(0))) {
            report(
                line.at(),
                OneLine.filled(
                    "`%s` can't be `%s` and `%s` as well; take it out of one of the lines",
                    spelling, other, set.get(0)));
          }
        }
        sets.computeIfAbsent(set.get(0), first -> new LinkedHashSet<>()).addAll(set);
      }
      all.put(field.key(), sets.values().stream().map(List::copyOf).toList());
    }
    return all;
  }

  private List<List<String>> synonyms(Optional<Node> node) {
    var sets = new ArrayList<List<String>>();
    for (Node line : node.map(SchemeReader::items).orElse(List.of())) {
      List<String> words = FrontMatter.words(line);
      if (line instanceof Node.Sequence && words.size() > 1) {
        sets.add(words);
      } else {
        report(
            line.at(),
            "a line of synonyms is a list of two or more, `[NMR, nuclear magnetic resonance]`");
      }
    }
    return List.copyOf(sets);
  }

  private Map<String, List<String>> near(FrontMatter lines) {
    var places = new ArrayList<Place>();
    for (Node.Entry line : lines.fields().entries()) {
      place(line)
          .ifPresentOrElse(
              places::add,
              () ->
                  report(
                      line.value().at(),
                      "a place has a region, or degrees north and east; write `Cardiff: South"
                          + " Wales` or `Leeds: [53.80, -1.55]`"));
    }
    if (places.size() > MOST_PLACES) {
      report(
          lines.fields().at(),
          "these are more than %s places; keep those in which mentors are".formatted(MOST_PLACES));
      return Map.of();
    }
    var near = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    for (Place place : places) {
      Stream<String> others =
          places.stream()
              .filter(place::isNear)
              .sorted(Comparator.comparingDouble(place::kilometresTo))
              .limit(MOST_NEAR)
              .map(Place::name);
      Stream<String> region = Stream.of(place.region()).filter(name -> !name.isEmpty());
      near.put(place.name(), Stream.concat(region, others).toList());
    }
    return Collections.unmodifiableMap(near);
  }

  private static Optional<Place> place(Node.Entry line) {
    String name = FrontMatter.oneLine(line.key());
    List<String> values = line.value().scalars().stream().map(Node.Scalar::text).toList();
    if (line.value() instanceof Node.Scalar) {
      return line.value().word().map(region -> new Place(name, FrontMatter.oneLine(region), 0, 0));
    }
    if (values.size() != 2 || !values.stream().allMatch(DEGREES.asMatchPredicate())) {
      return Optional.empty();
    }
    var place =
        new Place(name, "", Double.parseDouble(values.get(0)), Double.parseDouble(values.get(1)));
    return Optional.of(place).filter(p -> Math.abs(p.north) <= 90 && Math.abs(p.east) <= 180);
  }

  private Scheme.Matching matching(FrontMatter match, ProfileFields profile) {
    int least = match.number("least").orElse(Scheme.Matching.LEAST);
    if (least > HIGHEST) {
      report(
          match.placeOf("least"),
          "a score is at most %s; give a whole number from 0 to that".formatted(HIGHEST));
    }
    return new Scheme.Matching(Math.min(HIGHEST, least), weights(match, profile.matchWeights()));
  }

  private int fewest(FrontMatter evaluate) {
    int fewest = evaluate.number("fewest").orElse(Scheme.USUAL_FEWEST);
    if (fewest < LOWEST_FEWEST || fewest > HIGHEST_FEWEST) {
      report(
          evaluate.placeOf("fewest"),
          "`fewest` is a whole number from %s to %s: no figure is shown on fewer people"
              .formatted(LOWEST_FEWEST, HIGHEST_FEWEST));
      return Scheme.USUAL_FEWEST;
    }
    return fewest;
  }

  /** The weights that stand in a mapping under that name. */
  private Map<String, Integer> weights(FrontMatter settings, Map<String, Integer> usual) {
    var weights = new LinkedHashMap<>(usual);
    for (Node.Entry entry : settings.inside("weights").fields().entries()) {
      Optional<Integer> weight = entry.value().word().flatMap(FrontMatter::parseNumber);
      if (weight.isPresent() && weight.get() > HEAVIEST) {
        report(
            entry.value().at(),
            "the weight of `%s` is too heavy; give a whole number from 0 to %s"
                .formatted(entry.key(), HEAVIEST));
      } else {
        weight.ifPresent(number -> weights.computeIfPresent(entry.key(), (k, old) -> number));
      }
    }
    return weights;
  }

  private static List<Node> items(Node node) {
    return node instanceof Node.Sequence sequence ? sequence.items() : List.of();
  }

  private void report(Position at, String sentence) {
    findings.accept(Finding.error(at, ReaderRule.SCHEME.key(), sentence));
  }
}
