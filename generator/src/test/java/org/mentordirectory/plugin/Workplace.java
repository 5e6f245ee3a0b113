package org.mentordirectory.plugin;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.mentordirectory.content.Slug;
import org.mentordirectory.sample.Draft;

/**
 * A folder with all that every goal needs, and where each writes. As a program it runs goals there,
 * so that they can be killed, or meet a machine that says no.
 */
final class Workplace {
  private static final String FOREVER = "forever";

  /** How a goal ends that succeeds. */
  static final String DONE = "done";

  private static final String FORM =
      """
      ---
      title: Mid-term evaluation
      summary: How it goes.
      for: [mentee]
      moment: mid-term
      fields:
        name: {label: Name}
        matched: {label: Matched, kind: scale}
      ---
      {name}

      {matched}
      """;

  private final Path root;

  Workplace(Path root) {
    this.root = root;
  }

  /** Puts all there. */
  Workplace furnish() throws IOException, InterruptedException {
    for (String folder : new String[] {"repository", "fix", "import", "new"}) {
      put(folder + "/content/scheme.yaml", Draft.scheme().toString());
    }
    for (String name : new String[] {"Ada Example", "Ben Example", "Cy Example"}) {
      put(
          "repository/content/mentors/" + Slug.of(name) + ".md",
          Draft.mentor(name).with("consent: 2026-04-01").toString());
    }
    spoil();
    put("repository/content/forms/mid-term.md", FORM);
    put("private/mentees.csv", "name,topics\nKit Moss,leave\nLee Fenn,leave\n");
    put(
        "private/pairings.csv",
        "mentee,mentor,profile,start,mid-term,end,first meeting\n"
            + "Kit Moss,Ada Example,ada-example,2020-02-01,,2099-01-31,\n");
    put(
        "private/answers/2027/mid-term.csv",
        IntStream.range(0, 12)
            .mapToObj(i -> "Kit Moss " + i + ",4\n")
            .collect(Collectors.joining("", "Name,Matched\n", "")));
    for (char letter = 'a'; letter <= 't'; letter++) {
      put("private/sent/" + letter + ".md", Draft.mentor("Person " + letter).toString());
    }
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "All");
    return this;
  }

  /** Puts mistakes there that have one answer each. */
  void spoil() throws IOException {
    for (char letter = 'a'; letter <= 'e'; letter++) {
      Draft mentor = Draft.mentor("Person " + letter).with("topics: [leav]");
      put("fix/content/mentors/person-" + letter + ".md", mentor.toString());
    }
  }

  private void git(String... words) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("git", "-C", content().getParent().toString()));
    command.addAll(List.of(words));
    new ProcessBuilder(command).start().waitFor();
  }

  private void put(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Path content() {
    return root.resolve("repository/content");
  }

  /** The goals by their names, each with what it is given. */
  private Map<String, Map<String, Object>> goals() {
    var goals = new TreeMap<String, Map<String, Object>>();
    goals.put("build", Map.of("output", file("site")));
    goals.put("serve", Map.of("output", file("served"), "port", 0));
    goals.put("review", Map.of("output", file("review"), "base", "HEAD"));
    goals.put("due", Map.of("output", file("due.md")));
    goals.put("issue-form", Map.of("form", file("form.yml")));
    for (String name : new String[] {"check", "doctor"}) {
      goals.put(name, Map.of("report", file(name + ".txt"), "format", "text"));
    }
    Map.of(
            "match", "mentees.csv",
            "event", "mentees.csv",
            "coverage", "mentees.csv",
            "pairs", "pairings.csv",
            "evaluate", "answers")
        .forEach(
            (name, from) ->
                goals.put(
                    name,
                    Map.of(
                        "from", file("private/" + from),
                        "output", file("private/" + name),
                        "overwrite", true)));
    goals.put("fix", Map.of("content", file("fix/content")));
    goals.put("import", Map.of("content", file("import/content"), "from", file("private/sent")));
    goals.put("new", Map.of("content", file("new/content"), "typed", answers(), "kind", "profile"));
    goals.put(
        "init",
        Map.of(
            "content", file("init/content"),
            "name", "A scheme",
            "contact", "a@example.org"));
    goals.put("scripts", Map.of("output", file("scripts")));
    return goals;
  }

  private static Properties answers() {
    var answers = new Properties();
    Map.of(
            "name", "Person No 1",
            "role", "Technician",
            "institution", "University",
            "disciplines", "chemistry",
            "topics", "leave",
            "meets", "online",
            "contact", "coordinator",
            "consent", "yes")
        .forEach((key, value) -> answers.setProperty("mentor." + key, value));
    return answers;
  }

  private File file(String name) {
    return root.resolve(name).toFile();
  }

  /** Where a goal writes. */
  Path result(String goal) {
    Map<String, Object> given = goals().get(goal);
    return switch (goal) {
      case "fix", "import", "new" -> root.resolve(goal).resolve("content/mentors");
      case "init" -> root.resolve(goal);
      case "serve" -> root.resolve("served.live");
      default ->
          Stream.of("output", "form", "report")
              .filter(given::containsKey)
              .map(key -> ((File) given.get(key)).toPath())
              .findFirst()
              .orElseThrow();
    };
  }

  /** The names of all goals. */
  static List<String> names() {
    return List.copyOf(new Workplace(Path.of("")).goals().keySet());
  }

  /**
   * What lies in a file or folder, by its path in there, with its bytes; nothing where it is not.
   */
  static Map<String, String> files(Path place) {
    try (Stream<Path> all = Files.exists(place) ? Files.walk(place) : Stream.empty()) {
      var bytes = new TreeMap<String, String>();
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        bytes.put(
            place.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A Java machine that runs goals. */
  ProcessBuilder program(List<String> words) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Dorg.freemarker.loggerLibrary=none",
                "-cp",
                System.getProperty("java.class.path"),
                Workplace.class.getName(),
                root.toString()));
    command.addAll(words);
    var builder = new ProcessBuilder(command);
    builder.environment().put("SOURCE_DATE_EPOCH", "1796000000");
    return builder;
  }

  /** A machine that runs one goal again and again. */
  ProcessBuilder endless(String goal) {
    return program(List.of(goal, FOREVER));
  }

  /** Runs goals, each once, and gives what each ended with. */
  Map<String, String> run(ProcessBuilder program) throws IOException, InterruptedException {
    program.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.PIPE);
    Process process = program.start();
    var said = new LinkedHashMap<String, String>();
    try (var lines = process.inputReader()) {
      lines
          .lines()
          .filter(line -> line.startsWith("ended "))
          .forEach(line -> said.put(line.split(" ")[1], line.split(" ", 3)[2]));
    }
    process.waitFor();
    return said;
  }

  /** Ends a goal that would go on for good, once it says where it can be looked at. */
  private static final class Silent extends SystemStreamLog {
    @Override
    public void info(CharSequence line) {
      if (line.toString().startsWith("The directory is at")) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** A goal of a name. */
  static Goal goal(String name) throws ReflectiveOperationException {
    String type =
        Stream.of(name.split("-"))
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining("", "org.mentordirectory.plugin.", "Mojo"));
    return GoalClasses.make(Class.forName(type).asSubclass(Goal.class));
  }

  private String run(String name) throws ReflectiveOperationException {
    Goal goal = goal(name);
    GoalClasses.set(goal, "content", content().toFile());
    GoalClasses.set(goal, "version", "1");
    for (Map.Entry<String, Object> one : goals().get(name).entrySet()) {
      GoalClasses.set(goal, one.getKey(), one.getValue());
    }
    goal.setLog(new Silent());
    try {
      goal.execute();
      return DONE;
    } catch (AbstractMojoExecutionException e) {
      return e.getMessage().replace("\n", " / ");
    }
  }

  /**
   * Runs goals.
   *
   * @param words the folder, then the names of goals; after one name {@link #FOREVER}
   */
  public static void main(String[] words) throws Exception {
    var place = new Workplace(Path.of(words[0]));
    List<String> goals = List.of(words).subList(1, words.length);
    do {
      for (String goal : goals) {
        if (!goal.equals(FOREVER)) {
          System.out.println("ended " + goal + " " + place.run(goal));
        }
      }
    } while (goals.contains(FOREVER));
  }
}
