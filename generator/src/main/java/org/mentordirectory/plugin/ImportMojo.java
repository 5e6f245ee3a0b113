package org.mentordirectory.plugin;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.signup.Import;
import org.mentordirectory.signup.ImportRequest;

/**
 * Makes profiles of what people sent: of answers that a form tool exported as CSV, of files, or of
 * the text of an issue. What has mistakes is refused with a sentence, all else is written. A
 * profile that is there is only changed with {@code --overwrite}, and then keeps what its mentor
 * changed. Doing it twice changes nothing.
 */
@Mojo(name = "import", aggregator = true, requiresProject = false, threadSafe = true)
public final class ImportMojo extends InputGoal {
  /** The commit with the profiles as the last answers made them. */
  @Parameter(property = "mentor.base")
  private @Nullable String base;

  /** The account of the one person whose answers these are. */
  @Parameter(property = "mentor.account")
  private @Nullable String account;

  /** The day on which that person agreed, such as 2026-10-01. */
  @Parameter(property = "mentor.date")
  private @Nullable String date;

  @Override
  Receipt run() throws IOException, Refusal {
    return Import.run(
            new ImportRequest(
                content(),
                from("what people sent, a spreadsheet, a folder or a file,"),
                columns(),
                overwrite(),
                Optional.ofNullable(base),
                Optional.ofNullable(account),
                Optional.ofNullable(date),
                LocalDate.now()))
        .receipt();
  }
}
