package org.mentordirectory.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.check.ChosenFindings;
import org.mentordirectory.check.FindingsFormat;
import org.mentordirectory.check.Fixes;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.desk.check.FindingsPage;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.SiteBuilder;

/**
 * Checks the content of a scheme and says, for every mistake, where it is and how to fix it. Fails
 * if one of them would stop the directory from being built.
 */
@Mojo(name = "check", aggregator = true, requiresProject = false, threadSafe = true)
public final class CheckMojo extends OutputGoal {
  /** The one rule whose findings are shown: the word in brackets behind a finding. */
  @Parameter(property = "mentor.rule")
  private @Nullable String rule;

  /** The one file or folder of the content whose findings are shown, as in mentors/ada.md. */
  @Parameter(property = "mentor.only")
  private @Nullable String only;

  @Override
  Receipt run() throws IOException, Refusal {
    Path content = content();
    String folder = FindingsOutput.folder(content);
    Settings settings = settings(content, content);
    List<Finding> findings =
        ChosenFindings.of(
            SiteBuilder.check(settings, log()::info),
            Optional.ofNullable(rule),
            Optional.ofNullable(only),
            folder);
    ChosenFindings.summary(findings).forEach(log()::info);
    if (format() == FindingsFormat.HTML) {
      var place = new PrivateReport.Place(output("check"), content, true);
      FindingsPage.write(findings, folder, place);
      log().info(place.told());
    }
    String count = FindingsOutput.count(findings, content);
    return new Receipt(
        findings, Stream.of(count, Fixes.hint(findings)).filter(line -> !line.isEmpty()).toList());
  }

  @Override
  Set<FindingsFormat> formats() {
    return EnumSet.allOf(FindingsFormat.class);
  }

  @Override
  String remedy(Receipt receipt) {
    String hint = Fixes.hint(receipt.findings());
    return super.remedy(receipt) + (hint.isEmpty() ? "" : "; " + hint);
  }
}
