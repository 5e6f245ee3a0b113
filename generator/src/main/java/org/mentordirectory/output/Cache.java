package org.mentordirectory.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What was made before, for the next run: bytes, known by what they were made of and by the code
 * and the Java that made them. It may be deleted at any time; whatever is wrong with it costs time
 * and nothing else. Several runs may use it at once: each adds files, and changes none.
 */
public final class Cache implements Closeable {
  private final @Nullable Path folder;
  private final Map<String, Shelf> shelves = new ConcurrentHashMap<>();

  private Cache(@Nullable Path folder) {
    this.folder = folder;
  }

  /** One that keeps nothing. */
  public static Cache none() {
    return new Cache(null);
  }

  /** The one in a folder, which need not be there yet. */
  public static Cache in(Path folder) {
    return new Cache(folder);
  }

  /** What there is of a kind, which is made of the same parts and forgotten together. */
  public Shelf shelf(String name) {
    return shelves.computeIfAbsent(name, n -> Shelf.open(folder, n));
  }

  /** Keeps what was made, and forgets what is of no more use. */
  @Override
  public void close() {
    shelves.values().forEach(Shelf::close);
    shelves.clear();
  }

  /**
   * What something is made of: half of a SHA-256, for which nobody can find another of the same.
   */
  public record Key(long high, long low) {
    /** All parts, in their order, and the code. */
    public static Key of(byte[]... parts) {
      int length = Code.HASH.length;
      for (byte[] part : parts) {
        length += Integer.BYTES + part.length;
      }
      ByteBuffer all = ByteBuffer.allocate(length).put(Code.HASH);
      for (byte[] part : parts) {
        all.putInt(part.length).put(part);
      }
      ByteBuffer hash = ByteBuffer.wrap(Sha256.of(all.array()));
      return new Key(hash.getLong(), hash.getLong());
    }

    /** All parts, in their order, and the code. */
    public static Key of(String... parts) {
      return of(
          Stream.of(parts)
              .map(part -> part.getBytes(StandardCharsets.UTF_8))
              .toArray(byte[][]::new));
    }
  }

  /** The code that runs, which has the versions of all libraries in it, and the Java. */
  private static final class Code {
    private static final byte[] HASH = hash();

    private static byte[] hash() {
      var all = new StringBuilder(Runtime.version().toString());
      try {
        CodeSource source = Cache.class.getProtectionDomain().getCodeSource();
        Path place = Path.of(source.getLocation().toURI());
        (Files.isDirectory(place) ? folder(place) : jar(place))
            .forEach((name, state) -> all.append('\n').append(name).append(' ').append(state));
      } catch (Exception e) { // of whatever kind: then nothing of another run is found
        all.append(System.nanoTime()).append(new Object().hashCode());
      }
      return Sha256.of(all.toString());
    }

    /** Two sums that processors know, since a hash of a large file would be the longest step. */
    private static Map<String, String> jar(Path place) throws IOException {
      byte[] bytes = Files.readAllBytes(place);
      var one = new CRC32();
      var other = new CRC32C();
      one.update(bytes);
      other.update(bytes);
      return Map.of("", bytes.length + "/" + one.getValue() + "/" + other.getValue());
    }

    private static Map<String, String> folder(Path place) throws IOException {
      var files = new TreeMap<String, String>();
      try (Stream<Path> all = Files.walk(place)) {
        for (Path file :
            all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).toList()) {
          files.put(
              place.relativize(file).toString(),
              Files.size(file) + "/" + Files.getLastModifiedTime(file).toMillis());
        }
      }
      return files;
    }
  }
}
