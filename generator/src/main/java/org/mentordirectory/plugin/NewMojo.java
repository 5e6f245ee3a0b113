package org.mentordirectory.plugin;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.signup.FieldProperties;
import org.mentordirectory.signup.NewDocument;

/**
 * Makes a profile, a page of guidance, a form, an event, a case study, a year's impact or a page of
 * the scheme's own. Each field can be given by its key, as in {@code --name "Amina Yusuf"}; several
 * values have commas between them, or semicolons where one of them holds a comma. {@code
 * --field.kind} is the long form, which a field needs that is called like a parameter. {@code
 * --text} is the text, {@code --consent yes} means that the mentor agreed today. In a terminal the
 * goal asks for the rest. A file that is there is never replaced.
 */
@Mojo(name = "new", aggregator = true, requiresProject = false, threadSafe = true)
public final class NewMojo extends Goal {
  /**
   * {@code profile}, {@code guidance}, {@code form}, {@code event}, {@code case-study}, {@code
   * impact} or {@code page}.
   */
  @Parameter(property = "mentor.kind", defaultValue = "profile")
  private String kind;

  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  private boolean interactive;

  @Override
  boolean takesFields() {
    return true;
  }

  @Override
  Receipt run() throws IOException, Refusal {
    return NewDocument.write(
        new NewDocument.Request(
            content(), kind, FieldProperties.of(typed()), dialogue(interactive), LocalDate.now()));
  }
}
