package org.mentordirectory.plugin;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The classes of all goals, which are filled as Maven fills them: by the names of their fields. */
final class GoalClasses {
  private static final String MOJO = "org.apache.maven.plugins.annotations.Mojo";
  private static final String PARAMETER = "org.apache.maven.plugins.annotations.Parameter";

  private static final JavaClasses PARSED =
      new ClassFileImporter().importPackages("org.mentordirectory.plugin");

  private GoalClasses() {}

  static List<Class<? extends Goal>> all() {
    var all = new ArrayList<Class<? extends Goal>>();
    PARSED.stream()
        .filter(type -> type.isAnnotatedWith(MOJO) && type.isAssignableTo(Goal.class))
        .forEach(type -> all.add(type.reflect().asSubclass(Goal.class)));
    return all;
  }

  /** What people call each goal. */
  static List<String> names() {
    return PARSED.stream()
        .filter(type -> type.isAssignableTo(Goal.class))
        .map(type -> type.tryGetAnnotationOfType(MOJO))
        .flatMap(Optional::stream)
        .map(mojo -> String.valueOf(mojo.get("name").orElseThrow()))
        .toList();
  }

  /** A goal whose parameters have their usual values, but for those that come from a session. */
  static Goal make(Class<? extends Goal> type) throws ReflectiveOperationException {
    Goal goal = type.getConstructor().newInstance();
    for (JavaField field : PARSED.get(type).getAllFields()) {
      String usual =
          field
              .tryGetAnnotationOfType(PARAMETER)
              .flatMap(parameter -> parameter.get("defaultValue"))
              .map(String::valueOf)
              .orElse("");
      if (!usual.isEmpty() && !usual.contains("${")) {
        set(goal, field.getName(), value(usual, field.reflect().getType()));
      }
    }
    return goal;
  }

  private static Object value(String text, Class<?> type) {
    if (type == File.class) {
      return new File(text);
    }
    return type == boolean.class
        ? (Object) Boolean.valueOf(text)
        : type == int.class ? (Object) Integer.valueOf(text) : text;
  }

  static void set(Goal goal, String name, Object value) throws ReflectiveOperationException {
    for (Class<?> type = goal.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          field.set(goal, value);
          return;
        }
      }
    }
    throw new NoSuchFieldException(goal.getClass() + " has no parameter " + name);
  }
}
