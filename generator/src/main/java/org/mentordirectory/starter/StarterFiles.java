package org.mentordirectory.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.text.StringSubstitutor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.words.BuiltInFiles;

/** The files of a new scheme, by their paths from its root. */
record StarterFiles(Answers answers, String version) {
  private static final String ROOT = "/mentordirectory/starter/";
  private static final String OWN = ROOT + "own/";
  private static final String CONTENT = "content/";
  private static final String WORKFLOWS = ".github/workflows/";

  /**
   * Those that belong to people from the first day: they are written once, the settings last, by
   * which a scheme is known that is whole.
   */
  Map<String, byte[]> theirs() throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    put(files, "pom.xml", own("pom.xml"));
    put(files, "README.md", own("README.md"));
    put(files, ".gitignore", own("gitignore"));
    put(files, ".gitattributes", own("gitattributes"));
    for (String file : BuiltInFiles.below(ROOT + CONTENT)) {
      files.put(CONTENT + file, BuiltInFiles.bytes(ROOT + CONTENT + file));
    }
    String settings = CONTENT + Scheme.FILE;
    files.remove(settings);
    switch (answers.forge()) {
      case "github" -> {
        put(files, ".github/CODEOWNERS", own("CODEOWNERS"));
        put(files, ".github/pull_request_template.md", own("pull_request_template.md"));
        if (answers.settings().containsKey("address")) {
          put(files, ".github/ISSUE_TEMPLATE/config.yml", own("config.yml"));
        }
      }
      case "gitlab" -> {
        put(files, ".gitlab/CODEOWNERS", own("CODEOWNERS"));
        put(files, ".gitlab/merge_request_templates/Default.md", own("pull_request_template.md"));
      }
      default ->
          put(
              files,
              "." + answers.forge() + "/pull_request_template.md",
              own("pull_request_template.md"));
    }
    put(files, settings, StarterSettings.of(BuiltInFiles.text(ROOT + settings), answers));
    return files;
  }

  /** Those that are ours: they follow the version as long as nobody changes them. */
  Map<String, String> ours() throws IOException {
    var files = new TreeMap<String, String>();
    for (String launcher : List.of(Starter.LAUNCHER, Starter.LAUNCHER + ".cmd")) {
      files.put(launcher, BuiltInFiles.text(ROOT + launcher));
    }
    switch (answers.forge()) {
      case "github" -> {
        for (String workflow : BuiltInFiles.below(ROOT + WORKFLOWS)) {
          String text = BuiltInFiles.text(ROOT + WORKFLOWS + workflow);
          files.put(
              WORKFLOWS + workflow,
              text.replace("branches: [main]", "branches: [%s]".formatted(answers.branch())));
        }
      }
      case "gitlab" -> files.put(".gitlab-ci.yml", own("gitlab-ci.yml"));
      default -> {
        String folder = "." + answers.forge() + "/workflows/";
        files.put(folder + "review.yml", own("actions-review.yml"));
        files.put(folder + "publish.yml", own("actions-publish.yml"));
      }
    }
    files.replaceAll((path, text) -> Mark.on(text, path, version));
    return files;
  }

  /** The scripts that the workflows run, by their names. */
  static Map<String, byte[]> scripts() throws IOException {
    String folder = ROOT + ".github/scripts/";
    var scripts = new TreeMap<String, byte[]>();
    for (String name : BuiltInFiles.below(folder)) {
      scripts.put(name, BuiltInFiles.bytes(folder + name));
    }
    return scripts;
  }

  private static void put(Map<String, byte[]> files, String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private String own(String name) throws IOException {
    var words = new LinkedHashMap<>(answers.words());
    words.put("version", version);
    words.put("forge", BuiltInFiles.text(OWN + "forge-" + answers.forge() + ".md").strip());
    return new StringSubstitutor(words, "{{", "}}")
        .setDisableSubstitutionInValues(true)
        .replace(BuiltInFiles.text(OWN + name));
  }
}
