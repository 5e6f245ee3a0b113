package org.mentordirectory.signup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;

/**
 * Makes profiles of what people sent: read, find who is there already, try all out together, write
 * what has no errors.
 */
public final class Import {

  private final ImportRequest request;
  private final Content content;
  private final Scheme scheme;
  private final List<Field> fields;
  private final ProfileFiles files;
  private final List<Finding> remarks = new ArrayList<>();
  private final Map<String, Plan> plans = new LinkedHashMap<>();
  private int unchanged;
  private int kept;
  private int refused;

  private Import(ImportRequest request, Content content, List<Finding> remarks) {
    this.remarks.addAll(remarks);
    this.refused = (int) remarks.stream().filter(Finding::isError).count();
    this.request = request;
    this.content = content;
    this.scheme = content.scheme();
    this.fields = scheme.fields(DocumentType.MENTOR);
    this.files = new ProfileFiles(request.content());
  }

  /**
   * A file that is to be written.
   *
   * @param differing fields of one that stays as it is; its answers are tried out all the same, so
   *     that who sent them hears of a mistake
   */
  private record Plan(
      SignupRow sent,
      String document,
      Optional<Mentor> mentor,
      String before,
      List<Merge.Kept> kept,
      Optional<String> differing) {}

  /**
   * Imports.
   *
   * @throws Refusal if nothing could be done, with a finding for each reason
   * @throws IOException if a file can't be written
   */
  public static Imported run(ImportRequest request) throws Refusal, IOException {
    return run(request, ContentReader.read(request.content()));
  }

  /** The same into content that is read already. */
  static Imported run(ImportRequest request, Content content) throws Refusal, IOException {
    var remarks = new ArrayList<Finding>();
    try (var files =
        new SentFiles(
            request, DocumentType.MENTOR, content.scheme(), content.mentors(), remarks::add)) {
      return run(request, content, files.read(), remarks);
    }
  }

  private static Imported run(
      ImportRequest request, Content content, List<SignupRow> sent, List<Finding> remarks)
      throws Refusal, IOException {
    var first = new Import(request, content, remarks);
    Map<String, List<Finding>> findings = first.tryOut(sent);
    List<SignupRow> pruned = first.pruned(sent, findings);
    if (pruned.equals(sent)) {
      return first.write(findings);
    }
    var second = new Import(request, content, remarks);
    return second.write(second.tryOut(pruned));
  }

  private List<SignupRow> pruned(List<SignupRow> sent, Map<String, List<Finding>> findings) {
    Map<Position, SignupRow> pruned = new HashMap<>();
    plans.forEach(
        (file, plan) ->
            pruned.put(
                plan.sent().from(),
                Pruning.of(plan.sent(), plan.document(), findings.getOrDefault(file, List.of()))));
    return sent.stream().map(row -> pruned.getOrDefault(row.from(), row)).toList();
  }

  private Imported write(Map<String, List<Finding>> findings) throws Refusal, IOException {
    int written = 0;
    for (Map.Entry<String, Plan> plan : plans.entrySet()) {
      written += write(plan.getKey(), plan.getValue(), findings) ? 1 : 0;
    }
    return new Imported(RowRemarks.together(remarks), written, unchanged, kept, refused);
  }

  private void plan(List<SignupRow> all) throws Refusal, IOException {
    var existing = new ExistingProfiles(content.mentors(), scheme);
    Map<SignupRow, Finding> twice = RowRemarks.twice(all, row -> existing.marks(row.answers()));
    Map<SignupRow, Mentor> known = new IdentityHashMap<>();
    var good = new ArrayList<SignupRow>();
    for (SignupRow sent : all) {
      remarks.addAll(sent.remarks());
      boolean fine = sent.remarks().stream().noneMatch(Finding::isError);
      if (twice.containsKey(sent)) {
        fine = false;
        remarks.add(twice.get(sent));
      }
      try {
        existing.of(sent.answers()).ifPresent(mentor -> known.put(sent, mentor));
      } catch (Refusal e) {
        fine = false;
        e.findings().forEach(reason -> remarks.add(reason.withPlace(sent.place("name"))));
      }
      if (fine) {
        good.add(sent);
      } else {
        refused++;
      }
    }
    decide(good, known);
  }

  /** Says for each what its file is to be. */
  private void decide(List<SignupRow> good, Map<SignupRow, Mentor> known)
      throws Refusal, IOException {
    Map<Mentor, ProfileAnswers> before =
        new PreviousAnswers(request, scheme, remarks::add)
            .of(good.stream().filter(known::containsKey).map(known::get).distinct().toList());
    for (SignupRow sent : good) {
      if (known.containsKey(sent)) {
        change(sent, known.get(sent), Optional.ofNullable(before.get(known.get(sent))));
      } else {
        String name = sent.answers().one("name");
        String slug = // who has no name is refused
            name.isEmpty()
                ? "unnamed-" + plans.size()
                : FileName.of(DocumentType.MENTOR, name, scheme);
        String file = DocumentType.MENTOR.folder() + "/" + slug + ".md";
        SignupRow dated =
            sent.agreedToday()
                ? sent.with(
                    sent.answers().with("consent", List.of(request.today().toString())),
                    sent.file())
                : sent;
        if (sent.agreedToday() && sent.isRow()) {
          remarks.add(
              Finding.note(
                  sent.place("consent"),
                  "agreed on a day that isn't told, so `consent` is the day of this import; the"
                      + " column with the day is named by `consent: {column: …, day: …}` in the"
                      + " file of --columns"));
        }
        plans.put(
            file,
            new Plan(dated, dated.document(), Optional.empty(), "", List.of(), Optional.empty()));
      }
    }
  }

