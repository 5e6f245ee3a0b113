package org.mentordirectory.signup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.sample.SchemeFolder;

/** A coordinator's desk: a scheme in one folder, what people sent in another, and imports. */
final class Desk {
  static final String HEADER =
      "Name,Job title,Institution,Disciplines,Topics,Meets,Contact,Consent,Text\n";
  static final String AMINA =
      "Amina Yusuf,Technician,University of Example,chemistry,leave,online,coordinator,2026-10-01,I"
          + " mend things.\n";

  final SchemeFolder scheme;
  private final Path sent;
  private Optional<Path> columns = Optional.empty();
  private boolean overwrite;
  private Optional<String> base = Optional.empty();
  private Optional<String> account = Optional.empty();
  private Optional<String> consent = Optional.empty();

  Desk(Path temp) {
    scheme = new SchemeFolder(temp.resolve("repository/content"));
    sent = temp.resolve("sent");
  }

  Desk columns(String yaml) {
    columns = Optional.of(send("columns.yaml", yaml));
    return this;
  }

  /** With a file of columns that need not be there yet. */
  Desk columnsAt(Path file) {
    columns = Optional.of(file);
    return this;
  }

  Desk overwriting() {
    overwrite = true;
    return this;
  }

  Desk since(String commit) {
    base = Optional.of(commit);
    return this;
  }

  Desk of(String login) {
    account = Optional.of(login);
    return this;
  }

  Desk agreedOn(String day) {
    consent = Optional.of(day);
    return this;
  }

  Path send(String file, String text) {
    return send(file, text.getBytes(StandardCharsets.UTF_8));
  }

  Path send(String file, String text, String charset) {
    return send(file, text.getBytes(Charset.forName(charset)));
  }

  Path send(String file, byte[] bytes) {
    try {
      Path path = sent.resolve(file);
      Files.createDirectories(path.getParent());
      return Files.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path sent() {
    return sent;
  }

  Imported take(Path from) throws Exception {
    return Import.run(
        new ImportRequest(
            scheme.root(), from, columns, overwrite, base, account, consent, SchemeFolder.TODAY),
        ContentReader.read(scheme.root()));
  }

  /** Imports a spreadsheet with these rows. */
  Imported table(String csv) throws Exception {
    return take(send("answers.csv", csv));
  }

  /** Imports the text of an issue. */
  Imported issue(String text) throws Exception {
    return take(send("answers.md", text));
  }

  static List<String> lines(Imported imported) {
    return imported.remarks().stream().map(Finding::toString).toList();
  }

  String profile(String slug) {
    try {
      return Files.readString(scheme.root().resolve("mentors/" + slug + ".md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> profiles() {
    Path folder = scheme.root().resolve("mentors");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commits the content as it is. */
  Desk commit() throws Exception {
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "A");
    return this;
  }

  void git(String... words) throws Exception {
    var command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Process git =
        new ProcessBuilder(command)
            .directory(scheme.root().getParent().toFile())
            .inheritIO()
            .start();
    if (git.waitFor() != 0) {
      throw new IOException(command + " failed");
    }
  }
}
