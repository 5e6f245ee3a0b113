package org.mentordirectory.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.check.Doctor;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.match.RunningPairs;
import org.mentordirectory.sheet.PrivatePath;
import org.mentordirectory.signup.IssueForm;

/**
 * Says what a scheme still lacks, the most important first, and how to fix it. It looks at the
 * scheme as it is today, whenever its last commit was.
 */
@Mojo(name = "doctor", aggregator = true, requiresProject = false, threadSafe = true)
public final class DoctorMojo extends Goal {
  /** Whether to fail where something is lacking. */
  @Parameter(property = "mentor.strict", defaultValue = "false")
  private boolean strict;

  /**
   * The log of the pairings, outside of the repository: where it and the public number of mentees
   * in a profile differ, that is told.
   */
  @Parameter(property = "mentor.running")
  private @Nullable File running;

  @Override
  Receipt run() throws IOException, Refusal {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    var lacks = new ArrayList<Finding>(IssueForm.outdated(content()));
    lacks.addAll(Doctor.lacks(content(), today));
    if (running != null) {
      Content content = ContentReader.read(content());
      lacks.addAll(RunningPairs.read(running.toPath(), content(), content, today).remarks(content));
    }
    return new Receipt(
        lacks,
        List.of(
            lacks.isEmpty()
                ? "nothing is missing"
                : lacks.size() == 1 ? "1 thing is missing" : lacks.size() + " things are missing"));
  }

  @Override
  boolean isPrivate(Path content) throws IOException {
    return running != null && PrivatePath.isPrivate(running.toPath(), content);
  }

  @Override
  boolean fails(Receipt receipt) {
    return strict && !receipt.findings().isEmpty();
  }

  @Override
  String remedy(Receipt receipt) {
    return "fix what is named above";
  }
}
