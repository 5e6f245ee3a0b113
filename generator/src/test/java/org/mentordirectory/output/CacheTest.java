package org.mentordirectory.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
  private static final Cache.Key KEY = Cache.Key.of("a.md", "text");
  private static final int LARGE = 3 << 20;

  @TempDir private Path temp;
  private Path folder;

  @BeforeEach
  void theFolderIsNotThereYet() {
    folder = temp.resolve("target/mentor-cache");
  }

  private void keep(Cache.Key key, String made) {
    try (Cache cache = Cache.in(folder)) {
      cache.shelf("texts").put(key, made.getBytes(UTF_8));
    }
  }

  private Optional<String> found(Cache.Key key) {
    try (Cache cache = Cache.in(folder)) {
      return cache.shelf("texts").get(key).map(bytes -> new String(bytes, UTF_8));
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void whatOneRunMadeTheNextOneHas() {
    keep(KEY, "made");

    assertThat(found(KEY)).contains("made");
    assertThat(found(Cache.Key.of("a.md", "other text"))).isEmpty();
    assertThat(found(Cache.Key.of("a.mdtext"))).isEmpty();
    assertThat(found(Cache.Key.of("a.m", "dtext"))).isEmpty();
  }

  @Test
  void shelvesKeepThingsApart() {
    keep(KEY, "made");

    try (Cache cache = Cache.in(folder)) {
      assertThat(cache.shelf("photos").get(KEY)).isEmpty();
    }
  }

  @Test
  void nothingIsKeptWhereNobodyAskedForIt() {
    try (Cache cache = Cache.none()) {
      cache.shelf("texts").put(KEY, new byte[1]);
      assertThat(cache.shelf("texts").get(KEY)).isEmpty();
    }
  }

  @Test
  void aDamagedFileCostsTimeAndNothingElse() throws Exception {
    keep(KEY, "made");
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);

    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x55;
      Files.write(file, damaged);
      assertThat(found(KEY)).as("byte %s", at).isEmpty();
    }
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(found(KEY)).as("%s bytes", length).isEmpty();
    }
    keep(KEY, "made again");
    assertThat(found(KEY)).contains("made again");
  }

  @Test
  void aForeignFileCostsNothing() throws Exception {
    keep(KEY, "made");
    Files.createDirectory(folder.resolve("texts-folder.pack"));
    Files.createSymbolicLink(folder.resolve("texts-link.pack"), Path.of("/dev/zero"));
    Files.write(folder.resolve("texts-long.pack"), new byte[100_000]);
    Files.writeString(folder.resolve("notes.txt"), "somebody's");

    assertThat(found(KEY)).contains("made");
    assertThat(folder.resolve("notes.txt")).exists();
  }

  @Test
  void aFileInThePlaceOfTheFolderStaysAsItIs() throws Exception {
    Files.createDirectories(folder.getParent());
    Files.writeString(folder, "somebody's");
    keep(KEY, "made");

    assertThat(found(KEY)).isEmpty();
    assertThat(folder).content().isEqualTo("somebody's");
  }

  @Test
  void twoRunsAtOnceBothKeepWhatTheyMade() {
    Cache.Key other = Cache.Key.of("b.md", "text");
    try (Cache one = Cache.in(folder);
        Cache two = Cache.in(folder)) {
      one.shelf("texts").put(KEY, "of one".getBytes(UTF_8));
      two.shelf("texts").put(other, "of the other".getBytes(UTF_8));
    }

    assertThat(found(KEY)).contains("of one");
    assertThat(found(other)).contains("of the other");
  }

  @Test
  void whatIsMostlyOfNoUseIsForgotten() throws Exception {
    Cache.Key idle = Cache.Key.of("b.md", "old text");
    Cache.Key idler = Cache.Key.of("c.md", "old text");
    keep(KEY, "made");
    keep(idle, "x".repeat(LARGE));
    keep(idler, "y".repeat(LARGE));
    assertThat(found(KEY)).contains("made");

    assertThat(found(KEY)).contains("made");
    assertThat(found(idle)).isEmpty();
    assertThat(found(idler)).isEmpty();
    assertThat(files()).hasSize(1);
  }

  @Test
  void manyFilesBecomeOne() throws Exception {
    for (int i = 0; i < 20; i++) {
      keep(Cache.Key.of("a.md", "text " + i), "made " + i);
    }
    try (Cache cache = Cache.in(folder)) {
      for (int i = 0; i < 20; i++) {
        cache.shelf("texts").get(Cache.Key.of("a.md", "text " + i));
      }
    }

    assertThat(files()).hasSizeLessThan(10);
    assertThat(found(Cache.Key.of("a.md", "text 19"))).contains("made 19");
  }

  @Test
  void whatAKilledRunLeftGoesWhenNobodyCanBeWritingIt() throws Exception {
    keep(KEY, "made");
    Path left = Files.writeString(folder.resolve("texts-1.new"), "half");
    found(KEY);
    assertThat(left).exists();

    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
    found(KEY);
    assertThat(left).doesNotExist();
  }
}
