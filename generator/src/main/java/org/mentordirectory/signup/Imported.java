package org.mentordirectory.signup;

import java.util.List;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Receipt;

/**
 * What became of the profiles that were sent in.
 *
 * @param remarks in the order in which things were sent
 * @param written new profiles, and changed ones
 * @param unchanged profiles that were as the answers have them
 * @param kept profiles that stayed though the answers have something else
 * @param refused profiles with errors
 */
public record Imported(List<Finding> remarks, int written, int unchanged, int kept, int refused) {
  /** Copies the remarks. */
  public Imported {
    remarks = List.copyOf(remarks);
  }

  /** The numbers on one line, and what is to be looked at. */
  public Receipt receipt() {
    return new Receipt(remarks, List.of(summary()));
  }

  /** The numbers on one line. */
  public String summary() {
    return "%s written, %s unchanged, %s kept, %s refused"
        .formatted(written, unchanged, kept, refused);
  }
}
