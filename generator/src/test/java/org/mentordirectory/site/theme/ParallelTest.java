package org.mentordirectory.site.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentordirectory.finding.Refusal;

class ParallelTest {
  @Test
  void aFailureIsThrownWhenNothingIsUnderWayAnyMore() {
    var underWay = new AtomicInteger();
    assertThatThrownBy(
            () ->
                Parallel.forEach(
                    IntStream.range(0, 1_000).boxed().toList(),
                    number -> {
                      underWay.incrementAndGet();
                      try {
                        if (number == 700) {
                          throw new Refusal("the fault");
                        }
                      } finally {
                        underWay.decrementAndGet();
                      }
                    }))
        .isInstanceOf(Refusal.class)
        .hasMessage("the fault");
    assertThat(underWay).hasValue(0);
  }
}
