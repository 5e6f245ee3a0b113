package org.mentordirectory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Somebody who looks at a site. What is to be seen or pressed is named by a CSS selector. */
record Visitor(Engine engine, URI site) {
  /** The key, as the standard writes it. */
  static final String ENTER = "\uE007";

  private static final int SECONDS = 10;
  private static final int MOST_PAGES = 3;

  /** Looks again and again, as long as there is time. */
  private static final String WAIT =
      """
      const done = arguments[arguments.length - 1];
      const given = [...arguments].slice(0, -1);
      const end = Date.now() + 1000 * %d;
      const see = (...given) => { %s };
      const look = () => {
        if (see(...given)) done(true);
        else if (Date.now() > end) done(false);
        else setTimeout(look, 20);
      };
      look();""";

  private static final String READY =
      """
      return document.readyState === 'complete' && !document.querySelector(
        ':is(mentor-search, mentor-match, join-form, form-sheet, pair-pack):not([data-ready])');""";

  private static final String SHOWN =
      """
      const [selector, text] = given;
      return [...document.querySelectorAll(selector)]
        .some((found) => found.checkVisibility() && found.innerText.includes(text));""";

  private static final String PICK =
      """
      const [field, value] = [document.querySelector(arguments[0]), arguments[1]];
      field.value = value;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));""";

  void sitsAtADesk() throws IOException {
    engine.send(Command.SIZE, "", Map.of("width", 1280, "height", 900));
  }

  /** As narrow as the browser's window can be. */
  void holdsAPhone() throws IOException {
    engine.send(Command.SIZE, "", Map.of("width", 390, "height", 844));
  }

  /** Opens a page by its address from the root of the site. */
  void open(String path) throws IOException {
    engine.send(Command.OPEN, "", Map.of("url", site.resolve(path).toString()));
    settle();
  }

  /** Goes back to what was seen before. */
  void back() throws IOException {
    engine.send(Command.BACK, "", Map.of());
    settle();
  }

  /** Presses a link, a button or a box. */
  void press(String selector) throws IOException {
    engine.send(Command.PRESS, element(selector), Map.of());
  }

  /** Types into a field, after what is there. */
  void type(String selector, String text) throws IOException {
    engine.send(Command.TYPE, element(selector), Map.of("text", text));
  }

  /** Chooses a value that is not typed alike everywhere: a day, or one of a list. */
  void picks(String selector, String value) throws IOException {
    sees(selector, "");
    run(PICK, selector, value);
  }

  /** Hands a file over. */
  void hands(String selector, Path file) throws IOException {
    var asked = Map.of("using", "css selector", "value", selector);
    String field = engine.send(Command.FIND, "", asked).path(Engine.ELEMENT).asText();
    engine.send(Command.TYPE, field, Map.of("text", file.toString()));
  }

  /** Says yes to what the page asks in a window of the browser. */
  void agrees() throws IOException {
    engine.send(Command.ANSWER, "", Map.of());
    settle();
  }

  private String element(String selector) throws IOException {
    sees(selector, "");
    var asked = Map.of("using", "css selector", "value", selector);
    return engine.send(Command.FIND, "", asked).path(Engine.ELEMENT).asText();
  }

  private void settle() throws IOException {
    assertThat(waits(READY)).as("the page is ready").isTrue();
  }

  /** Waits until something is there to be seen, with a text. */
  void sees(String selector, String text) throws IOException {
    if (!waits(SHOWN, selector, text)) {
      assertThat(readAll(selector)).as(selector).containsOnly(text);
      throw new AssertionError(selector + " cannot be seen");
    }
  }

  /** Waits until a field has a value. */
  void finds(String selector, String value) throws IOException {
    String has = "return document.querySelector(given[0])?.value === given[1];";
    if (!waits(has, selector, value)) {
      assertThat(property(selector, "value")).as(selector).isEqualTo(value);
    }
  }

  /** Waits until nothing of this can be seen. */
  void gone(String selector) throws IOException {
    assertThat(waits("return !(() => {" + SHOWN + "})();", selector, ""))
        .as("%s has gone", selector)
        .isTrue();
  }

  /** Waits until a script finds something. */
  boolean waits(String see, Object... given) throws IOException {
    var script = Map.of("script", WAIT.formatted(SECONDS, see), "args", List.of(given));
    for (int page = 1; ; page++) {
      try {
        return engine.send(Command.WAIT, "", script).asBoolean();
      } catch (IOException e) {
        if (page == MOST_PAGES) {
          throw e; // else another page came, and the script went with the one before
        }
      }
    }
  }

  /** What a script gives. */
  JsonNode run(String script, Object... given) throws IOException {
    return engine.send(Command.RUN, "", Map.of("script", script, "args", List.of(given)));
  }

  /** The texts of all that there are. */
  List<String> readAll(String selector) throws IOException {
    var texts = new ArrayList<String>();
    String script = "return [...document.querySelectorAll(arguments[0])].map((e) => e.innerText);";
    run(script, selector).forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /** A property of the first, such as `value`. */
  String property(String selector, String name) throws IOException {
    String script = "return String(document.querySelector(arguments[0])?.[arguments[1]]);";
    return run(script, selector, name).asText();
  }

  /** The address of the page from the root of the site. */
  String address() throws IOException {
    return site.relativize(URI.create(run("return location.href;").asText())).toString();
  }

  /** Waits until a page is there, by its address from the root of the site. */
  void isAt(String path) throws IOException {
    if (!waits("return location.href === given[0];", site.resolve(path).toString())) {
      assertThat(address()).isEqualTo(path);
    }
    settle();
  }

  /** The text of a file that was downloaded. */
  String downloaded(String name) throws IOException, InterruptedException {
    Path file = engine.downloads().resolve(name);
    try (var watch = FileSystems.getDefault().newWatchService()) {
      engine
          .downloads()
          .register(
              watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      while (!Files.exists(file) || Files.size(file) == 0) {
        var event = watch.poll(SECONDS, TimeUnit.SECONDS);
        assertThat(event).as(name + " is downloaded").isNotNull();
        event.reset();
      }
    }
    return Files.readString(file);
  }
}
