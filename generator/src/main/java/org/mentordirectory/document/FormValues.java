package org.mentordirectory.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.finding.Refusal;

/**
 * The values of a form's fields. They are read from the dictionaries themselves, since programs
 * leave different things there: the state of a button or the words that it stands for, as a name or
 * as a text, in the field or only at the circle that was clicked.
 *
 * @see <a href="https://www.iso.org/standard/51502.html">ISO 32000-1, 12.7</a>
 */
final class FormValues {
  private static final int MOST_FIELDS = 2_000;

  /** Fields may share what they hold: so much of all kinds is looked at. */
  private static final int MOST_LOOKS = 5_000_000;

  private static final int MOST_LETTERS = 20_000;
  private static final int DEEPEST = 8;
  private static final int RADIO = 1 << 15;

  private static final COSName OPTIONS = COSName.getPDFName("Opt");

  /** A box of several: {@code topics.2}. */
  private static final Pattern BOX = Pattern.compile("(.+)\\.(\\d{1,3})");

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int looks;

  /** The values by the names of fields; a field that was left blank has none. */
  Map<String, List<String>> of(COSDictionary form) throws Refusal {
    for (COSDictionary root : dictionaries(form.getDictionaryObject(COSName.FIELDS))) {
      field(root, "", new HashMap<>(), 0);
    }
    return values;
  }

  /** A field takes from the one above what it doesn't say itself. */
  private void field(COSDictionary field, String above, Map<COSName, COSBase> taken, int depth)
      throws Refusal {
    if (!seen.add(field) || depth > DEEPEST) {
      return;
    }
    if (seen.size() > MOST_FIELDS) {
      throw new Refusal(
          "this PDF has more than %s fields, and no form of the scheme has".formatted(MOST_FIELDS));
    }
    String part = text(field.getDictionaryObject(COSName.T));
    String name = above.isEmpty() || part.isEmpty() ? above + part : above + "." + part;
    look(name.length());
    Map<COSName, COSBase> own = new HashMap<>(taken);
    for (COSName key : List.of(COSName.FT, COSName.FF, COSName.V, OPTIONS)) {
      COSBase value = field.getDictionaryObject(key);
      if (value != null) {
        own.put(key, value);
      }
    }
    List<COSDictionary> kids = dictionaries(field.getDictionaryObject(COSName.KIDS));
    List<COSDictionary> fields = kids.stream().filter(kid -> kid.containsKey(COSName.T)).toList();
    for (COSDictionary kid : fields) {
      field(kid, name, own, depth + 1);
    }
    if (fields.isEmpty() && !name.isEmpty()) {
      value(name, own, kids.isEmpty() ? List.of(field) : kids);
    }
  }

  private void value(String name, Map<COSName, COSBase> field, List<COSDictionary> circles)
      throws Refusal {
    COSBase kind = field.get(COSName.FT);
    COSBase value = field.get(COSName.V);
    if (!COSName.BTN.equals(kind)) {
      put(name, name, text(value));
      return;
    }
    List<String> options = texts(field.get(OPTIONS));
    Matcher box = BOX.matcher(name);
    boolean radio =
        field.get(COSName.FF) instanceof COSNumber flags && (flags.intValue() & RADIO) != 0;
    if (radio) {
      put(name, name, chosen(value, circles, options));
    } else if (box.matches()) {
      String number = box.group(2);
      put(name, box.group(1), isTicked(value, circles) ? first(options, number) : "");
    } else {
      put(name, name, isTicked(value, circles) ? first(options, "yes") : "");
    }
  }

  private void look(int more) throws Refusal {
    looks += more;
    if (looks > MOST_LOOKS) {
      throw new Refusal(
          "the fields of this PDF hold far more than a filled form; ask for the form's own PDF,"
              + " filled in and saved");
    }
  }

  private static String first(List<String> options, String otherwise) {
    return options.isEmpty() ? otherwise : options.get(0);
  }

