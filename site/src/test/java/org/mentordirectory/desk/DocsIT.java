package org.mentordirectory.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the documents tell people to type is typed: first the start and the year, then all others in
 * the scheme that came of it, what was typed before only once. Where a document shows what a
 * command says, it says that. The forge is one on this machine, which merges whatever is proposed.
 */
class DocsIT {
  private static final List<String> STORY = List.of("docs/start.md", "docs/year.md");

  /** What is not typed here, by how it begins, and why. */
  private static final Map<String, String> LEFT_OUT =
      Map.of(
          "./check", "it runs this test",
          "mvn ", "the whole build takes minutes; DocumentationTest looks up what is named",
          "docs/hosting.md", "it publishes on servers of others; SiteOnServers tries what it can",
          "docs/releasing.md", "a release is built twice and signed; ReleaseRulesIT has its rules");

  /** The day of the story. It is played today: all its days move as far as that is away. */
  private static final LocalDate TOLD = LocalDate.of(2027, 3, 15);

  private static final Pattern BLOCK =
      Pattern.compile(
          "(?m)(?:`(?<file>[^`\n]+/[^`\n]+)`:\n\n)?^ *```(?<kind>\\w+)\n(?<text>(?s:.*?))^ *```$");

  /** A command, which a backslash leads over several lines, and what it says. */
  private static final Pattern SHOWN =
      Pattern.compile("(?m)^\\$ (?<command>(?:.*\\\\\n)*.*\n)(?<says>(?:(?!\\$ ).*\n)*)");

  private static final Pattern TYPED = Pattern.compile("(?m)^ *(?<command>(?:.*\\\\\n)*.+\n)");
  private static final Pattern DAY = Pattern.compile("\\b20\\d\\d-\\d\\d-\\d\\d\\b");
  private static final Pattern SECONDS = Pattern.compile("\\d+\\.\\d\\d s");

  private final long since = ChronoUnit.DAYS.between(TOLD, LocalDate.now());
  private final Set<String> typed = new HashSet<>();
  private final Set<String> leftOut = new HashSet<>();

  @TempDir private Path temp;
  private Path home;
  private Path where;

  @Test
  void allThatIsSaidCanBeTyped() throws IOException {
    home = temp.resolve("home");
    try (var desk = new Desk(temp)) {
      desk.run(temp, machine());
      where = home;
      try {
        for (String document : documents()) {
          play(desk, document);
          where = home.resolve("mentors");
        }
      } finally {
        desk.run(temp, "rm -r programs home/.mentor-directory");
      }
    }
    assertThat(leftOut).isEqualTo(LEFT_OUT.keySet());
  }

  /** Java, Git and the archive of the release; all programs of this machine but Maven. */
  private static String machine() {
    return """
    mkdir programs home/.mentor-directory
    for folder in $(echo "$PATH" | tr : '\n' | tac); do ln -sf "$folder"/* programs; done
    rm programs/mvn
    ln -s '%s/generator/target/mentor-directory-%s/'* home/.mentor-directory
    git config --global url.http://%s/%s.git.insteadOf https://github.com/example/mentors.git
    """
        .formatted(Workflow.ROOT, Desk.version(), Forge.HOST, Forge.NAME);
  }

  private static Set<String> documents() throws IOException {
    var found = new LinkedHashSet<>(STORY);
    String starter = "generator/src/main/resources/mentordirectory/starter/own";
    for (String folder : List.of("", "docs", starter)) {
      try (Stream<Path> files = Files.list(Workflow.ROOT.resolve(folder))) {
        files
            .map(file -> Workflow.ROOT.relativize(file).toString())
            .filter(file -> file.endsWith(".md"))
            .sorted()
            .forEach(found::add);
      }
    }
    return found;
  }

