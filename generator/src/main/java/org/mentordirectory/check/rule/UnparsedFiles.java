package org.mentordirectory.check.rule;

import java.util.Set;
import java.util.stream.Collectors;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Node;
import org.mentordirectory.finding.Finding;

/**
 * The files in which the reader found mistakes. One that has no readable front matter left is not
 * told about each key that it lacks: the one finding of the reader is what mends it.
 */
record UnparsedFiles(Set<String> files) {
  static UnparsedFiles in(Content content) {
    return new UnparsedFiles(
        content.findings().stream()
            .filter(Finding::isError)
            .map(finding -> finding.at().file())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether nothing of this block could be read. */
  boolean covers(Node.Mapping mapping) {
    return mapping.entries().isEmpty() && files.contains(mapping.at().file());
  }
}
