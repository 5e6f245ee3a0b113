package org.mentordirectory.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.git.Git;
import org.mentordirectory.output.OutputFile;
import org.mentordirectory.signup.Dialogue;
import org.mentordirectory.signup.IssueForm;

/**
 * Makes the repository of a scheme, or brings what is ours in it up to the version of the plugin.
 */
public final class Starter {
  static final String LAUNCHER = "mentor";

  private static final Path ASIDE = Path.of("target", "init");

  /**
   * What to make.
   *
   * @param content the content folder; the repository is the folder around it
   * @param version of the plugin
   * @param given answers by the keys of {@code --name}, {@code --contact}, …
   * @param dialogue somebody to ask for the rest; nothing where nobody is there
   */
  public record Request(
      Path content, String version, Map<String, String> given, Optional<Dialogue> dialogue) {}

  private final Path root;
  private final Path content;
  private final String version;
  private final List<String> made = new ArrayList<>();
  private final List<String> renewed = new ArrayList<>();
  private final List<Finding> remarks = new ArrayList<>();

  private Starter(Request request) {
    this.content = request.content().toAbsolutePath().normalize();
    this.root = content.getParent();
    this.version = request.version();
  }

  /**
   * Makes a scheme where there is none, and otherwise brings the workflows, the launcher and the
   * issue form up to date. No file that people wrote or changed is touched.
   *
   * @throws Refusal if an answer is missing or can't be used; then nothing is written
   * @throws IOException if a file can't be read or written
   */
  public static Receipt init(Request request) throws IOException, Refusal {
    var starter = new Starter(request);
    boolean isThere = Files.exists(starter.content.resolve(Scheme.FILE));
    return isThere ? starter.renew() : starter.begin(asked(request));
  }

  /**
   * Writes the scripts that the forge's workflows run.
   *
   * @param folder where they go; what is in it of the same names is replaced
   */
  public static Receipt scripts(Path folder) throws IOException, Refusal {
    for (Map.Entry<String, byte[]> script : StarterFiles.scripts().entrySet()) {
      Path file = folder.resolve(script.getKey());
      OutputFile.write(file, new String(script.getValue(), StandardCharsets.UTF_8));
      executable(file);
    }
    return new Receipt(List.of(), List.of("The scripts are in " + folder));
  }

  private static Answers asked(Request request) throws IOException, Refusal {
    var given = new TreeMap<>(request.given());
    if (request.dialogue().isPresent()) {
      Dialogue dialogue = request.dialogue().get();
      for (Map.Entry<String, String> question : Answers.QUESTIONS.entrySet()) {
        if (!given.containsKey(question.getKey())) {
          String usual = new Answers(given).usual(question.getKey());
          dialogue.say(question.getValue() + (usual.isEmpty() ? "" : " [" + usual + "]"));
          dialogue.line().ifPresent(line -> given.put(question.getKey(), line));
        }
      }
    }
    return new Answers(given).checked();
  }

  private Receipt begin(Answers answers) throws IOException, Refusal {
    var files = new StarterFiles(answers, version);
    ours(files.ours(), false);
    for (Map.Entry<String, byte[]> file : files.theirs().entrySet()) {
      theirs(file.getKey(), file.getValue());
    }
    issueForm(answers);
    return new Receipt(
        remarks,
        List.of(
            "The scheme is in %s: %s files".formatted(root, made.size()),
            "Look at it with: ./mentor serve",
            "Then write into content/scheme.yaml what is special about your scheme; ./mentor doctor"
                + " says what it lacks"));
  }

  private void theirs(String path, byte[] bytes) throws IOException, Refusal {
    Path file = root.resolve(path);
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      OutputFile.create(file, bytes);
      made.add(path);
    } else if (!Arrays.equals(Files.readAllBytes(file), bytes)) {
      remark(path, "was there before and stays as it is");
    }
  }

  private Receipt renew() throws IOException, Refusal {
    Answers answers = Answers.of(ContentReader.read(content).scheme());
    ours(new StarterFiles(answers, version).ours(), true);
    issueForm(answers);
    var lines = new ArrayList<String>();
    lines.add(
        made.isEmpty() && renewed.isEmpty()
            ? "All that is ours is of version " + version
            : "All that is ours is now of version " + version);
    made.forEach(path -> lines.add("new: " + path));
    renewed.forEach(path -> lines.add("brought up to date: " + path));
    return new Receipt(remarks, lines);
  }

  private void ours(Map<String, String> files, boolean wereThere) throws IOException, Refusal {
    for (Map.Entry<String, String> file : files.entrySet()) {
      String path = file.getKey();
      Path target = root.resolve(path);
      if (!Files.exists(target)) {
        if (wereThere && wasRemoved(path)) {
          remark(path, "was removed here and stays away");
        } else {
          write(path, file.getValue());
          made.add(path);
        }
        continue;
      }
      String there = Files.readString(target);
      if (Mark.without(there).equals(Mark.without(file.getValue()))) {
        continue;
      }
      if (Mark.holds(there)) {
        write(path, file.getValue());
        renewed.add(path);
      } else {
        OutputFile.write(root.resolve(ASIDE).resolve(path), file.getValue());
        remark(
            path,
            "was changed here and stays as it is; what version "
                + version
                + " has is in "
                + ASIDE.resolve(path).toString().replace('\\', '/')
                + ": take over from it what you want");
      }
    }
  }

  /** The form is made of the settings, and of nothing that anybody writes into it. */
  private void issueForm(Answers answers) throws IOException, Refusal {
    if (!answers.forge().equals("github") || wasRemoved(IssueForm.PLACE)) {
      return;
    }
    Path file = root.resolve(IssueForm.PLACE);
    Optional<String> before =
        Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    IssueForm.write(content, file);
    if (before.isEmpty()) {
      made.add(IssueForm.PLACE);
    } else if (!before.get().equals(Files.readString(file))) {
      renewed.add(IssueForm.PLACE);
    }
  }

  private void write(String path, String text) throws IOException, Refusal {
    Path file = root.resolve(path);
    // Windows looks for the places to jump to by whole blocks, and misses some behind a lone \n.
    OutputFile.write(file, path.endsWith(".cmd") ? text.replace("\n", "\r\n") : text);
    if (path.equals(LAUNCHER)) {
      executable(file);
    }
  }

  private static void executable(Path file) {
    file.toFile().setExecutable(true, false); // where files have no such flag, nobody needs it
  }

  /** Whether the history has a file that is not there any more. */
  private boolean wasRemoved(String path) {
    if (Files.exists(root.resolve(path))) {
      return false;
    }
    try {
      return new Git(root).line("log", "-1", "--format=%H", "--", path).isPresent();
    } catch (IOException | Refusal e) {
      return false; // no repository, or none that can be asked, has removed anything
    }
  }

  private void remark(String path, String sentence) {
    remarks.add(Finding.warning(Position.in(root, path), sentence));
  }
}
