package org.mentordirectory.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {
  private final Nearest nearest =
      new Nearest(List.of("open", "online", "in person", "professional registration", "IT"));

  @Test
  void aLetterLeftOutDoubledReplacedOrSwappedIsASlip() {
    assertThat(nearest.to("onlne")).hasValue("online");
    assertThat(nearest.to("onnline")).hasValue("online");
    assertThat(nearest.to("onlime")).hasValue("online");
    assertThat(nearest.to("onlien")).hasValue("online");
  }

  @Test
  void capitalsHyphensAndUnderscoresCountNothing() {
    assertThat(nearest.to("In-Person")).hasValue("in person");
    assertThat(nearest.to("in_person")).hasValue("in person");
    assertThat(nearest.to("it")).hasValue("IT");
  }

  @Test
  void aLongValueMayHaveThreeSlipsAndNotFour() {
    assertThat(nearest.to("profesional registratoin")).hasValue("professional registration");
    assertThat(nearest.to("profesionel registratoin")).hasValue("professional registration");
    assertThat(nearest.to("profesionel regstratoin")).isEmpty();
  }

  @Test
  void aShortWordIsNotTakenForAnother() {
    assertThat(nearest.to("on")).isEmpty();
    assertThat(nearest.to("at")).isEmpty();
    assertThat(nearest.to("pun")).isEmpty();
    assertThat(nearest.to("")).isEmpty();
  }

  @Test
  void ofTheNearestTheFirstIsTaken() {
    assertThat(new Nearest(List.of("cart", "bat", "hat")).to("cat")).hasValue("cart");
    assertThat(new Nearest(List.of("tasc", "atcs")).to("tacs")).hasValue("tasc");
    assertThat(new Nearest(List.of("bats", "cats")).to("cats")).hasValue("cats");
  }

  @Test
  void aTextOfAnyLengthIsLookedAtInNoTime() {
    assertThat(nearest.to("x".repeat(1_000_000))).isEmpty();
  }

  @Test
  void amongManyValuesTheSuggestionsEndBeforeThePatienceOfTheReader() {
    List<String> many = IntStream.range(0, 20_000).mapToObj(n -> "a value " + n).toList();
    var nearestOfMany = new Nearest(many);

    assertThat(nearestOfMany.to("a vlaue 1")).hasValue("a value 1");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> many.forEach(value -> nearestOfMany.to(value + "x")));
    assertThat(nearestOfMany.to("a vaule 2")).isEmpty();
    assertThat(nearestOfMany.to("a vlaue 1")).hasValue("a value 1");
  }
}
