package org.mentordirectory.content.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentordirectory.content.Body;
import org.mentordirectory.finding.Position;

/** A {@link Body} as bytes, of which a later run makes the same. */
final class KeptBody {
  private KeptBody() {}

  /** The bytes of a body, all places of which are in one file. */
  static byte[] bytes(Body body) {
    var bytes = new ByteArrayOutputStream();
    try {
      new Writer(new DataOutputStream(bytes)).body(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is written but memory
    }
    return bytes.toByteArray();
  }

  /** The body again, or nothing where the bytes are not of one. */
  static Optional<Body> of(byte[] bytes, String file) {
    try {
      return Optional.of(
          new Reader(new DataInputStream(new ByteArrayInputStream(bytes)), file).body());
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** How one part is written. */
  private interface Part<T> {
    void write(T part) throws IOException;
  }

  private record Writer(DataOutputStream out) {
    void body(Body body) throws IOException {
      text(body.html());
      text(body.text());
      each(
          body.headings(),
          heading -> {
            out.writeByte(heading.level());
            text(heading.text());
            text(heading.id());
            at(heading.at());
          });
      each(
          body.links(),
          link -> {
            text(link.target());
            out.writeBoolean(link.picture());
            text(link.words());
            at(link.at());
          });
      each(
          body.mentions(),
          mention -> {
            text(mention.text());
            out.writeBoolean(mention.email());
            at(mention.at());
          });
      each(
          body.slots(),
          slot -> {
            text(slot.name());
            at(slot.at());
          });
      each(
          body.leftovers(),
          leftover -> {
            text(leftover.kind().name());
            text(leftover.text());
            at(leftover.at());
          });
    }

    private <T> void each(List<T> parts, Part<T> how) throws IOException {
      out.writeInt(parts.size());
      for (T part : parts) {
        how.write(part);
      }
    }

    private void text(String text) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }

    private void at(Position at) throws IOException {
      out.writeInt(at.line());
      out.writeInt(at.column());
    }
  }

  /** How one part is read. */
  private interface Made<T> {
    T read() throws IOException;
  }

  private record Reader(DataInputStream in, String file) {
    Body body() throws IOException {
      return new Body(
          text(),
          text(),
          each(() -> new Body.Heading(in.readByte(), text(), text(), at())),
          each(() -> new Body.Link(text(), in.readBoolean(), text(), at())),
          each(() -> new Body.Mention(text(), in.readBoolean(), at())),
          each(() -> new Body.Slot(text(), at())),
          each(() -> new Body.Leftover(Body.Leftover.Kind.valueOf(text()), text(), at())));
    }

    private <T> List<T> each(Made<T> part) throws IOException {
      int count = in.readInt();
      var parts = new ArrayList<T>();
      for (int i = 0; i < count; i++) {
        parts.add(part.read());
      }
      return List.copyOf(parts);
    }

    private String text() throws IOException {
      int length = in.readInt();
      byte[] bytes = in.readNBytes(Math.max(0, length));
      if (bytes.length != length) {
        throw new IOException("the bytes end before the text");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }

    private Position at() throws IOException {
      return new Position(file, in.readInt(), in.readInt());
    }
  }
}
