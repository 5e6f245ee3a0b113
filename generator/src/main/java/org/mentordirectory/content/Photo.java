package org.mentordirectory.content;

import java.nio.file.Path;

/**
 * A picture in the folder of the mentors.
 *
 * @param file path from the content folder
 * @param slug the name without its ending
 * @param path where to read it
 * @param bytes its size
 */
public record Photo(String file, String slug, Path path, long bytes) {}
