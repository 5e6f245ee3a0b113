package org.mentordirectory.site.print;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.mentordirectory.content.Content;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.OutputFolder;
import org.mentordirectory.output.Shelf;
import org.mentordirectory.site.theme.Frame;
import org.mentordirectory.site.theme.Parallel;

/** The files that people keep, print and fill in, beside the pages of a site. */
public final class Documents {
  private final Shelf kept;
  private final List<FilePlan> plans;

  /**
   * The documents of a site.
   *
   * @param today the day that stands in them
   * @param kept those that were made before
   */
  public Documents(Content content, Frame frame, LocalDate today, Shelf kept) {
    this.kept = kept;
    var press = new PdfRenderer(content, frame, today, kept);
    this.plans =
        // The large ones first, so that no core waits for the last.
        Stream.of(
                new PrintedHandbooks(content, frame, press).all(),
                new PrintedForms(content, frame.messages(), press).all())
            .flatMap(plans -> plans)
            .toList();
  }

  /** Those of other content. */
  public Documents with(Content content, Frame frame, LocalDate today) {
    return new Documents(content, frame, today, kept);
  }

  /** The addresses of the files, from the root of the site. */
  public List<String> addresses() {
    return plans.stream().map(FilePlan::address).toList();
  }

  /**
   * Writes all files, over all cores.
   *
   * @param folder the root of the new site
   * @return what links say of them, by address
   */
  public Map<String, FilePlan.Facts> write(OutputFolder folder) throws IOException, Refusal {
    var facts = new ConcurrentHashMap<String, FilePlan.Facts>();
    Parallel.forEach(
        plans,
        plan -> {
          FilePlan.Made file = plan.maker().make();
          folder.bytes(plan.address(), file.bytes());
          facts.put(plan.address(), file.facts());
        });
    return new TreeMap<>(facts);
  }

  /** The bytes of a file, made now; nothing where there is no such file. */
  public Optional<byte[]> bytes(String address) throws IOException, Refusal {
    for (FilePlan plan : plans) {
      if (plan.address().equals(address)) {
        return Optional.of(plan.maker().make().bytes());
      }
    }
    return Optional.empty();
  }
}
