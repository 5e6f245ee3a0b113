package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** All files of the example site, without a browser. */
class FilesIT {
  private static final Path SITE = Site.folderOfExamples();

  /** Those who are away share a title: their pages name nobody, and are in no list. */
  @Test
  void everyListedPageHasATitleOfItsOwn() throws IOException {
    List<String> titles = new ArrayList<>();
    for (Path file : files()) {
      if (file.toString().endsWith(".html")) {
        Document page = Jsoup.parse(file);
        if (page.select("meta[name=robots][content=noindex]").isEmpty()) {
          titles.add(page.title());
        }
      }
    }
    assertThat(titles).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }

  @Test
  void aMentorWhoIsAwayIsNamedNowhere() throws IOException {
    for (Path file : files()) {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertThat(text).as(file.toString()).doesNotContain("Catchpole", "catchpole/");
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(SITE)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
