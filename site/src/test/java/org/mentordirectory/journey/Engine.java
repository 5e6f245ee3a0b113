package org.mentordirectory.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A browser that is running, and takes commands. */
interface Engine extends AutoCloseable {
  /** How the standard calls an element in JSON. */
  String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

  /**
   * Has something done.
   *
   * @param element that it is done to, or nothing
   * @return its value
   * @throws IOException if the browser cannot do it
   */
  JsonNode send(Command command, String element, Map<String, ?> arguments) throws IOException;

  /** The folder in which it puts what is downloaded. */
  Path downloads();

  @Override
  void close();
}
