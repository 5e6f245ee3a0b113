package org.mentordirectory.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.finding.Refusal;

/**
 * The {@code git} program in the repository that a folder is in, asked and never told to do
 * anything. Whatever a repository or a person's settings could make it start is switched off:
 * hooks, pagers, outside programs for differences, the network.
 */
public final class Git {
  /** More than the names of all files of any directory. */
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  private static final int MOST_ERROR_BYTES = 4_000;

  private static final Pattern DUBIOUS =
      Pattern.compile("dubious ownership in repository at ('.*')");

  private static final List<String> CAREFUL =
      List.of(
          ("--no-pager --literal-pathspecs --no-optional-locks --no-replace-objects"
                  + " -c core.hooksPath=/dev/null -c core.fsmonitor=false -c core.quotePath=false"
                  + " -c diff.external= -c log.showSignature=false -c protocol.allow=never")
              .split(" "));

  /** What would lead Git to another repository, or to a program of somebody's. */
  private static final List<String> MISLEADING =
      List.of(
          "GIT_DIR",
          "GIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_OBJECT_DIRECTORY",
          "GIT_ALTERNATE_OBJECT_DIRECTORIES",
          "GIT_NAMESPACE",
          "GIT_PREFIX",
          "GIT_EXTERNAL_DIFF",
          "GIT_DIFF_OPTS",
          "GIT_TRACE");

  private final Path folder;

  /** Git in the repository of a folder, whether there is one or not. */
  public Git(Path folder) {
    this.folder = folder;
  }

  /** What Git answered. */
  private record Answer(int status, byte[] bytes, String error) {}

  /** Takes what Git writes. */
  public interface Reader {
    /** Reads as much as it wants. */
    void read(InputStream in) throws IOException;
  }

  /**
   * The bytes of an answer.
   *
   * @throws Refusal if Git says no, or cannot be asked
   */
  public byte[] bytes(String... words) throws IOException, Refusal {
    Answer answer = ask(words);
    if (answer.status() != 0) {
      throw new Refusal("git %s failed: %s%s", words[0], answer.error(), remedy(answer.error()));
    }
    return answer.bytes();
  }

  /** Git knows which folder its user has to trust. */
  private static String remedy(String error) {
    Matcher owner = DUBIOUS.matcher(error);
    return owner.find()
        ? "; give the folder to the account that runs this, or, if you trust its owner, run `git"
            + " config --global --add safe.directory %s`".formatted(owner.group(1))
        : "";
  }

  /** Whether Git says yes. */
  boolean succeeds(String... words) throws IOException, Refusal {
    return ask(words).status() == 0;
  }

  /** The first line of an answer; nothing where Git says no. */
  public Optional<String> line(String... words) throws IOException, Refusal {
    Answer answer = ask(words);
    return answer.status() == 0 ? text(answer).lines().findFirst() : Optional.empty();
  }

  /** The items of an answer that ends each with a zero byte. */
  public List<String> items(String... words) throws IOException, Refusal {
    String text = new String(bytes(words), StandardCharsets.UTF_8);
    return Stream.of(text.split("\0")).filter(item -> !item.isEmpty()).toList();
  }

  /** Gives Git lines to read while somebody reads what it writes. */
  public void converse(List<String> lines, Reader reader, String... words)
      throws IOException, Refusal {
    Process git = start(words);
    var writer =
        new Thread(
            () -> {
              try (OutputStream out = git.getOutputStream()) {
                out.write(String.join("\n", lines).concat("\n").getBytes(StandardCharsets.UTF_8));
              } catch (IOException e) {
                // Git has ended, which the reader notices
              }
            });
    writer.setDaemon(true);
    writer.start();
    try (InputStream in = git.getInputStream()) {
      reader.read(in);
    } finally {
      git.destroy();
    }
  }

  private Answer ask(String... words) throws IOException, Refusal {
    Process git = start(words);
    git.getOutputStream().close();
    var error = new StringBuilder();
    var listener = new Thread(() -> error.append(drain(git.getErrorStream())));
    listener.setDaemon(true);
    listener.start();
    try {
      byte[] bytes = git.getInputStream().readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new Refusal(
            "git %s says more than can be read; compare with a nearer base".formatted(words[0]));
      }
      int status = git.waitFor();
      listener.join();
      return new Answer(status, bytes, error.toString().lines().findFirst().orElse(""));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(e, "git was interrupted; run this again");
    } finally {
      git.destroy();
    }
  }

  private Process start(String... words) throws Refusal {
    var command = new ArrayList<String>(List.of("git", "-C", folder.toString()));
    command.addAll(CAREFUL);
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command);
    var environment = builder.environment();
    MISLEADING.forEach(environment::remove);
    environment.put("GIT_TERMINAL_PROMPT", "0");
    environment.put("GIT_NO_LAZY_FETCH", "1");
    environment.put("LC_ALL", "C.UTF-8");
    try {
      return builder.start();
    } catch (IOException e) {
      throw new Refusal(
          e, "the program git does not start here; install it, or look whether it is in the PATH");
    }
  }

  /** Reads all, so that Git never waits, and keeps the beginning. */
  private static String drain(InputStream in) {
    try (in) {
      String first = new String(in.readNBytes(MOST_ERROR_BYTES), StandardCharsets.UTF_8);
      in.transferTo(OutputStream.nullOutputStream());
      return first;
    } catch (IOException e) {
      return "";
    }
  }

  private static String text(Answer answer) {
    return new String(answer.bytes(), StandardCharsets.UTF_8);
  }
}
