package org.mentordirectory.site;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.PageLink;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;

/** What the directory shows of its mentors, for other programs: {@code api/mentors.json}. */
final class ApiFile {
  static final String ADDRESS = "api/mentors.json";

  private final Scheme scheme;
  private final List<Field> fields;

  ApiFile(Scheme scheme) {
    this.scheme = scheme;
    this.fields = scheme.profile().of(Use.API);
  }

  /** Writes the file; the stream stays open. */
  void write(List<Mentor> mentors, OutputStream out) throws IOException {
    JsonGenerator json = new ObjectMapper().createGenerator(out);
    json.writeStartObject();
    json.writeStringField("scheme", scheme.name());
    json.writeArrayFieldStart("mentors");
    for (Mentor mentor : mentors) {
      write(mentor, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
  }

  private static void write(Field field, String value, JsonGenerator json) throws IOException {
    switch (field.type()) {
      case NUMBER -> json.writeNumber(FrontMatter.parseNumber(value).orElse(0));
      case FLAG -> json.writeBoolean(value.equals(Field.YES));
      default -> json.writeString(value);
    }
  }

  private static Map<String, @Nullable String> link(PageLink page) {
    var link = new LinkedHashMap<String, @Nullable String>();
    link.put("label", page.label().orElse(null));
    link.put("address", page.address());
    return link;
  }

  private void write(Mentor mentor, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("slug", mentor.slug());
    json.writeStringField("url", scheme.pageOf(mentor));
    for (Field field : fields) {
      json.writeFieldName(field.name());
      List<String> values = mentor.values(field);
      if (field.type() == Field.Type.ADDRESSES) {
        json.writePOJO(values.stream().map(PageLink::of).map(ApiFile::link).toList());
      } else if (field.takesSeveral()) {
        json.writePOJO(values);
      } else if (values.isEmpty()) {
        json.writeNull();
      } else {
        write(field, values.get(0), json);
      }
    }
    json.writeStringField("state", mentor.state().word());
    OptionalInt free = mentor.placesFree();
    json.writePOJOField("placesFree", free.isPresent() ? free.getAsInt() : null);
    json.writeBooleanField("example", mentor.example());
    json.writeEndObject();
  }
}
