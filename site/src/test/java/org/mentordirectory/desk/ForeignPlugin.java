package org.mentordirectory.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** A registry in which somebody has released a plugin of our name: Maven's, if none is named. */
final class ForeignPlugin {
  private static final String NAME =
      """
      <groupId>org.mentordirectory</groupId>
      <artifactId>mentor-maven-plugin</artifactId>
      <version>99</version>
      """;

  private ForeignPlugin() {}

  /** Makes the registry in a folder; gives it as Maven's settings have it. */
  static String in(Path folder) throws IOException {
    Path plugin = folder.resolve("org/mentordirectory/mentor-maven-plugin");
    Files.createDirectories(plugin.resolve("99"));
    Files.writeString(
        plugin.resolve("maven-metadata.xml"),
        "<metadata>"
            + NAME
            + "<versioning><release>99</release>"
            + "<lastUpdated>20260101000000</lastUpdated></versioning></metadata>");
    Files.writeString(
        plugin.resolve("99/mentor-maven-plugin-99.pom"),
        "<project><modelVersion>4.0.0</modelVersion>%s<packaging>maven-plugin</packaging></project>"
            .formatted(NAME));
    try (var jar =
        new JarOutputStream(
            Files.newOutputStream(plugin.resolve("99/mentor-maven-plugin-99.jar")))) {
      jar.putNextEntry(new ZipEntry("META-INF/maven/plugin.xml"));
      jar.write(
          "<plugin>%s<goalPrefix>mentor</goalPrefix><mojos/></plugin>"
              .formatted(NAME)
              .getBytes(UTF_8));
    }
    return "<pluginRepository><id>foreign</id><url>%s</url></pluginRepository>"
        .formatted(folder.toUri());
  }
}
