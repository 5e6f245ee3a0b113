package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FairOrderTest {
  @Test
  void theHashIsThatOfFnvAndMurmur() {
    // FNV-1a of "a" is e40c292c, of "foobar" bf9cf968; MurmurHash3 mixes them to these.
    assertThat(FairOrder.hash("")).isEqualTo(mixed(0x811c9dc5));
    assertThat(FairOrder.hash("a")).isEqualTo(mixed(0xe40c292c));
    assertThat(FairOrder.hash("foobar")).isEqualTo(mixed(0xbf9cf968));
  }

  private static int mixed(int hash) {
    int mixed = hash;
    mixed ^= mixed >>> 16;
    mixed *= 0x85ebca6b;
    mixed ^= mixed >>> 13;
    mixed *= 0xc2b2ae35;
    return mixed ^ mixed >>> 16;
  }
}
