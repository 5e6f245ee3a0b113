package org.mentordirectory.plugin;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.mentordirectory.content.SignupException;
import org.mentordirectory.signup.Remark;

/** What the goals for signing up have in common: parameters, and remarks for people. */
final class SignupGoal {
  private static final String PREFIX = "mentor.";

  private SignupGoal() {}

  /** Something that can fail as a sign-up fails. */
  interface Service<T> {
    T run() throws IOException, SignupException;
  }

  /** The properties {@code mentor.…} but for the goal's own parameters, without their prefix. */
  static Map<String, String> answers(Properties properties, Set<String> parameters) {
    var answers = new TreeMap<String, String>();
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith(PREFIX) && !parameters.contains(name.substring(PREFIX.length()))) {
        answers.put(name.substring(PREFIX.length()), properties.getProperty(name));
      }
    }
    return answers;
  }

  /**
   * Runs a service.
   *
   * @throws MojoFailureException if it refused; each reason is a line of the log
   * @throws MojoExecutionException if a file could not be read or written
   */
  static <T> T run(Log log, Service<T> service)
      throws MojoExecutionException, MojoFailureException {
    try {
      return service.run();
    } catch (SignupException e) {
      throw Outcome.refused(e.getMessage(), log);
    } catch (IOException e) {
      throw Outcome.unreadable(e);
    }
  }

  /** Prints what was done and what should be looked at. */
  static void report(Log log, List<Remark> remarks) {
    for (Remark remark : remarks) {
      switch (remark.level()) {
        case ERROR -> log.error(remark.text());
        case WARNING -> log.warn(remark.text());
        case NOTE -> log.info(remark.text());
      }
    }
  }
}
