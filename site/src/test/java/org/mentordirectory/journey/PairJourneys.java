package org.mentordirectory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A pair fills in its forms. */
interface PairJourneys {
  Visitor visitor();

  @Test
  default void aFormIsSavedAndOpenedAgain() throws Exception {
    Visitor mentee = visitor();
    String field = "form-sheet [data-question] input[type=text]";
    mentee.open("forms/objective-setting/");
    mentee.type(field, "Siân Example");
    mentee.press("[data-save]");
    assertThat(mentee.downloaded("objective-setting.md")).contains("> Siân Example\n");
    mentee.press("[data-forget]");
    mentee.agrees();
    assertThat(mentee.property(field, "value")).isEmpty();
    Path file = mentee.engine().downloads().resolve("objective-setting.md");
    mentee.hands("form-sheet input[type=file]", file);
    mentee.sees("[data-said]", "file");
    assertThat(mentee.property(field, "value")).isEqualTo("Siân Example");
  }

  @Test
  default void whatIsTypedIntoAFormIsStillThereOnTheWayBack() throws IOException {
    Visitor mentee = visitor();
    String field = "form-sheet [data-question] input[type=text]";
    mentee.open("forms/mentoring-agreement/");
    mentee.type(field, "Siân Example");
    mentee.press(".site-name");
    mentee.isAt("");
    mentee.back();
    mentee.finds(field, "Siân Example");
  }

  @Test
  default void thePackFillsInEveryFormAndMakesACalendar() throws Exception {
    Visitor pair = visitor();
    pair.open("pack/");
    pair.type("#pack\\.mentee", "Robin Example");
    pair.type("#pack\\.mentor", "Sam Sample");
    pair.picks("#pack\\.start", "2027-03-01");
    pair.picks("#pack\\.rhythm", "month");
    pair.picks("#pack\\.first", "2027-03-09");
    assertThat(pair.property("#pack\\.end", "value")).isEqualTo("2027-11-30");
    assertThat(pair.property("[data-fact=mentee]", "value")).isEqualTo("Robin Example");
    pair.press("[data-ics]");
    assertThat(pair.downloaded("meetings.ics")).contains("DTSTART", "20270309");
  }
}
