package org.mentordirectory.site.theme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Data as JSON that can stand inside a {@code script} element. */
public final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** JSON in which no {@code </script>} and no comment can begin. */
  public static String text(Object data) {
    try {
      return MAPPER.writeValueAsString(data).replace("<", "\\u003c").replace("&", "\\u0026");
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e); // only records and maps of text come here
    }
  }
}
