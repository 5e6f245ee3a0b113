package org.mentordirectory.search;

import java.util.ArrayList;
import java.util.List;

/** A sorted list of keys with values, cut into pieces. */
final class SortedTable {
  /**
   * One entry.
   *
   * @param key keys are in the order of {@link String#compareTo}, which is JavaScript's too
   */
  record Entry(String key, byte[] value) {}

  private final List<String> firsts = new ArrayList<>();
  private final List<List<Entry>> pieces = new ArrayList<>();

  /** Starts the next piece with an entry; all its keys are at least as great as a first one. */
  private void begin(String first, Entry entry) {
    firsts.add(first);
    pieces.add(new ArrayList<>(List.of(entry)));
  }

  /** Adds an entry to the last piece. */
  private void add(Entry entry) {
    pieces.get(pieces.size() - 1).add(entry);
  }

  /**
   * A table whose pieces have about a number of bytes before they are deflated. Where keys have two
   * parts, with a NUL between them, those of one first part share no piece with others, and the
   * first of their pieces begins with that part.
   *
   * @param entries in the order of their keys
   */
  static SortedTable of(List<Entry> entries, int bytes) {
    var table = new SortedTable();
    int filled = 0;
    String before = "";
    for (Entry entry : entries) {
      String first = entry.key().substring(0, entry.key().indexOf('\0') + 1);
      boolean isOther = !first.equals(before);
      if (table.pieces.isEmpty() || filled >= bytes || isOther) {
        table.begin(isOther ? first : entry.key(), entry);
        filled = 0;
        before = first;
      } else {
        table.add(entry);
      }
      filled += entry.value().length + 4;
    }
    return table;
  }

  /** The first key of each piece. */
  List<String> firsts() {
    return firsts;
  }

  /** The pieces, in the encoding of the files. */
  List<Bytes> encoded() {
    return pieces.parallelStream().map(SortedTable::encoded).toList();
  }

  static Bytes encoded(List<Entry> entries) {
    var bytes = new Bytes().number(entries.size());
    String before = "";
    for (Entry entry : entries) {
      int shared = shared(before, entry.key());
      bytes.number(shared).text(entry.key().substring(shared)).block(entry.value());
      before = entry.key();
    }
    return bytes;
  }

  /** How many UTF-16 units two keys have in common at the beginning, whole characters only. */
  static int shared(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int shared = 0;
    while (shared < most && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared > 0 && Character.isHighSurrogate(one.charAt(shared - 1)) ? shared - 1 : shared;
  }
}
