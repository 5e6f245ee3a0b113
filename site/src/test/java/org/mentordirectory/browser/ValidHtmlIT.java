package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The pages of the example site pass the Nu HTML checker, without warnings. */
class ValidHtmlIT {
  @Test
  void everyPageIsValid() throws Exception {
    assertThat(complaints(Site.folderOfExamples(), 100)).isEmpty();
  }

  /**
   * What the checker says of the pages in a folder.
   *
   * @param fewest how many there are at least; fewer pages are a mistake of the test
   */
  static List<String> complaints(Path site, int fewest) throws Exception {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(site)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    var complaints = new Complaints();
    var validator = new SimpleDocumentValidator();
    validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, complaints);
    validator.setUpValidatorAndParsers(complaints, false, false);
    for (Path page : pages) {
      complaints.page = site.relativize(page).toString();
      var source = new InputSource(Files.newInputStream(page));
      source.setEncoding("UTF-8");
      source.setSystemId("https://mentors.example.org/" + complaints.page);
      validator.checkHtmlInputSource(source);
    }
    assertThat(pages).hasSizeGreaterThan(fewest);
    return complaints.all;
  }

  private static final class Complaints implements ErrorHandler {
    private final List<String> all = new ArrayList<>();
    private String page = "";

    @Override
    public void warning(SAXParseException complaint) {
      all.add(page + ":" + complaint.getLineNumber() + ": " + complaint.getMessage());
    }

    @Override
    public void error(SAXParseException complaint) {
      warning(complaint);
    }

    @Override
    public void fatalError(SAXParseException complaint) {
      warning(complaint);
    }
  }
}
