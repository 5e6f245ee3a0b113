package org.mentordirectory.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.words.PrintedSigns;

class PrintedSignsTest {
  private static final int LAST = 0x2FFFF;

  @ParameterizedTest
  @ValueSource(strings = {"Regular", "Italic", "Bold", "BoldItalic"})
  void whatIsSaidToBePrintedIsInEachStyle(String style) throws Exception {
    CmapLookup letters;
    try (InputStream in = PrintFonts.class.getResourceAsStream("SourceSans3-" + style + ".ttf")) {
      letters =
          new TTFParser()
              .parse(new RandomAccessReadBuffer(in.readAllBytes()))
              .getUnicodeCmapLookup();
    }
    for (int sign = ' '; sign <= LAST; sign++) {
      if (isSeen(sign)) {
        assertThat(PrintedSigns.has(sign))
            .as("U+%04X", sign)
            .isEqualTo(letters.getGlyphId(sign) != 0);
      }
    }
  }

  private static boolean isSeen(int sign) {
    return Character.isDefined(sign)
        && !Character.isISOControl(sign)
        && Character.getType(sign) != Character.FORMAT
        && Character.getType(sign) != Character.SPACE_SEPARATOR
        && (sign < 0xFE00 || sign > 0xFE0F);
  }
}
