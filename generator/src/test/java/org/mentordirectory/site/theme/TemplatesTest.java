package org.mentordirectory.site.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template can see, and what it cannot. */
class TemplatesTest {
  private record Person(String name, List<Link> links) {
    String secret() {
      return "secret";
    }
  }

  private static String output(String template) throws Exception {
    var configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setObjectWrapper(new RecordWrapper(Configuration.VERSION_2_3_34));
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setLogTemplateExceptions(false);
    configuration.setTemplateExceptionHandler(
        (e, environment, out) -> {
          throw e;
        });
    var out = new StringWriter();
    var person = new Person("Amina", List.of(new Link("Leeds", "mentors/location/leeds/")));
    new Template("test", template, configuration).process(Map.of("m", person), out);
    return out.toString();
  }

  @Test
  void theComponentsOfRecordsAreThere() throws Exception {
    assertThat(output("${m.name} ${m.links[0].label}")).isEqualTo("Amina Leeds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${m.secret()}",
        "${m.name()}",
        "${m.class}",
        "${m.getClass()}",
        "${m?api}",
        "${m.name?api.length()}",
        "${\"freemarker.template.utility.Execute\"?new()}",
        "${m.links.size()}"
      })
  void noTemplateCallsJava(String template) {
    assertThatThrownBy(() -> output(template)).isInstanceOf(TemplateException.class);
  }
}
