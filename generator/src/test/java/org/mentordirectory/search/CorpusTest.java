package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorpusTest {
  @Test
  void everythingIsReadOnceAndInOrder() {
    assertThat(numbers(1_001).runs().flatMap(run -> run.things().stream().map(Searchable::name)))
        .containsExactlyElementsOf(IntStream.range(0, 1_001).mapToObj(String::valueOf).toList());
    assertThat(numbers(0).runs()).isEmpty();
  }

  @Test
  void aSecondCoreCanTakeHalfOfTheRuns() {
    assertThat(numbers(10_000).runs().spliterator().hasCharacteristics(Spliterator.SIZED))
        .as("a stream of unknown length would be read by one core alone")
        .isTrue();
  }

  private static Corpus<Integer> numbers(int many) {
    return new Corpus<>(
        IntStream.range(0, many).boxed().toList(),
        number -> new Searchable(String.valueOf(number), List.of(), Map.of(), 0),
        Map.of(),
        List.of());
  }
}
