package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FairOrderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final int MANY = 3 * IndexFiles.CARDS + 10;

  /** Those whose places are odd have no place free. */
  private static final IntPredicate LATER = place -> place % 2 == 1;

  /** The numbers and the places of the documents differ. */
  private static final int[] PLACES =
      IntStream.range(0, MANY).map(number -> MANY - 1 - number).toArray();

  private static List<Integer> on(LocalDate day) {
    return FairOrder.of(PLACES, LATER, day);
  }

  @Test
  void everybodyIsThereOnce() {
    assertThat(on(TODAY))
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, MANY).boxed().toList());
  }

  @Test
  void whoHasAPlaceFreeComesFirst() {
    assertThat(on(TODAY).subList(0, MANY / 2)).noneMatch(LATER::test);
    assertThat(on(TODAY).subList(MANY / 2, MANY)).allMatch(LATER::test);
  }

  @Test
  void groupsStayTogether() {
    List<Integer> groups =
        on(TODAY).stream().limit(MANY / 2).map(place -> PLACES[place] / IndexFiles.CARDS).toList();

    long changes =
        IntStream.range(1, groups.size())
            .filter(i -> !groups.get(i).equals(groups.get(i - 1)))
            .count();
    assertThat(changes).isEqualTo(3);
  }

  @Test
  void theOrderIsThatOfTheHashesOfTheGroupsAndThenOfTheDocuments() {
    var free = on(TODAY).stream().limit(MANY / 2).map(place -> PLACES[place]).toList();

    assertThat(free)
        .isSortedAccordingTo(
            (one, other) -> {
              int groups = compared(one / IndexFiles.CARDS, other / IndexFiles.CARDS);
              return groups != 0 ? groups : compared(one, other);
            });
  }

  private static int compared(int one, int other) {
    return Integer.compareUnsigned(
        FairOrder.hash("2026-11-24 " + one), FairOrder.hash("2026-11-24 " + other));
  }

  @Test
  void theOrderIsTheSameAllDayAndAnotherOnAnotherDay() {
    assertThat(on(TODAY)).isEqualTo(on(TODAY));
    assertThat(on(TODAY.plusDays(1))).isNotEqualTo(on(TODAY));
  }

  @Test
  void theHashIsThatOfFnvAndMurmur() {
    // FNV-1a of "a" is e40c292c, of "foobar" bf9cf968; MurmurHash3 mixes them to these.
    assertThat(FairOrder.hash("")).isEqualTo(mixed(0x811c9dc5));
    assertThat(FairOrder.hash("a")).isEqualTo(mixed(0xe40c292c));
    assertThat(FairOrder.hash("foobar")).isEqualTo(mixed(0xbf9cf968));
  }

  private static int mixed(int hash) {
    int mixed = hash;
    mixed ^= mixed >>> 16;
    mixed *= 0x85ebca6b;
    mixed ^= mixed >>> 13;
    mixed *= 0xc2b2ae35;
    return mixed ^ mixed >>> 16;
  }
}
