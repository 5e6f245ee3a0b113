package org.mentordirectory.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** A scheme with fields of its own, a line each, in which goals run as Maven runs them. */
abstract class OwnScheme {
  private static final Draft SCHEME =
      Draft.scheme()
          .with("fields:")
          .with(
              "  campus: {vocabulary: [City, Park], required: true, facet: true, search: 2, card:"
                  + " true}")
          .with("  grade: {kind: line, help: As in your contract, match: 1}")
          .with("  first-aider: {kind: yes/no, card: true, facet: true}")
          .with("  work: {label: What I work on, kind: paragraph, search: 1}")
          .with("  in-post: {label: In post since, kind: date}")
          .with("  papers: {kind: address, api: false}")
          .with("  shift: {label: <b>Shift</b>, choices: [early, late], kind: one of, match: 2}")
          .with("  benches: {kind: number, card: true}")
          .with("  car: {label: Comes by car, kind: yes/no, for: mentee}")
          .with("  registration: false")
          .with("  hours: {label: Hours a term}");

  static final List<String> SAID =
      List.of(
          "campus: [Park]",
          "grade: Seventh",
          "first-aider: true",
          "work: Lasers and all that is cold.",
          "in-post: 2020-03-01",
          "papers: https://example.org/papers",
          "shift: late",
          "benches: 3");

  @TempDir Path temp;
  private Path repository;
  SchemeFolder scheme;
  final List<String> said = new ArrayList<>();

  @BeforeEach
  void aSchemeWithAMentor() throws Exception {
    repository = temp.toRealPath().resolve("repository");
    scheme = new SchemeFolder(repository.resolve("content"));
    scheme.put("scheme.yaml", SCHEME);
    scheme.put("mentors/ada.md", ada());
  }

  static Draft ada() {
    Draft ada = Draft.mentor("Ada").with("hours: 2");
    for (String line : SAID) {
      ada = ada.with(line);
    }
    return ada;
  }

  final void run(Class<? extends Goal> type, Map<String, Object> given) throws Exception {
    Goal goal = GoalClasses.make(type);
    GoalClasses.set(goal, "content", scheme.root().toFile());
    GoalClasses.set(goal, "version", "1");
    for (Map.Entry<String, Object> one : given.entrySet()) {
      GoalClasses.set(goal, one.getKey(), one.getValue());
    }
    goal.setLog(new KeptLog(said::add));
    goal.execute();
  }

  final File file(String name) {
    return temp.resolve(name).toFile();
  }

  final File written(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text).toFile();
  }

  final String profile(String slug) throws IOException {
    return Files.readString(scheme.root().resolve("mentors/" + slug + ".md"));
  }

  final Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(temp.resolve(path)));
  }

  final void git(String... words) throws Exception {
    var command = new ArrayList<>(List.of("git", "-C", repository.toString()));
    command.addAll(List.of("-c", "user.name=A", "-c", "user.email=a@example.org"));
    command.addAll(List.of(words));
    assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
  }
}
