package org.mentordirectory.site.form;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Addresses;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Scheme;

/**
 * The pages of a forge on which a file, such as a profile, is made, changed and taken away. A forge
 * keeps a copy for whoever may not write to the repository, and makes a pull request of it.
 *
 * @param name what people call the forge
 * @param newFile the address of the page for a new file, up to the file's name
 * @param newText what comes between the name and the text; null where the page takes no text
 * @param edit the address of the page that changes a file, up to the file's name
 * @param delete the address of the page that deletes a file, up to the file's name
 * @param deletes whether that page does nothing else; otherwise it shows the file, with a button
 */
public record Forge(
    String name,
    String newFile,
    @Nullable String newText,
    String edit,
    String delete,
    boolean deletes) {

  /** The forge of a repository, as its kind of forge has its addresses, for profiles. */
  public static Forge of(Scheme.Repository repository) {
    return of(repository, "content/" + DocumentType.MENTOR.folder());
  }

  /**
   * The forge of a repository, for files of a folder.
   *
   * @param path of the folder, from the root of the repository
   */
  public static Forge of(Scheme.Repository repository, String path) {
    String url = repository.url().replaceFirst("(?<!/)/++$", "");
    String folder = "/" + segments(repository.branch()) + "/" + path;
    return switch (repository.forge()) {
      case "gitlab" ->
          new Forge(
              "GitLab",
              url + "/-/new" + folder + "?file_name=",
              null,
              url + "/-/edit" + folder + "/",
              url + "/-/blob" + folder + "/",
              false);
      case "gitea", "forgejo" ->
          new Forge(
              repository.forge().equals("gitea") ? "Gitea" : "Forgejo",
              url + "/_new" + folder + "?filename=",
              "&value=",
              url + "/_edit" + folder + "/",
              url + "/_delete" + folder + "/",
              true);
      default ->
          new Forge(
              "GitHub",
              url + "/new" + folder + "?filename=",
              "&value=",
              url + "/edit" + folder + "/",
              url + "/delete" + folder + "/",
              true);
    };
  }

  /** The page for a new file with a name and, where the forge takes it, a text. */
  String newFile(String file, String text) {
    return newFile
        + Addresses.encoded(file)
        + (newText == null ? "" : newText + Addresses.encoded(text));
  }

  private static String segments(String path) {
    return Arrays.stream(path.split("/")).map(Addresses::encoded).collect(Collectors.joining("/"));
  }
}
