package org.mentordirectory.plugin;

import java.io.File;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.signup.Import;
import org.mentordirectory.signup.ImportRequest;
import org.mentordirectory.signup.Imported;

/**
 * Makes profiles of what people sent: of answers that a form tool exported as CSV, of files, or of
 * the text of an issue. What has mistakes is refused with a sentence, all else is written. A
 * profile that is there is only changed with {@code -Dmentor.overwrite}, and then keeps what its
 * mentor changed. Doing it twice changes nothing.
 */
@Mojo(name = "import", aggregator = true, requiresProject = false, threadSafe = true)
public final class ImportMojo extends AbstractMojo {
  /** The folder with {@code scheme.yaml}. */
  @Parameter(property = "mentor.content", defaultValue = "content")
  private File content;

  /**
   * A spreadsheet of answers (CSV), a folder of profiles ({@code .md} or {@code .txt}, with photos
   * of the same names beside them), one profile, or the text of an issue. Outside of the content
   * folder.
   */
  @Parameter(property = "mentor.from", required = true)
  private File from;

  /** The file that says what the columns of the spreadsheet mean. */
  @Parameter(property = "mentor.columns")
  private @Nullable File columns;

  /** Whether profiles that are there take over what the answers change. */
  @Parameter(property = "mentor.overwrite", defaultValue = "false")
  private boolean overwrite;

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
  public void execute() throws MojoExecutionException, MojoFailureException {
    var request =
        new ImportRequest(
            Outcome.folder(content),
            from.toPath(),
            Optional.ofNullable(columns).map(File::toPath),
            overwrite,
            Optional.ofNullable(base),
            Optional.ofNullable(account),
            Optional.ofNullable(date),
            LocalDate.now());
    Imported imported = SignupGoal.run(getLog(), () -> Import.run(request));
    SignupGoal.report(getLog(), imported.remarks());
    getLog().info(imported.summary());
    if (imported.refused() > 0) {
      throw new MojoFailureException(
          imported.summary() + "; mend what is refused, and import again");
    }
  }
}
