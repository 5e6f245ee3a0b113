package org.mentordirectory.signup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

/** Somebody to ask: lines go out, lines come in. */
public record Dialogue(BufferedReader answers, PrintWriter questions) {

  /** Says a line. */
  public void say(String line) {
    questions.println(line);
    questions.flush();
  }

  /** A line that was typed; nothing where no more will come. */
  public Optional<String> line() throws IOException {
    questions.print("> ");
    questions.flush();
    return Optional.ofNullable(answers.readLine());
  }
}
