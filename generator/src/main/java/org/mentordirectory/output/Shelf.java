package org.mentordirectory.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Cache} has of one kind, in packs. A pack is written once, by one run, and has its
 * name when it is whole: what it keeps, one behind the other, then a line of {@value #LINE} bytes
 * for each (its key, where it begins, its length, its CRC-32C), then the number of lines, their
 * CRC-32C and the version of all this. When there are many packs, or most of what they keep was of
 * no use to a run, that run writes what was into one pack and deletes the others.
 */
public final class Shelf {
  private static final String ENDING = ".pack";
  private static final String UNFINISHED = ".new";
  private static final long VERSION = 0x4d656e746f723031L;
  private static final int LINE = 32;
  private static final int FOOT = 16;

  private static final int MOST_PACKS = 8;
  private static final int MOST_LINES = 4_000_000;
  private static final int MOST_BYTES = 64 << 20;

  /** Of what is of no use; less is not worth the writing. */
  private static final long MOST_IDLE_BYTES = 4L << 20;

  /** No run takes so long. */
  private static final Duration ABANDONED = Duration.ofDays(2);

  private final @Nullable Path folder;
  private final String name;
  private final Map<Cache.Key, Kept> kept = new ConcurrentHashMap<>();
  private final Set<Cache.Key> used = ConcurrentHashMap.newKeySet();
  private final List<Path> files = new ArrayList<>();
  private final List<FileChannel> channels = new ArrayList<>();
  private @Nullable Writer writer;

  private record Kept(FileChannel file, long start, int length, int check) {
    Optional<byte[]> bytes() throws IOException {
      byte[] bytes = read(file, start, length).array();
      return sum(bytes) == check ? Optional.of(bytes) : Optional.empty();
    }
  }

  private Shelf(@Nullable Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  static Shelf open(@Nullable Path folder, String name) {
    var shelf = new Shelf(folder, name);
    if (folder != null && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (DirectoryStream<Path> found =
          Files.newDirectoryStream(folder, name + "-*{" + ENDING + "," + UNFINISHED + "}")) {
        for (Path file : found) {
          shelf.add(file);
        }
      } catch (IOException e) {
        // what could be opened is used
      }
    }
    return shelf;
  }

  private void add(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (file.toString().endsWith(UNFINISHED)) {
      Instant last = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
      if (last.isBefore(Instant.now().minus(ABANDONED))) {
        Files.deleteIfExists(file);
      }
      return;
    }
    files.add(file);
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
      channels.add(channel);
      lines(channel);
    } catch (IOException e) {
      // another run has just deleted it, or nobody may read it
    }
  }

  private void lines(FileChannel file) throws IOException {
    long size = file.size();
    ByteBuffer foot = read(file, size - FOOT, FOOT);
    int count = foot.getInt();
    int sum = foot.getInt();
    long end = size - FOOT - (long) LINE * count;
    if (foot.getLong() != VERSION || count < 0 || count > MOST_LINES || end < 0) {
      return;
    }
    ByteBuffer lines = read(file, end, LINE * count);
    if (sum(lines.array()) != sum) {
      return;
    }
    for (int i = 0; i < count; i++) {
      var key = new Cache.Key(lines.getLong(), lines.getLong());
      var one = new Kept(file, lines.getLong(), lines.getInt(), lines.getInt());
      if (one.start() >= 0
          && one.length() >= 0
          && one.length() <= MOST_BYTES
          && one.start() <= end - one.length()) {
        kept.put(key, one);
      }
    }
  }

  private static ByteBuffer read(FileChannel file, long start, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    if (start < 0) {
      return bytes;
    }
    while (bytes.hasRemaining() && file.read(bytes, start + bytes.position()) > 0) {
      // a read may give less than was asked for
    }
    return bytes.rewind();
  }

  /** What was made of the parts before. */
  public Optional<byte[]> get(Cache.Key key) {
    Kept found = kept.get(key);
    try {
      Optional<byte[]> bytes = found == null ? Optional.empty() : found.bytes();
      bytes.ifPresent(b -> used.add(key));
      return bytes;
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps what was made. */
  public synchronized void put(Cache.Key key, byte[] made) {
    if (folder == null || made.length > MOST_BYTES) {
      return;
    }
    try {
      if (writer == null) {
        Files.createDirectories(folder);
        writer = new Writer(folder.resolve(name + "-" + UUID.randomUUID()));
      }
      writer.add(key, made);
    } catch (IOException e) {
      // the next run makes it again
    }
  }

  /** Ends the use of it. */
  synchronized void close() {
    long all = kept.values().stream().mapToLong(Kept::length).sum();
    long useful = used.stream().mapToLong(key -> kept.get(key).length()).sum();
    boolean isFull = files.size() > MOST_PACKS || all - useful > Math.max(useful, MOST_IDLE_BYTES);
    try {
      if (isFull) {
        for (Cache.Key key : used) {
          kept.get(key).bytes().ifPresent(bytes -> put(key, bytes));
        }
      }
      if (writer != null) {
        writer.finish();
      }
      for (FileChannel channel : channels) {
        channel.close();
      }
      if (isFull) {
        for (Path file : files) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      // the next run uses or deletes what there is
    }
  }

  private static int sum(byte[] bytes) {
    var sum = new CRC32C();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  /** A pack that is being written. */
  private static final class Writer {
    private final Path pack;
    private final Path unfinished;
    private final FileChannel file;
    private final Map<Cache.Key, ByteBuffer> lines = new LinkedHashMap<>();

    Writer(Path base) throws IOException {
      pack = Path.of(base + ENDING);
      unfinished = Path.of(base + UNFINISHED);
      file = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    void add(Cache.Key key, byte[] made) throws IOException {
      if (lines.containsKey(key) || lines.size() == MOST_LINES) {
        return;
      }
      lines.put(
          key,
          ByteBuffer.allocate(LINE)
              .putLong(key.high())
              .putLong(key.low())
              .putLong(file.position())
              .putInt(made.length)
              .putInt(sum(made))
              .rewind());
      write(ByteBuffer.wrap(made));
    }

    void finish() throws IOException {
      try {
        end();
        Files.move(unfinished, pack, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    }

    private void end() throws IOException {
      try (file) {
        ByteBuffer all = ByteBuffer.allocate(LINE * lines.size());
        lines.values().forEach(all::put);
        write(all.rewind());
        write(
            ByteBuffer.allocate(FOOT)
                .putInt(lines.size())
                .putInt(sum(all.array()))
                .putLong(VERSION)
                .rewind());
      }
    }

    private void write(ByteBuffer bytes) throws IOException {
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
    }
  }
}
