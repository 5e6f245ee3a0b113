package org.mentordirectory.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.mentordirectory.content.Hosting;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.OutputFolder;
import org.mentordirectory.site.theme.Frame;
import org.mentordirectory.site.theme.Parallel;

/** What the host of a site wants to find in it, where the scheme asks for that. */
final class HostFiles {
  /** What becomes smaller; files of the search are compressed already, as pictures are. */
  private static final Pattern TEXT = Pattern.compile(".*\\.(html|css|js|json|svg|xml|txt|ics)");

  /** Less fits into one packet with its head. */
  private static final int SMALLEST = 1_000;

  private HostFiles() {}

  /**
   * Writes the files of the host, and then the copies.
   *
   * @return how many
   */
  static int write(Frame frame, PageWriter writer, OutputFolder folder)
      throws IOException, Refusal {
    Hosting hosting = frame.scheme().hosting();
    List<String> files = hosting.host().map(Hosting.Host::files).orElse(List.of());
    for (String file : files) {
      writer.file(
          file,
          "files/%s.ftl".formatted(file.substring(1)),
          Map.of(
              "path",
              frame.scheme().address().getRawPath(),
              "assets",
              frame.assets().folder(),
              "moved",
              hosting.moved()));
    }
    if (files.isEmpty()) { // so that a host which takes no list of them has a page to send
      for (Hosting.Moved page : hosting.moved()) {
        String old = page.from() + "index.html";
        if (!folder.has(old)) { // a value that a mentor has again
          writer.file(old, "files/moved.ftlh", Map.of("to", page.to()));
        }
      }
    }
    return files.size() + (hosting.compressed() ? compress(folder) : 0);
  }

  /**
   * Writes a copy in gzip beside each file that becomes smaller by it, the same for the same file.
   *
   * @return how many
   */
  private static int compress(OutputFolder folder) throws IOException, Refusal {
    List<String> texts = folder.files().stream().filter(f -> TEXT.matcher(f).matches()).toList();
    Parallel.forEach(
        texts,
        file -> {
          byte[] whole = Files.readAllBytes(folder.root().resolve(file));
          byte[] small = whole.length < SMALLEST ? whole : gzip(whole);
          if (small.length < whole.length) {
            folder.bytes(file + ".gz", small);
          }
        });
    return (int) texts.stream().filter(file -> folder.has(file + ".gz")).count();
  }

  private static byte[] gzip(byte[] whole) throws IOException {
    var bytes = new ByteArrayOutputStream(whole.length / 2);
    try (var out = new BestGzip(bytes)) {
      out.write(whole);
    }
    return bytes.toByteArray();
  }

  /** As small as it gets, since it is made once and sent often. */
  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream bytes) throws IOException {
      super(bytes);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
