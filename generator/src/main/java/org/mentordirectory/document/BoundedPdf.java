package org.mentordirectory.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver;
import org.jspecify.annotations.Nullable;

/**
 * The parser of PDFBox for a stranger's file: it takes a bounded time and a bounded memory, however
 * the file is packed, locked or damaged. It counts what it reads, unfolds and makes rather than
 * judging the file beforehand, since nobody but the parser knows what it will come to. Of our
 * largest form 20,000 values are read; of the same without its end 50,000, which unfold to 1.3 MB,
 * with 1,500,000 looks into the file.
 */
final class BoundedPdf extends PDFParser {
  private static final int MOST_READS = 100_000_000;
  private static final int MOST_VALUES = 200_000;
  private static final int MOST_UNFOLDED = 16 << 20;

  /** What the least stream takes in memory. */
  private static final int LEAST_STREAM = 4 << 10;

  /** The numbers in a row of a table of objects are fewer than ten. */
  private static final int MOST_COLUMNS = 1_000;

  private int values;
  private long unfolded;

  BoundedPdf(byte[] pdf) throws IOException {
    super(new Counted(pdf));
    xrefTrailerResolver =
        new XrefTrailerResolver() {
          @Override
          public void setXRef(COSObjectKey key, long offset) {
            value();
            super.setXRef(key, offset);
          }
        };
    document =
        new COSDocument(this) {
          @Override
          public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
              throws IOException {
            unfold(Math.max(length, LEAST_STREAM));
            COSStream stream = new Packed(createRandomAccessReadView(start, length));
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
          }
        };
  }

  /** Looks into no page, since nothing of pages is read. */
  @Override
  protected void initialParse() throws IOException {
    COSDictionary root = retrieveTrailer().getCOSDictionary(COSName.ROOT);
    if (root == null || root.getCOSDictionary(COSName.PAGES) == null) {
      throw new IOException("no pages");
    }
    document.setDecrypted();
    initialParseDone = true;
  }

  @Override
  protected @Nullable COSBase parseDirObject() throws IOException {
    value();
    return super.parseDirObject();
  }

  private void value() {
    values++;
    TooMuch.check(values <= MOST_VALUES);
  }

  private void unfold(long bytes) {
    unfolded += bytes;
    TooMuch.check(unfolded <= MOST_UNFOLDED);
  }

  /** A file that stops being read; unchecked, as PDFBox takes an exception of a file for damage. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private TooMuch() {
      super("a bound of reading a PDF");
    }

    private static void check(boolean within) {
      if (!within) {
        throw new TooMuch();
      }
    }
  }

  /** A file that counts how often one looks into it. */
  private static final class Counted extends RandomAccessReadBuffer {
    private int reads;

    private Counted(byte[] pdf) {
      super(pdf);
    }

    @Override
    public int read() throws IOException {
      reads++;
      TooMuch.check(reads <= MOST_READS);
      return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      reads += Math.max(read, 1);
      TooMuch.check(reads <= MOST_READS);
      return read;
    }
  }

  /** A stream of objects, which every program packs by the one filter or not at all. */
  private final class Packed extends COSStream {
    private Packed(RandomAccessReadView bytes) throws IOException {
      super(null, bytes);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
      var out = new Unfolded();
      try (InputStream in = createRawInputStream()) {
        COSBase filter = only(COSName.FILTER);
        if (filter == null) {
          in.transferTo(out);
        } else {
          TooMuch.check(filter.equals(COSName.FLATE_DECODE));
          FilterFactory.INSTANCE.getFilter(COSName.FLATE_DECODE).decode(in, out, parameters(), 0);
        }
      }
      return new RandomAccessReadBuffer(out.toByteArray());
    }

    /** What the filter is told, without what a table of objects has no need of. */
    private COSDictionary parameters() {
      var told = new COSDictionary();
      if (only(COSName.DECODE_PARMS) instanceof COSDictionary all) {
        int columns = all.getInt(COSName.COLUMNS, 1);
        TooMuch.check(columns <= MOST_COLUMNS);
        told.setInt(COSName.COLUMNS, columns);
        told.setInt(COSName.PREDICTOR, all.getInt(COSName.PREDICTOR, 1));
      }
      var parameters = new COSDictionary();
      parameters.setItem(COSName.FILTER, COSName.FLATE_DECODE);
      parameters.setItem(COSName.DECODE_PARMS, told);
      return parameters;
    }

    private @Nullable COSBase only(COSName key) {
      COSBase value = getDictionaryObject(key);
      return value instanceof COSArray array && array.size() == 1 ? array.getObject(0) : value;
    }
  }

  /** What a stream unfolds to, of which each beginning of a value counts as one. */
  private final class Unfolded extends ByteArrayOutputStream {
    private boolean between = true;

    @Override
    public void write(int sign) {
      write(new byte[] {(byte) sign}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      unfold(length);
      for (int i = offset; i < offset + length; i++) {
        boolean before = between;
        between = isWhitespace(bytes[i]);
        if (before && !between || "[<(/".indexOf(bytes[i]) >= 0) {
          value();
        }
      }
      super.write(bytes, offset, length);
    }
  }
}