  /** Types what a document says, and holds what it shows against what is said now. */
  private void play(Desk desk, String document) throws IOException {
    String text = Files.readString(Workflow.ROOT.resolve(document));
    String now = text;
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      String place = document + ":" + text.substring(0, block.start("text")).lines().count();
      String typedHere = block.group("text");
      if (block.group("kind").equals("console")) {
        String saidNow = shown(desk, place, typedHere);
        now = now.replace("```console\n" + typedHere, "```console\n" + saidNow);
      } else if (block.group("kind").equals("sh")) {
        Matcher command = TYPED.matcher(typedHere);
        while (command.find()) {
          String line = command.group("command").replaceFirst("\\s+#.*", "").strip();
          if (typed.add(line) || STORY.contains(document)) {
            done(desk, place, line);
          }
        }
      } else if (block.group("file") != null) {
        Path file = where.resolve(block.group("file")).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, moved(typedHere, since));
      }
    }
    if (!now.equals(text)) {
      Files.writeString(Path.of(System.getProperty("basedir"), "target", "said.md"), now);
    }
    assertThat(now)
        .as("%s with what is said now, which is site/target/said.md", document)
        .isEqualTo(text);
  }

  /** A block with what its commands say now; what is alike stays as it is shown. */
  private String shown(Desk desk, String place, String block) throws IOException {
    var now = new StringBuilder();
    Matcher shown = SHOWN.matcher(block);
    while (shown.find()) {
      String command = shown.group("command");
      Desk.Said said = type(desk, command);
      String text = moved(said.text(), -since).replace(home.toString(), "/home/robin");
      String lines = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
      assertThat(said.status())
          .as(place + "\n" + lines)
          .isEqualTo(lines.isEmpty() ? 0 : said.status());
      boolean alike = pattern(alike(shown.group("says"))).matcher(alike(lines)).matches();
      now.append("$ ").append(command).append(alike ? shown.group("says") : lines);
    }
    return now.toString();
  }

  private void done(Desk desk, String place, String command) throws IOException {
    Optional<String> left =
        LEFT_OUT.keySet().stream()
            .filter(beginning -> command.startsWith(beginning) || place.startsWith(beginning))
            .findFirst();
    if (left.isPresent()) {
      leftOut.add(left.get());
    } else {
      Desk.Said said = type(desk, command);
      assertThat(said.status()).as(place + "\n" + command + "\n" + said.text()).isZero();
    }
  }

  private Desk.Said type(Desk desk, String command) throws IOException {
    typed.add(command.strip());
    String script = command.startsWith("./mentor serve") ? seen(command) : moved(command, since);
    if (command.startsWith("git push")) {
      script += "\ngit push --quiet origin HEAD:main";
    }
    Desk.Said said =
        desk.say(
            where,
            "export PATH=\"$DESK/programs\"\nexec <<< yes\n%s\npwd > \"$DESK/where\""
                .formatted(script),
            Map.of(
                "MENTOR_HOME", home.resolve(".mentor-directory").toString(),
                "XDG_CACHE_HOME", temp.resolve("cache").toString(),
                "LC_ALL", "C.UTF-8"));
    where = Path.of(Files.readString(temp.resolve("where")).strip());
    return said;
  }

  /**
   * Visits what a command shows, which does not end by itself, and ends it as Ctrl+C does; also
   * where all this runs in a background that leaves that signal out.
   */
  private static String seen(String command) {
    return """
    set -m
    mkfifo "$DESK/said"
    env --default-signal=INT %s --port 0 > "$DESK/said" &
    while read -r line; do
      case $line in *http://127.0.0.1:*) break ;; esac
    done < "$DESK/said"
    rm "$DESK/said"
    port=${line#*127.0.0.1:}
    port=${port%%%%/*}
    exec 3<> "/dev/tcp/127.0.0.1/$port"
    printf 'GET / HTTP/1.1\\r\\nHost: 127.0.0.1:%%s\\r\\nConnection: close\\r\\n\\r\\n' "$port" >&3
    read -r status <&3
    kill -INT -- -$!
    wait $! || true
    case $status in *200*) ;; *) echo "$status"; exit 1 ;; esac
    """
        .formatted(command);
  }

  /** A text with its days moved. */
  private static String moved(String text, long days) {
    return DAY.matcher(text)
        .replaceAll(day -> LocalDate.parse(day.group()).plusDays(days).toString());
  }

  /** A day is as good as another, a second too, and so is a line in a file. */
  private static String alike(String text) {
    String days = DAY.matcher(text).replaceAll("2027-03-15");
    return SECONDS.matcher(days).replaceAll("0.00 s").replaceAll(":\\d+:\\d+: ", ":1:1: ");
  }

  /** What is shown, where a line with three dots stands for any lines. */
  private static Pattern pattern(String shown) {
    return Pattern.compile(("\\Q" + shown + "\\E").replace("…\n", "\\E(?:.*\n)*\\Q"));
  }
}
