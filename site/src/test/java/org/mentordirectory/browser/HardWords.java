package org.mentordirectory.browser;

import java.util.List;

/** Words that analysers like to disagree about. */
final class HardWords {
  static final List<String> ALL =
      List.of(
          "O'Neill", "O\u2019Neill's", "technician's", "technicians'", "rock 'n' roll", "don't",
          "Node.js", "C++", "C#", "F#", ".NET", "ASP.NET", "3D", "3-D", "X-ray", "X\u2011ray",
          "ISO 17025", "ISO/IEC 17025:2017", "2.0", "1,000.5", "1.000,5", "v2.0.1", "1e3", "50%",
          "foo_bar", "_x_", "a.b.c", "a:b", "U.K.", "U.S.A", "e.g.", "and/or", "e-mail", "24/7",
          "caf\u00e9", "cafe\u0301", "na\u00efve", "\u00c5sa", "\u0141ukasz", "\u00d8re", "Stra\u00dfe",
          "\u1e9e", "\u00c6ther", "\u0153uvre", "\u0174yn", "t\u0177", "Si\u00e2n", "Nguy\u1ec5n", "\u00de\u00f3r",
          "\u0130stanbul", "\u0131\u015f\u0131k", "\u00b5m", "\u03bcm", "10\u00b5L", "\u2126", "\u212b", "\ufb01tter",
          "\uff26\uff35\uff2c\uff2c", "H\u2082O", "m\u00b2", "\u00bd", "\u2167", "\u2460", "\u1d2c", "\u2122",
          "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2", "\u041f\u0440\u0438\u0432\u0435\u0442", "\u674e\u660e", "\u6f22\u5b57\u304b\u306a\u30ab\u30ca", "\ud55c\uad6d\uc5b4 \uae30\uc220\uc790",
          "\u0e20\u0e32\u0e29\u0e32\u0e44\u0e17\u0e22", "\u0627\u0644\u0639\u0631\u0628\u064a\u0629", "\u05e2\u05d1\u05e8\u05d9\u05ea", "\u05e6\u05d4\"\u05dc", "\u0939\u093f\u0928\u094d\u0926\u0940",
          "\ud83d\ude00", "\ud83d\udc69\u200d\ud83d\udd2c lab", "\ud83c\uddec\ud83c\udde7", "\u2764\ufe0f", "1\ufe0f\u20e3", "\ud83d\udc4d\ud83c\udffd",
          "soft\u00adhyphen", "zero\u200bwidth", "non\u00a0breaking", "tab\tbed", "line\nbreak", "a\u0000b", "\u0007bell",
          "\u201cquoted\u201d", "\u2014dash\u2014", "...", "--", "?!", "", " ", "mixed123abc", "abc123", "12ab", "\u0661\u0662\u0663",
          "relational", "conditional", "rationalisation", "happily", "agreed", "feed", "generalizations", "oscillators",
          "skies", "dying", "ties", "ies", "sses", "possibly", "archaeology", "technologies", "sky", "by", "yyy", "ss",
          "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
          "x".repeat(254), "x".repeat(255), "x".repeat(256), "x".repeat(600));

  private HardWords() {}
}