  private void change(SignupRow sent, Mentor mentor, Optional<ProfileAnswers> before)
      throws IOException {
    String file = mentor.document().file();
    String text = Files.readString(request.content().resolve(file));
    ProfileAnswers here = ProfileAnswers.in(mentor.document(), fields, text);
    Merge merge = Merge.of(fields, here, before, sent.answers());
    Optional<String> merged = merge.apply(text, fields);
    boolean bringsPhoto = files.isNew(sent.photo().map(SentPhoto::path), file);
    if (plans.containsKey(file)) {
      refuse(
          sent,
          "%s is also the profile of %s; take one of the two out"
              .formatted(file, plans.get(file).sent().from()));
    } else if (merge.isNothing() && !bringsPhoto) {
      unchanged++;
    } else if (!merge.isNothing() && !request.overwrite()) {
      Merge all = Merge.of(fields, here, Optional.of(here), sent.answers());
      plans.put(
          file,
          new Plan(
              sent,
              all.apply(text, fields).orElse(text),
              Optional.of(mentor),
              text,
              List.of(),
              Optional.of(merge.differing())));
    } else if (merged.isEmpty()) {
      refuse(sent, file + " has no lines `key: value` to change; fix it by hand first");
    } else if (merge.changes().isEmpty() && !bringsPhoto) {
      kept++;
      keep(sent, file, merge.kept());
    } else {
      plans.put(
          file,
          new Plan(sent, merged.get(), Optional.of(mentor), text, merge.kept(), Optional.empty()));
    }
  }

  private void keep(SignupRow sent, String file, List<Merge.Kept> all) {
    all.forEach(one -> remarks.add(Finding.note(sent.from(), file + ": " + one)));
  }

  private void refuse(SignupRow sent, String sentence) {
    refused++;
    remarks.add(Finding.error(sent.from(), sentence));
  }

  private Map<String, List<Finding>> tryOut(List<SignupRow> sent) throws Refusal, IOException {
    plan(sent);
    if (plans.isEmpty()) {
      return Map.of();
    }
    try (DryRun trial = DryRun.beside(request.content(), scheme)) {
      for (Map.Entry<String, Plan> plan : plans.entrySet()) {
        trial.put(plan.getKey(), plan.getValue().document());
        Optional<Path> photo = plan.getValue().sent().photo().map(SentPhoto::path);
        if (photo.isPresent()) {
          trial.put(ProfileFiles.photo(plan.getKey(), photo.get()), photo.get());
        }
      }
      return trial.findings(request.today());
    }
  }

  private boolean write(String file, Plan plan, Map<String, List<Finding>> findings)
      throws IOException, Refusal {
    SignupRow sent = plan.sent();
    var found = new ArrayList<>(findings.getOrDefault(file, List.of()));
    Optional<Path> picture = sent.photo().map(SentPhoto::path);
    Optional<String> photo = picture.map(path -> ProfileFiles.photo(file, path));
    found.forEach(finding -> remarks.add(sent.remark(finding, plan.document())));
    for (Finding finding : photo.map(findings::get).orElse(List.of())) {
      found.add(finding);
      remarks.add(finding.withPlace(sent.photo().orElseThrow().at()));
    }
    if (found.stream().anyMatch(Finding::isError)) {
      refused++;
      return false;
    }
    // The photo comes first: who has a profile already is not looked at again after an
    // interruption.
    boolean bringsPhoto = files.isNew(picture, file);
    if (bringsPhoto) {
      String said = files.putPhoto(file, picture.orElseThrow(), request.overwrite());
      remarks.add(Finding.note(sent.from(), said));
    }
    if (plan.differing().isPresent()) {
      kept++;
      remarks.add(
          Finding.note(
              sent.from(),
              "kept %s as it is; the answers have other values for %s (--overwrite takes"
                      .formatted(file, plan.differing().get())
                  + " over what the mentor did not change)"));
      return false;
    }
    if (plan.document().equals(plan.before())) {
      keep(sent, file, plan.kept());
      boolean wrotePhoto = bringsPhoto && !files.isNew(picture, file);
      kept += wrotePhoto ? 0 : 1;
      return wrotePhoto;
    }
    if (plan.mentor().isPresent()) {
      files.replace(file, plan.before(), plan.document());
    } else {
      files.create(file, plan.document());
    }
    remarks.add(Finding.note(sent.from(), "wrote " + file));
    keep(sent, file, plan.kept());
    return true;
  }
}
