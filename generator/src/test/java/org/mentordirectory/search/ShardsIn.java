package org.mentordirectory.search;

import static java.util.stream.Collectors.toCollection;
import static org.mentordirectory.search.BytesIn.check;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The pieces of a folder that {@link IndexFiles} wrote, whether in {@code index.bin} or in files of
 * their own, by the sections "{@code index.bin}" and "Tables and pieces".
 */
final class ShardsIn {
  static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final Set<String> KEYS =
      Set.of(
          ("version documents scored averageLength runs facets common synonyms words values cards texts starts more match")
              .split(" "));

  private static final Set<String> MATCH_KEYS =
      Set.of("version documents scored averageLength common unmatched values norms".split(" "));

  private final Path folder;

  /** Files by name, and places in {@code index.bin}, that nothing has referred to yet. */
  private final Set<String> unread;

  private final List<byte[]> inside = new ArrayList<>();
  private final JsonNode head;

  ShardsIn(Path folder) throws IOException {
    this.folder = folder;
    try (Stream<Path> files = Files.list(folder)) {
      unread =
          files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString())
              .collect(toCollection(TreeSet::new));
    }
    head = readHead("index.bin", inside);
    var keys = new TreeSet<>(keys(head));
    keys.add("match"); // an index of pages has none
    check(keys.equals(KEYS), "other keys: " + keys);
  }

  /** What a match needs besides, by the section "For matching". */
  ShardsIn match() throws IOException {
    return new ShardsIn(this, "match-" + head.get("match").textValue() + ".bin");
  }

  private ShardsIn(ShardsIn whole, String name) throws IOException {
    folder = whole.folder;
    unread = whole.unread;
    head = readHead(name, inside);
    check(keys(head).equals(MATCH_KEYS), "other keys: " + keys(head));
  }

  private static Set<String> keys(JsonNode head) {
    var keys = new TreeSet<String>();
    head.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private JsonNode readHead(String name, List<byte[]> inside) throws IOException {
    var file = new BytesIn(file(name));
    JsonNode read = JSON.readTree(file.block());
    check(read.path("version").asInt() == 5, "another version");
    while (!file.isAtEnd()) {
      unread.add(String.valueOf(inside.size()));
      inside.add(file.block());
    }
    return read;
  }

  /** The JSON of {@code index.bin}. */
  JsonNode head() {
    return head;
  }

  private byte[] file(String name) throws IOException {
    byte[] file = Files.readAllBytes(folder.resolve(name));
    var inflater = new Inflater();
    try (var in = new InflaterInputStream(new ByteArrayInputStream(file), inflater)) {
      byte[] content = in.readAllBytes();
      check(inflater.getBytesRead() == file.length, "bytes are left after " + name);
      return content;
    } finally {
      inflater.end();
      unread.remove(name);
    }
  }

  byte[] piece(String table, JsonNode reference) throws IOException {
    if (reference.isInt()) {
      unread.remove(reference.asText());
      return inside.get(reference.asInt());
    }
    byte[] content = file(table + "-" + reference.textValue() + ".bin");
    check(reference.textValue().equals(hash(content)), "the hash is of another content");
    return content;
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The pieces of a table, by their first keys. */
  SortedMap<String, BytesIn> all(String name, JsonNode table) throws IOException {
    var pieces = new TreeMap<String, BytesIn>();
    check(table.size() == 2 && table.get(0).size() == table.get(1).size(), "no table: " + name);
    for (int i = 0; i < table.get(0).size(); i++) {
      String first = table.get(0).get(i).textValue();
      check(pieces.isEmpty() || pieces.lastKey().compareTo(first) < 0, "unsorted: " + first);
      pieces.put(first, new BytesIn(piece(name, table.get(1).get(i))));
    }
    return pieces;
  }

  /** A whole table after whose entries nothing follows. */
  <T> SortedMap<String, T> table(String name, JsonNode table, BiFunction<String, BytesIn, T> value)
      throws IOException {
    var all = new TreeMap<String, T>();
    for (Map.Entry<String, BytesIn> piece : all(name, table).entrySet()) {
      piece.getValue().entries(piece.getKey(), all, value);
      piece.getValue().end();
    }
    return all;
  }

  /** Refuses files and pieces that nothing has referred to. */
  void end() {
    check(unread.isEmpty(), "nothing refers to " + unread);
  }
}
