package org.mentordirectory.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.desk.coverage.CoveragePage;
import org.mentordirectory.desk.evaluation.EvaluationNotes;
import org.mentordirectory.desk.evaluation.EvaluationPages;
import org.mentordirectory.desk.event.EventHosts;
import org.mentordirectory.desk.event.EventPapers;
import org.mentordirectory.desk.event.EventSheets;
import org.mentordirectory.desk.match.MatchPages;
import org.mentordirectory.desk.match.PairLetters;
import org.mentordirectory.desk.pairs.FollowLetters;
import org.mentordirectory.desk.pairs.FollowPages;
import org.mentordirectory.desk.review.ReviewPage;
import org.mentordirectory.site.page.Card;
import org.mentordirectory.site.print.PrintedForms;
import org.mentordirectory.site.print.PrintedHandbooks;
import org.mentordirectory.site.theme.Page;
import org.mentordirectory.site.theme.PagePlan;
import org.mentordirectory.site.theme.Templates;
import org.mentordirectory.testing.SampleScheme;

/** Whoever changes a template finds at its head all that it is given. */
class TemplateDataTest {
  private static final Path TEMPLATES = Path.of("../templates");

  @Test
  void theHeadOfATemplateNamesItsData(@TempDir Path temp) throws Exception {
    Path content = SampleScheme.write(temp.resolve("content"));
    var settings = new Settings(content, temp.resolve("site"), LocalDate.of(2026, 11, 24));
    var models = new TreeMap<String, Class<?>>();
    for (PagePlan plan : draft(settings).plans()) {
      Page page = plan.maker().make();
      models.put(page.template(), page.model().getClass());
    }
    models.values().removeIf(model -> !model.isRecord());

    assertThat(models).hasSizeGreaterThan(7);
    models.forEach((template, model) -> names(template, "m.", model));
    names("shared/card.ftlh", "card.", Card.class);
    names("desk/review.ftlh", "m.", ReviewPage.Model.class);
    names("desk/coverage.ftlh", "m.", CoveragePage.Model.class);
    names("print/form.ftlh", "m.", PrintedForms.Printed.class);
    names("print/handbook.ftlh", "m.", PrintedHandbooks.Printed.class);
    names("desk/match-report.ftlh", "m.", MatchPages.Model.class);
    names("desk/match-shortlists.ftlh", "m.", MatchPages.Shortlists.class);
    names("desk/letters.ftlh", "m.", PairLetters.Letters.class);
    names("desk/event-plan.ftlh", "m.", EventPapers.Whole.class);
    names("desk/event-cards.ftlh", "m.", EventHosts.Hosts.class);
    names("desk/event-signs.ftlh", "m.", EventHosts.Hosts.class);
    names("desk/event-timetables.ftlh", "m.", EventSheets.Timetables.class);
    names("desk/event-choices.ftlh", "m.", EventSheets.Forms.class);
    names("desk/pairs-report.ftlh", "m.", FollowPages.Model.class);
    names("desk/pairs-letters.ftlh", "m.", FollowLetters.Letters.class);
    names("desk/evaluation.ftlh", "m.", EvaluationPages.Model.class);
    names("print/evaluation.ftlh", "m.", EvaluationPages.Model.class);
    names("desk/evaluation-notes.ftlh", "m.", EvaluationNotes.class);
    names("shared/layout.ftlh", "", Templates.SchemeView.class);
  }

  private static SiteModel draft(Settings settings) throws Exception {
    return SiteBuilder.build(
            settings, line -> {}, new ContentReader.Memory(settings.cache()), sketch -> {})
        .draft()
        .orElseThrow();
  }

  private static void names(String template, String prefix, Class<?> model) {
    String head = head(template);
    for (RecordComponent component : model.getRecordComponents()) {
      boolean mayBeMissing = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      assertThat(head)
          .as("the head of %s", template)
          .containsPattern(
              "(^|[\\s(,])" + prefix + component.getName() + (mayBeMissing ? "\\?" : "(?![\\w?])"));
    }
    Stream.of(head.split("[^\\w.]+"))
        .filter(word -> word.startsWith("m."))
        .forEach(
            word ->
                assertThat(model.getRecordComponents())
                    .as("`%s` at the head of %s", word, template)
                    .extracting(component -> "m." + component.getName())
                    .contains(word));
  }

  private static String head(String template) {
    try {
      String text = Files.readString(TEMPLATES.resolve(template));
      return text.substring(0, text.indexOf("-->"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
