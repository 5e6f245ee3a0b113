package org.mentordirectory.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.mentordirectory.finding.Refusal;

class StagesTest {
  private final List<String> log = new ArrayList<>();

  @Test
  void aStageRunsBesideThoseThatFollowAndHasItsLineWhenItsResultIsAskedFor() throws Exception {
    var follows = new CountDownLatch(1);
    try (var stages = new Stages(log::add)) {
      Stages.Begun<Integer> begun = stages.begin("first", () -> waited(follows, 1), n -> n + " a");
      assertThat(
              stages.run(
                  "second",
                  () -> {
                    follows.countDown();
                    return 2;
                  },
                  n -> n + " b"))
          .isEqualTo(2);
      assertThat(begun.result()).isEqualTo(1);
    }
    assertThat(log).hasSize(2);
    assertThat(log.get(0)).startsWith("second ").endsWith(" 2 b");
    assertThat(log.get(1)).startsWith("first ").endsWith(" 1 a");
  }

  @Test
  void aFailureBesideIsThatOfTheBuild() {
    try (var stages = new Stages(log::add)) {
      Stages.Begun<Integer> refused =
          stages.begin(
              "one",
              () -> {
                throw new Refusal("the fault");
              },
              String::valueOf);
      Stages.Begun<Integer> broken =
          stages.begin(
              "two",
              () -> {
                throw new IOException("the disk");
              },
              String::valueOf);
      assertThatThrownBy(refused::result).isInstanceOf(Refusal.class).hasMessage("the fault");
      assertThatThrownBy(broken::result).isInstanceOf(IOException.class).hasMessage("the disk");
    }
    assertThat(log).isEmpty();
  }

  @Test
  void nothingIsUnderWayWhenStagesAreClosedThoughNobodyAsked() {
    var goesOn = new CountDownLatch(1);
    var ended = new AtomicBoolean();
    try (var stages = new Stages(log::add)) {
      stages.begin(
          "beside",
          () -> {
            waited(goesOn, 1);
            ended.set(true);
            throw new IOException("nobody hears of it");
          },
          String::valueOf);
      goesOn.countDown();
    }
    assertThat(ended).isTrue();
  }

  private static int waited(CountDownLatch latch, int result) throws IOException {
    try {
      latch.await();
      return result;
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