  private boolean isTicked(@Nullable COSBase value, List<COSDictionary> boxes) throws Refusal {
    String state = text(value);
    return state.isEmpty() ? !on(boxes).isEmpty() : !state.equals(COSName.Off.getName());
  }

  /** What the chosen circle stands for. */
  private String chosen(@Nullable COSBase value, List<COSDictionary> circles, List<String> options)
      throws Refusal {
    String state = text(value);
    List<COSDictionary> on = on(circles);
    if (on.size() == 1) {
      COSDictionary circle = on.get(0);
      String meant = option(options, circles.indexOf(circle), state(circle));
      if (state.isEmpty() || state.equals(state(circle)) || state.equals(meant)) {
        return meant;
      }
    }
    if (state.isEmpty() || state.equals(COSName.Off.getName())) {
      return "";
    }
    if (value instanceof COSString && options.contains(state)) {
      return state;
    }
    for (int i = 0; i < circles.size(); i++) {
      if (hasLook(circles.get(i), state)) {
        return option(options, i, state);
      }
    }
    boolean number = state.matches("\\d{1,3}") && !options.contains(state);
    return number ? option(options, Integer.parseInt(state), state) : state;
  }

  private static String option(List<String> options, int place, String otherwise) {
    return place < options.size() ? options.get(place) : otherwise;
  }

  private List<COSDictionary> on(List<COSDictionary> circles) throws Refusal {
    var on = new ArrayList<COSDictionary>();
    for (COSDictionary circle : circles) {
      if (!List.of("", COSName.Off.getName()).contains(state(circle))) {
        on.add(circle);
      }
    }
    return on;
  }

  private String state(COSDictionary circle) throws Refusal {
    return text(circle.getDictionaryObject(COSName.AS));
  }

  private static boolean hasLook(COSDictionary circle, String state) {
    COSDictionary looks = circle.getCOSDictionary(COSName.AP);
    COSDictionary normal = looks == null ? null : looks.getCOSDictionary(COSName.N);
    return normal != null && normal.containsKey(COSName.getPDFName(state));
  }

  private void put(String name, String key, String value) throws Refusal {
    if (value.length() > MOST_LETTERS) {
      throw new Refusal(
          String.format(
              Locale.ROOT,
              "the answer in `%s` is longer than %,d letters; shorten it",
              name,
              MOST_LETTERS));
    }
    List<String> all = values.computeIfAbsent(key, k -> new ArrayList<>());
    if (!value.isBlank() && !all.contains(value)) {
      all.add(value);
    }
  }

  /** Line ends are what each system takes for one. */
  private String text(@Nullable COSBase value) throws Refusal {
    if (value instanceof COSName name) {
      look(name.getName().length());
      return name.getName();
    }
    if (!(value instanceof COSString string)) {
      return "";
    }
    look(string.getBytes().length);
    return decoded(string).replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  /** PDF 2.0 has UTF-8 besides the two that PDFBox knows. */
  private static String decoded(COSString string) {
    byte[] bytes = string.getBytes();
    return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB
        ? new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8)
        : string.getString();
  }

  private List<String> texts(@Nullable COSBase list) throws Refusal {
    var texts = new ArrayList<String>();
    for (COSBase object : objects(list)) {
      texts.add(text(object));
    }
    return texts;
  }

  private List<COSDictionary> dictionaries(@Nullable COSBase list) throws Refusal {
    return objects(list).stream()
        .filter(COSDictionary.class::isInstance)
        .map(COSDictionary.class::cast)
        .toList();
  }

  private List<COSBase> objects(@Nullable COSBase list) throws Refusal {
    var objects = new ArrayList<COSBase>();
    if (list instanceof COSArray array) {
      look(array.size());
      for (int i = 0; i < array.size(); i++) {
        COSBase object = array.getObject(i);
        if (object != null) {
          objects.add(object);
        }
      }
    }
    return objects;
  }
}
