package org.mentordirectory.site;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What a build is told from outside.
 *
 * @param content the folder with {@code scheme.yaml}
 * @param output the folder that the site goes to
 * @param today the day for which it is built
 */
public record Settings(Path content, Path output, LocalDate today) {}
