package org.mentordirectory.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** A goal that may replace its older result takes no other goal's with it. */
class OverwriteTest {
  @TempDir private Path temp;

  private Goal goal(Class<? extends Goal> type, Path from) throws Exception {
    Goal goal = GoalClasses.make(type);
    GoalClasses.set(goal, "content", temp.resolve("content").toFile());
    GoalClasses.set(goal, "version", "1");
    GoalClasses.set(goal, "from", from.toFile());
    GoalClasses.set(goal, "overwrite", true);
    GoalClasses.set(goal, "target", temp.resolve("target").toFile());
    goal.setLog(new KeptLog(line -> {}));
    return goal;
  }

  @Test
  void whoIsRefusedFailsTheGoalWhenTheOthersAreMatched() throws Exception {
    new SchemeFolder(temp.resolve("content"))
        .put("mentors/ada.md", Draft.mentor("Ada Example").with("consent: 2026-04-01"));
    Path mentees =
        Files.writeString(
            temp.resolve("mentees.csv"),
            "name,topics,musts\nKit Moss,professional registration,\nLee,,skills\n");
    Goal match = goal(MatchMojo.class, mentees);
    var log = new ArrayList<String>();
    match.setLog(new KeptLog(log::add));

    assertThatThrownBy(match::execute)
        .hasMessageStartingWith("1 of 1 mentees have a mentor; ")
        .hasMessageEndingWith("; fix what is refused, and run this again with --overwrite");
    Path page = temp.resolve("match/index.html");
    assertThat(log)
        .anyMatch(line -> line.startsWith("error ") && line.contains("mentees.csv:3: error: "))
        .contains("info Read it in " + page);
    assertThat(Jsoup.parse(page.toFile()).select(".notice-error").text())
        .contains("mentees.csv:3: error: `musts`");
    Goal event = goal(EventMojo.class, mentees);
    assertThatThrownBy(event::execute).hasMessageContaining("1 conversation; fix what is refused");
    assertThat(
            Jsoup.parse(temp.resolve("event/index.html").toFile()).select(".notice-error").text())
        .contains("mentees.csv:3: error: `musts`");
  }

  @Test
  void matchingAgainLosesNoLetterOfPairs() throws Exception {
    new SchemeFolder(temp.resolve("content"))
        .put("mentors/ada.md", Draft.mentor("Ada Example").with("consent: 2026-04-01"));
    Path mentees = Files.writeString(temp.resolve("mentees.csv"), "name,topics\nKit Moss,leave\n");
    goal(MatchMojo.class, mentees).execute();
    assertThatCode(goal(MatchMojo.class, mentees)::execute).doesNotThrowAnyException();
    Path log =
        Files.writeString(
            temp.resolve("pairings.csv"),
            "mentee,mentor,start,end\nKit Moss,Ada Example,2020-02-01,2099-01-31\n");
    Goal pairs = goal(PairsMojo.class, log);
    GoalClasses.set(pairs, "output", temp.resolve("match/pairs").toFile());
    pairs.execute();
    assertThat(temp.resolve("match/pairs/index.html")).exists();

    assertThatThrownBy(goal(MatchMojo.class, mentees)::execute)
        .hasMessageContaining("match/pairs")
        .hasMessageContaining("would be lost; move the folder away");
    assertThat(temp.resolve("match/pairs/index.html")).exists();
  }
}
