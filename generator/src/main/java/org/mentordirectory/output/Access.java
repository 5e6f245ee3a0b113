package org.mentordirectory.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who on a machine may read what a goal writes. */
public enum Access {
  /** Whoever may where it lies, as of what is to be published. */
  EVERYBODY,
  /** Only who runs the goal, as of what people said in private. */
  OWNER;

  /** Makes a folder, and those above it, if they are not there. */
  Path folder(Path path) throws IOException {
    if (this == OWNER && isPosix(path)) {
      return Files.createDirectories(path, only("rwx------"));
    }
    boolean isNew = !Files.exists(path);
    Files.createDirectories(path);
    AclFileAttributeView list = Files.getFileAttributeView(path, AclFileAttributeView.class);
    if (this == OWNER && isNew && list != null) {
      closeToOthers(list);
    }
    return path;
  }

  /** Begins a file, or writes it anew. */
  OutputStream file(Path path) throws IOException {
    if (this == OWNER && isPosix(path)) {
      return Channels.newOutputStream(
          Files.newByteChannel(
              path,
              Set.of(
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE),
              only("rw-------")));
    }
    OutputStream out = Files.newOutputStream(path);
    AclFileAttributeView list = Files.getFileAttributeView(path, AclFileAttributeView.class);
    if (this == OWNER && list != null) {
      closeToOthers(list);
    }
    return out;
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static FileAttribute<Set<PosixFilePermission>> only(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }

  /** Where there are lists instead: a list of the owner alone, which files inside take over. */
  private static void closeToOthers(AclFileAttributeView list) throws IOException {
    list.setAcl(
        List.of(
            AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(list.getOwner())
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
                .build()));
  }
}
