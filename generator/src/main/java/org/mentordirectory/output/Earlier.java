package org.mentordirectory.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;

/**
 * The folder that is to be replaced, files of which may stand in the new one as well: under two
 * names until the old folder is deleted. Nothing writes into a file that is there.
 *
 * @param root where it is; it need not be there
 * @param usual who may do what with a new file, where the machine tells
 */
record Earlier(Path root, Set<PosixFilePermission> usual) {
  /**
   * An old folder.
   *
   * @param fresh a file of the new one
   */
  static Earlier of(Path root, Path fresh) throws IOException {
    return new Earlier(root, permissions(fresh));
  }

  Earlier inside(String name) {
    return new Earlier(root.resolve(name), usual);
  }

  /**
   * Gives a file its name in the new folder, if it is as it is to be there.
   *
   * @param name its path in the folder, with {@code /}
   * @return whether it has
   */
  boolean gives(String name, byte[] bytes, Path place) {
    Path file = root.resolve(name);
    try {
      if (holds(file, bytes) && permissions(file).equals(usual)) {
        Files.createLink(place, file);
        return true;
      }
    } catch (IOException | UnsupportedOperationException e) {
      // it is not there, or is somebody else's, or there are no such links
    }
    return false;
  }

  private static boolean holds(Path file, byte[] bytes) throws IOException {
    try (SeekableByteChannel channel =
        Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
      if (channel.size() != bytes.length) {
        return false;
      }
      ByteBuffer there = ByteBuffer.allocate(bytes.length);
      while (there.hasRemaining() && channel.read(there) > 0) {
        // a read may give less than was asked for
      }
      return !there.hasRemaining() && Arrays.equals(there.array(), bytes);
    }
  }

  private static Set<PosixFilePermission> permissions(Path file) throws IOException {
    var view =
        Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    return view == null ? Set.of() : view.readAttributes().permissions();
  }
}
