package org.mentordirectory.finding;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says of a failure of the machine what it is, with the path as far as it is known, and what to do.
 * Java has a class for some of them, and for the others only the system's own words.
 */
final class IoSentence {
  /** What the old classes of {@code java.io} say: {@code path (reason)}. */
  private static final Pattern PATH_AND_REASON = Pattern.compile("(?s)(.*) \\(([^()]*)\\)");

  private final String path;

  private IoSentence(String path) {
    this.path = path.isEmpty() ? "a file" : path;
  }

  static String of(IOException failure) {
    String words = Optional.ofNullable(failure.getMessage()).orElse("");
    if (failure instanceof FileSystemException named) {
      return new IoSentence(Optional.ofNullable(named.getFile()).orElse("")).of(named);
    }
    Matcher parts = PATH_AND_REASON.matcher(words);
    if (failure instanceof FileNotFoundException && parts.matches()) {
      return new IoSentence(parts.group(1)).of(parts.group(2), failure);
    }
    if (failure instanceof CharacterCodingException) {
      return "a file is not text in UTF-8; save it again as UTF-8";
    }
    return new IoSentence("").of(words, failure);
  }

  private String of(FileSystemException failure) {
    if (failure instanceof NoSuchFileException) {
      return of("No such file or directory", failure);
    }
    if (failure instanceof AccessDeniedException) {
      return of("Permission denied", failure);
    }
    if (failure instanceof FileAlreadyExistsException) {
      return path + " is there already and in the way; move it away, or choose another place";
    }
    if (failure instanceof NotDirectoryException) {
      return of("Not a directory", failure);
    }
    if (failure instanceof DirectoryNotEmptyException) {
      return path + " got new files while it was replaced; close what writes there, and try again";
    }
    if (failure instanceof FileSystemLoopException) {
      return of("Too many levels of symbolic links", failure);
    }
    if (failure instanceof AtomicMoveNotSupportedException) {
      return path
          + " cannot be moved in one step here; choose a folder on one disk of this machine";
    }
    return of(Optional.ofNullable(failure.getReason()).orElse(""), failure);
  }

  /** By the system's own words. */
  private String of(String reason, IOException failure) {
    return switch (reason) {
      case "No such file or directory" ->
          path + " is not there; check the path, or whether the file was moved";
      case "Permission denied", "Operation not permitted" ->
          path
              + " may not be read or written by you; change its permissions, or choose another"
              + " place";
      case "Not a directory" ->
          path + " is a file and has to be a folder; move it, or give a folder";
      case "Is a directory" -> path + " is a folder and has to be a file; give the file itself";
      case "No space left on device" ->
          "the disk is full, so %s cannot be written; free some space, and try again"
              .formatted(path);
      case "Disk quota exceeded" ->
          "your share of the disk is full, so %s cannot be written; delete what you do not need, and"
                  .formatted(path)
              + " try again";
      case "Read-only file system" ->
          path + " is on a disk that can only be read; choose a folder on another";
      case "File name too long" ->
          path + " is too long for a file's name here; choose a shorter one";
      case "Too many open files" ->
          "this machine lets a program open no more files, so %s cannot be; close other programs, or"
                  .formatted(path)
              + " raise the limit that `ulimit -n` shows";
      case "File too large" ->
          "%s would be larger than a file may be here; raise the limit that `ulimit -f` shows, or"
                  .formatted(path)
              + " choose another disk";
      case "Too many levels of symbolic links",
          "Too many levels of symbolic links or unable to access attributes of symbolic link" ->
          path + " is a link that leads back to itself; remove the link";
      case "Device or resource busy" ->
          path
              + " cannot be replaced while it is in use, as where a disk is mounted; choose a place"
              + " inside it or beside it";
      case "Input/output error" ->
          "the disk cannot read or write %s; copy your files to another disk".formatted(path);
      default -> unknown(reason, failure);
    };
  }

  private String unknown(String reason, IOException failure) {
    if (reason.startsWith("User limit of inotify watches")) {
      return "this machine watches no more folders for changes; raise its limit, on Linux by"
          + " `sudo sysctl fs.inotify.max_user_watches=524288`, or close other programs that watch";
    }
    if (reason.startsWith("User limit of inotify instances")) {
      return "no more programs may watch folders for changes on this machine; close one of them, or"
          + " raise the limit, on Linux by `sudo sysctl fs.inotify.max_user_instances=512`";
    }
    return "%s cannot be read or written: %s (%s); look whether it and its disk are all right"
        .formatted(path, reason.isEmpty() ? "no reason given" : reason, name(failure));
  }

  private static String name(IOException failure) {
    return failure.getClass().getSimpleName();
  }
}
