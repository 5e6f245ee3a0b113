package org.mentordirectory.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.words.Nearest;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The goals and their options, as the descriptor of the plugin has them that Maven reads: whatever
 * starts a goal without Maven, or explains it, knows no other list.
 *
 * @param version of the plugin
 */
record GoalCatalogue(String version, List<Goal> goals) {
  private static final String DESCRIPTOR = "/META-INF/maven/plugin.xml";
  private static final String PREFIX = "mentor.";
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]++)}");
  private static final Pattern SPACE = Pattern.compile("\\s++");

  private static @Nullable GoalCatalogue known;

  /**
   * A goal.
   *
   * @param about what it does, the first sentence by itself in a list
   * @param type the class
   */
  record Goal(String name, String about, String type, List<Option> options) {}

  /**
   * A field of a goal.
   *
   * @param key the property that sets it; nothing where a user can't
   * @param usual its value where nothing is said, which may name a property of Maven's; or nothing
   * @param about what it is for
   */
  record Option(
      String field, String type, Optional<String> key, Optional<String> usual, String about) {
    /** How it is called on the command line. */
    Optional<String> name() {
      return key.filter(k -> k.startsWith(PREFIX)).map(k -> k.substring(PREFIX.length()));
    }
  }

  /** The goals of this plugin. */
  static synchronized GoalCatalogue read() throws IOException {
    if (known == null) {
      known = parsed(descriptor());
    }
    return known;
  }

  /**
   * A goal alone, which is found sooner than all are read; all where there is none of the name, so
   * that the nearest can be told.
   */
  static GoalCatalogue of(String name) throws IOException {
    String all = descriptor();
    int goal = all.indexOf("<goal>" + name + "</goal>");
    return goal < 0
        ? read()
        : parsed(
            all.substring(0, all.indexOf("<mojo>"))
                + all.substring(all.lastIndexOf("<mojo>", goal), all.indexOf("</mojo>", goal))
                + "</mojo></mojos></plugin>");
  }

  private static String descriptor() throws IOException {
    try (InputStream file = GoalCatalogue.class.getResourceAsStream(DESCRIPTOR)) {
      if (file == null) {
        throw new IOException("the plugin has lost its list of goals; install it again");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static GoalCatalogue parsed(String descriptor) throws IOException {
    try {
      Element plugin =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(descriptor)))
              .getDocumentElement();
      var goals = new ArrayList<Goal>();
      for (Element mojo : children(child(plugin, "mojos").orElseThrow())) {
        goals.add(goal(mojo));
      }
      return new GoalCatalogue(text(plugin, "version"), List.copyOf(goals));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("the plugin's list of goals can't be read; install it again", e);
    }
  }

  /**
   * The goal of a name.
   *
   * @throws Refusal if there is none, with the nearest
   */
  Goal goal(String name) throws Refusal {
    return goals.stream()
        .filter(goal -> goal.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "there is no goal `%s`%s",
                    name, nearest(name, goals.stream().map(Goal::name).toList())));
  }

  /**
   * Refuses properties that are nearly options, so that a misspelt one is not taken for nothing.
   * Others are left to those who set them.
   *
   * @param typed what stands on the command line
   */
  static void refuseMisspelt(Properties typed) throws IOException, Refusal {
    List<String> names =
        typed.stringPropertyNames().stream()
            .filter(key -> key.startsWith(PREFIX))
            .map(key -> key.substring(PREFIX.length()))
            .toList();
    if (names.isEmpty()) {
      return;
    }
    List<String> known =
        read().goals().stream()
            .flatMap(goal -> goal.options().stream())
            .flatMap(option -> option.name().stream())
            .distinct()
            .map("--"::concat)
            .toList();
    var nearest = new Nearest(known);
    for (String name : names) {
      Optional<String> meant = nearest.to("--" + name);
      if (!known.contains("--" + name) && meant.isPresent()) {
        throw new Refusal("there is no option --%s; did you mean `%s`?", name, meant.get());
      }
    }
  }

  private static String nearest(String name, List<String> known) {
    return new Nearest(known)
        .to(name)
        .map("; did you mean `%s`?"::formatted)
        .orElse("; `./mentor help` lists what there is");
  }

  private static Goal goal(Element mojo) {
    Map<String, Element> values = new HashMap<>();
    child(mojo, "configuration")
        .ifPresent(all -> children(all).forEach(value -> values.put(value.getTagName(), value)));
    var options = new ArrayList<Option>();
    for (Element parameter : children(child(mojo, "parameters").orElseThrow())) {
      String field = text(parameter, "name");
      Optional<Element> value = Optional.ofNullable(values.get(field));
      options.add(
          new Option(
              field,
              text(parameter, "type"),
              value.map(Element::getTextContent).flatMap(GoalCatalogue::property),
              value.map(v -> v.getAttribute("default-value")).filter(v -> !v.isEmpty()),
              text(parameter, "description")));
    }
    return new Goal(
        text(mojo, "goal"),
        text(mojo, "description"),
        text(mojo, "implementation"),
        List.copyOf(options));
  }

  private static Optional<String> property(String expression) {
    Matcher matcher = PROPERTY.matcher(expression);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static List<Element> children(Element parent) {
    var elements = new ArrayList<Element>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static Optional<Element> child(Element parent, String name) {
    return children(parent).stream().filter(each -> each.getTagName().equals(name)).findFirst();
  }

  private static String text(Element parent, String name) {
    return child(parent, name)
        .map(element -> SPACE.matcher(element.getTextContent().strip()).replaceAll(" "))
        .orElse("");
  }
}
