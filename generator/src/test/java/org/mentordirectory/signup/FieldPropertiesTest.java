package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;

class FieldPropertiesTest {
  private static final String PARAMETER = "org.apache.maven.plugins.annotations.Parameter";
  private static final String MOJO = "org.apache.maven.plugins.annotations.Mojo";

  private static Map<String, String> answers(String... namesAndValues) {
    var properties = new Properties();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
    }
    return FieldProperties.of(properties);
  }

  private static List<JavaClass> goals() {
    return new ClassFileImporter()
        .importPackages("org.mentordirectory.plugin").stream()
            .filter(type -> type.isAnnotatedWith(MOJO))
            .toList();
  }

  /** The properties of a goal's parameters, behind their prefix. */
  private static List<String> properties(JavaClass goal) {
    return goal.getAllFields().stream()
        .map(FieldPropertiesTest::property)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> property(JavaField field) {
    return field
        .tryGetAnnotationOfType(PARAMETER)
        .flatMap(parameter -> parameter.get("property"))
        .map(String::valueOf)
        .filter(name -> !name.isEmpty())
        .map(name -> name.replaceFirst("^mentor\\.", ""));
  }

  @Test
  void theReservedNamesAreTheParametersOfAllGoals() {
    List<JavaClass> goals = goals();
    assertThat(goals).hasSizeGreaterThan(12);
    assertThat(
            new TreeSet<>(
                goals.stream()
                    .map(FieldPropertiesTest::properties)
                    .flatMap(Collection::stream)
                    .toList()))
        .isEqualTo(new TreeSet<>(FieldProperties.PARAMETERS));
  }

  @Test
  void theGoalThatTakesAnswersReservesItsOwnParameters() {
    JavaClass goal =
        goals().stream().filter(type -> type.getSimpleName().equals("NewMojo")).findFirst().get();
    assertThat(properties(goal))
        .containsExactlyInAnyOrderElementsOf(FieldProperties.OWN_PARAMETERS);
  }

  @Test
  void noGoalHasTwoParametersOfOneName() {
    goals().forEach(goal -> assertThat(properties(goal)).doesNotHaveDuplicates());
  }

  @Test
  void noFieldOfOursNeedsItsLongName() {
    for (DocumentType kind : DocumentType.documents()) {
      assertThat(kind.fields().stream().map(Field::name).toList())
          .doesNotContainAnyElementsOf(FieldProperties.OWN_PARAMETERS);
    }
  }

  @Test
  void aFieldHasAShortNameAndALongOneThatWins() {
    assertThat(answers("mentor.name", "Ada")).containsExactly(Map.entry("name", "Ada"));
    assertThat(answers("mentor.field.name", "Ada")).containsExactly(Map.entry("name", "Ada"));
    assertThat(answers("mentor.name", "Bo", "mentor.field.name", "Ada"))
        .containsExactly(Map.entry("name", "Ada"));
    assertThat(answers("other.name", "Bo")).isEmpty();
  }

  @Test
  void aFieldMayBeCalledLikeAnyParameter() {
    for (String name : new ArrayList<>(FieldProperties.PARAMETERS)) {
      assertThat(answers("mentor." + name, "the parameter", "mentor.field." + name, "the field"))
          .containsExactly(Map.entry(name, "the field"));
    }
    for (String name : FieldProperties.OWN_PARAMETERS) {
      assertThat(answers("mentor." + name, "the parameter")).isEmpty();
    }
  }

  @Test
  void aSentenceNamesTheOptionThatWorks() {
    assertThat(Stream.of("name", "date", "kind", "format").map(FieldProperties::option))
        .containsExactly("--name", "--date", "--field.kind", "--field.format");
  }
}
