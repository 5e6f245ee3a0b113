package org.mentordirectory.plugin;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.mentordirectory.finding.Refusal;

/**
 * Runs a goal without Maven: {@code check -Dmentor.content=content}. The goals, their options and
 * usual values are those of the plugin's descriptor, so that both ways of starting one do the same.
 */
public final class CommandLine {
  private static final String PROPERTY = "-D";
  private static final String TRACE = "-e";

  private final GoalCatalogue catalogue;
  private final Properties given = new Properties();

  private CommandLine(GoalCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Runs a goal and ends with status 1 if it failed, and with 2 if there is no such goal or option.
   *
   * @param arguments the goal, then properties as Maven takes them; {@code -e} shows where a
   *     failure comes from
   */
  public static void main(String... arguments) {
    System.setProperty("slf4j.internal.verbosity", "ERROR"); // nobody logs, as is meant
    System.exit(run(List.of(arguments)));
  }

  private static int run(List<String> arguments) {
    boolean trace = arguments.contains(TRACE);
    try {
      String goal = arguments.isEmpty() ? "help" : arguments.get(0);
      var line = new CommandLine(GoalCatalogue.of(goal));
      for (String option : arguments.subList(Math.min(1, arguments.size()), arguments.size())) {
        line.take(option);
      }
      line.mojo(line.catalogue.goal(goal)).execute();
      return 0;
    } catch (Refusal | IOException e) {
      return failed(e, trace, 2);
    } catch (MojoFailureException | MojoExecutionException e) {
      return failed(e, trace, 1);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the plugin's list of goals is another version's", e);
    }
  }

  private static int failed(Exception e, boolean trace, int status) {
    System.err.println(e.getMessage());
    if (trace) {
      e.printStackTrace();
    }
    return status;
  }

  private void take(String option) throws Refusal {
    if (option.startsWith(PROPERTY)) {
      String[] property = option.substring(PROPERTY.length()).split("=", 2);
      given.setProperty(property[0], property.length == 1 ? "true" : property[1]);
    } else if (!option.equals(TRACE)) {
      throw new Refusal("`%s` is no option; `./mentor help` says what there is", option);
    }
  }

  private Mojo mojo(GoalCatalogue.Goal goal) throws ReflectiveOperationException, Refusal {
    var mojo = (Mojo) Class.forName(goal.type()).getDeclaredConstructor().newInstance();
    mojo.setLog(new PlainLog());
    for (GoalCatalogue.Option option : goal.options()) {
      Optional<Object> value = value(option);
      if (value.isPresent()) {
        Field field = field(mojo.getClass(), option.field());
        field.setAccessible(true);
        field.set(mojo, value.get());
      }
    }
    return mojo;
  }

  private static Field field(Class<?> type, String name) throws NoSuchFieldException {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return field;
        }
      }
    }
    throw new NoSuchFieldException(type + " " + name);
  }

  private Optional<Object> value(GoalCatalogue.Option option) throws Refusal {
    if (option.type().equals(Properties.class.getName())) {
      return Optional.of(given);
    }
    if (option.type().equals(List.class.getName())) {
      return Optional.of(List.of()); // there is one goal, which knows itself
    }
    Optional<String> text =
        option.key().map(given::getProperty).or(() -> option.usual().map(this::usual));
    return text.isEmpty() ? Optional.empty() : Optional.of(value(option, text.get()));
  }

  private String usual(String value) {
    return value
        .replace("${plugin.version}", catalogue.version())
        .replace("${settings.interactiveMode}", String.valueOf(System.console() != null));
  }

  private static Object value(GoalCatalogue.Option option, String text) throws Refusal {
    try {
      return switch (option.type()) {
        case "java.io.File" -> new File(text);
        case "boolean" -> Boolean.parseBoolean(text);
        case "int" -> Integer.parseInt(text);
        default -> text;
      };
    } catch (NumberFormatException e) {
      throw new Refusal("--%s takes a number, not `%s`", option.name().orElseThrow(), text);
    }
  }

  /** What goals say, as it is: a finding names its severity itself. */
  private static final class PlainLog extends SystemStreamLog {
    @Override
    public void info(CharSequence line) {
      System.out.println(line);
    }

    @Override
    public void warn(CharSequence line) {
      info(line);
    }

    @Override
    public void error(CharSequence line) {
      info(line);
    }
  }
}
