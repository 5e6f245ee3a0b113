package org.mentordirectory.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineDiffTest {
  @ParameterizedTest
  @CsvSource({
    "abc, abc, ''",
    "abc, abx, @@ -3 +3 @@ -c +x",
    "abc, bc, @@ -1 +1 @@ -a",
    "abc, ab, @@ -3 +3 @@ -c",
    "abc, xabc, @@ -1 +1 @@ +x",
    "abc, abcx, @@ -4 +4 @@ +x",
    "abcd, xbc, @@ -1 +1 @@ -a +x @@ -4 +4 @@ -d",
    "abcd, bcxd, @@ -1 +1 @@ -a @@ -4 +3 @@ +x",
    "aba, aa, @@ -2 +2 @@ -b",
  })
  void linesThatDifferAreShownWithTheirNumbers(String old, String fresh, String shown) {
    var hunks = new ArrayList<String>();

    int changed = LineDiff.between(List.of(old.split("")), List.of(fresh.split("")), hunks);

    assertThat(String.join(" ", hunks)).isEqualTo(shown);
    assertThat(hunks.stream().filter(line -> line.startsWith("@@"))).hasSize(changed);
  }

  @Test
  void ofALongFileTheRestIsComparedLineByLine() {
    var old = new ArrayList<>(Collections.nCopies(100_000, "a"));
    var fresh = new ArrayList<>(old);
    old.set(0, "b");
    fresh.set(99_999, "c");
    var hunks = new ArrayList<String>();

    assertThat(LineDiff.between(old, fresh, hunks)).isEqualTo(2);
    assertThat(hunks)
        .containsExactly("@@ -1 +1 @@", "-b", "+a", "@@ -100000 +100000 @@", "-a", "+c");
  }
}
