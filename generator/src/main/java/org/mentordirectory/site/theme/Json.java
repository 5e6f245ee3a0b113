package org.mentordirectory.site.theme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** Data as JSON that can stand inside a {@code script} element. */
public final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** An object whose keys stand in one order on every machine, unlike those of {@code Map.of}. */
  public static Map<String, Object> object(Object... keysAndValues) {
    var object = new LinkedHashMap<String, Object>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }

  /** JSON in which no {@code </script>} and no comment can begin. */
  public static String text(Object data) {
    try {
      return MAPPER.writeValueAsString(data).replace("<", "\\u003c").replace("&", "\\u0026");
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e); // only records and maps of text come here
    }
  }
}
