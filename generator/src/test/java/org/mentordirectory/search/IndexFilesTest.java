package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentordirectory.search.WrittenIndexes.FEW;
import static org.mentordirectory.search.WrittenIndexes.MANY;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many files there are of an index, and that they are always the same. */
class IndexFilesTest {
  @Test
  void aSmallIndexIsOneFileButForWhatFewQueriesNeed() throws IOException {
    assertThat(WrittenIndex.bytesOf(FEW.folder()).keySet())
        .extracting(file -> file.replaceAll("-[0-9a-f]{10}", ""))
        .containsExactlyInAnyOrder(
            "index.bin", "match.bin", "positions.bin", "spellings.bin", "synonyms.bin");
    assertThat(WrittenIndex.bytesOf(MANY.folder())).hasSizeGreaterThan(10).containsKey("index.bin");
  }

  @Test
  void theSynonymsAreThereAsTerms() {
    assertThat(FEW.files().synonyms().toString())
        .isEqualTo("[[[\"nmr\"],[\"nuclear\",\"magnet\",\"reson\"]],[[\"laser\"],[\"beam\"]]]");
    assertThat(MANY.files().synonyms()).hasSizeGreaterThan(5);
  }

  @Test
  void anIndexOfNothingIsOneFile(@TempDir Path temp) throws IOException {
    var nothing = InvertedIndex.of(Things.corpus(List.of()));
    assertThat(new IndexFiles(nothing, List.of()).write(List.of(), temp)).isEqualTo(1);
    assertThat(new IndexFilesReader(temp).head().get("documents").asInt()).isZero();
  }

  @ParameterizedTest
  @MethodSource(WrittenIndexes.BOTH)
  void theSameInputGivesTheSameFilesByteForByte(WrittenIndex index, @TempDir Path temp)
      throws IOException {
    var again = InvertedIndex.of(MentorTexts.corpus(index.mentors(), index.scheme()));
    new IndexFiles(again, index.results()).write(index.facets(), index.facets(), temp);
    assertThat(WrittenIndex.bytesOf(temp))
        .containsExactlyEntriesOf(WrittenIndex.bytesOf(index.folder()));
  }
}
