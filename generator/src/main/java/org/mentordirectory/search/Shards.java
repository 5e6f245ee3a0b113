package org.mentordirectory.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mentordirectory.output.Sha256;

/**
 * The pieces of an index. Each is a file of its own, named by its content, so that it can be cached
 * for ever; those of a small index stand in {@code index.bin}, but for what few queries need.
 */
final class Shards {
  /** How large the pieces together may be to stand in one file, deflated, in bytes. */
  private static final int ONE_FILE = 48 * 1024;

  private final Path folder;
  private final List<Bytes> inside = new ArrayList<>();
  private boolean oneFile;
  private int files;

  Shards(Path folder) {
    this.folder = folder;
  }

  /**
   * The pieces of one table.
   *
   * @param seldom whether few queries need them, so that they are files of their own in any case
   */
  record Group(String table, boolean seldom, List<Bytes> pieces) {}

  private record Packed(String table, Bytes content, byte[] deflated) {}

  /**
   * Keeps the pieces of all tables.
   *
   * @return by table the references to its pieces, for JSON
   */
  Map<String, List<Object>> keep(List<Group> groups) throws IOException {
    List<List<Packed>> packed =
        groups.parallelStream()
            .map(
                group ->
                    group.pieces().parallelStream()
                        .map(piece -> new Packed(group.table(), piece, piece.deflated()))
                        .toList())
            .toList();
    oneFile =
        IntStream.range(0, groups.size())
                .filter(i -> !groups.get(i).seldom())
                .mapToObj(packed::get)
                .flatMap(List::stream)
                .mapToInt(piece -> piece.deflated().length)
                .sum()
            <= ONE_FILE;
    var references = new HashMap<String, List<Object>>();
    for (int i = 0; i < groups.size(); i++) {
      boolean inside = oneFile && !groups.get(i).seldom();
      references.put(groups.get(i).table(), references(packed.get(i), inside));
    }
    return references;
  }

  /** Keeps one more piece, where the others are. */
  Object keep(String table, byte[] content) throws IOException {
    var piece = new Bytes();
    piece.writeBytes(content);
    return references(List.of(new Packed(table, piece, piece.deflated())), oneFile).get(0);
  }

  private List<Object> references(List<Packed> pieces, boolean within) throws IOException {
    if (!within) {
      files += pieces.size();
      try {
        return pieces.parallelStream().map(this::write).toList();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    var places = new ArrayList<Object>();
    for (Packed piece : pieces) {
      places.add(inside.size());
      inside.add(piece.content());
    }
    return places;
  }

  private Object write(Packed piece) {
    try {
      String name = Sha256.hex(piece.content().toByteArray(), 5);
      Files.write(folder.resolve(piece.table() + "-" + name + ".bin"), piece.deflated());
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes {@code index.bin}.
   *
   * @param json what it says of the index
   * @return how many files there are now
   */
  int finish(byte[] json) throws IOException {
    Files.write(folder.resolve("index.bin"), whole(json).deflated());
    return files + 1;
  }

  /**
   * Writes what stands for {@code index.bin} where another refers to it.
   *
   * @param name its beginning
   * @return the reference
   */
  Object finish(String name, byte[] json) {
    Bytes whole = whole(json);
    files++;
    return write(new Packed(name, whole, whole.deflated()));
  }

  /** How many files there are now. */
  int files() {
    return files;
  }

  private Bytes whole(byte[] json) {
    var whole = new Bytes().block(json);
    inside.forEach(piece -> whole.block(piece.toByteArray()));
    return whole;
  }
}
