package org.mentordirectory.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.content.read.SchemePlan;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** A complete scheme, from which each test takes one thing away. */
abstract class CompleteScheme {
  static final LocalDate TODAY = SchemeFolder.TODAY;

  static final Draft SCHEME =
      Draft.scheme()
          .with("contact: mailto:mentoring@northfold.ac.uk")
          .with("institution: Northfold College")
          .with("address: https://mentors.northfold.ac.uk/")
          .with("published: true")
          .with("repository: {forge: github, url: https://github.com/northfold/mentors}")
          .with("privacy: {controller: Northfold College, basis: Consent., retention: A year.}")
          .with("sponsors: [{name: The Registrar, about: Opens the launch.}]")
          .with("training: [{name: Induction, about: Half a day.}]")
          .with("handbooks: [{name: all, title: All, contents: [guidance/confidentiality]}]");

  static final Draft MENTOR =
      Draft.mentor("Amina Yusuf")
          .with("disciplines: [chemistry, physics]")
          .with("topics: [professional registration, leave]");

  final Path root;
  final SchemeFolder folder;

  CompleteScheme(Path root) {
    this.root = root;
    this.folder = new SchemeFolder(root);
  }

  @BeforeEach
  void completeScheme() {
    folder
        .put("scheme.yaml", SCHEME)
        .put("scheme-plan.md", "**Why?**\n\nBecause.\n")
        .put("guidance/confidentiality.md", Draft.page("Confidentiality"))
        .put("mentors/amina.md", MENTOR)
        .put("mentors/ben.md", MENTOR.with("name: Ben Ode"))
        .put("events/lunch.md", Draft.event("Lunch"));
    for (String form :
        List.of(
            "mid-term-evaluation-mentee",
            "mid-term-evaluation-mentor",
            "end-evaluation-mentee",
            "end-evaluation-mentor",
            "programme-evaluation",
            "mentor-profile",
            "mentee-profile",
            "mentoring-agreement",
            "objective-setting",
            "meeting-agenda",
            "case-study-permission")) {
      folder.put("forms/" + form + ".md", Draft.page(form));
    }
  }

  List<String> lacks() throws IOException {
    return lacks(TODAY);
  }

  List<String> lacks(LocalDate today) throws IOException {
    return Doctor.lacks(ContentReader.read(root), SchemePlan.read(root), today).stream()
        .map(Finding::toString)
        .toList();
  }

  void lacks(String only) throws IOException {
    assertThat(lacks()).singleElement().asString().contains(only);
  }
}
