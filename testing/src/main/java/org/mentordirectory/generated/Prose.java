package org.mentordirectory.generated;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a mentor writes about themselves: three sections, some two hundred words. */
final class Prose {
  private static final List<List<String>> HEADINGS =
      List.of(
          List.of("About me", "Background", "Who I am", "My work"),
          List.of("How I can help", "What I offer", "Ask me about", "What we could do"),
          List.of("What to expect", "Practicalities", "Meeting me", "How we would work"));

  /** Sentences by section. A slot may stand in any of them. */
  private static final List<List<String>> SENTENCES =
      List.of(
          lines(
              """
              I look after the {noun} and the {adjective} {noun} for {number} people, and most of my week goes into {skill}.
              I began in {year} as a trainee in a {adjective} {noun} and learnt {skill} from whoever had a minute.
              Before that I spent {number} years in {town}, where I had to {verb} every {noun} by myself.
              My days are made of {skill}, a {adjective} {noun}, and people who need a {noun} by the end of the week.
              In {year} we began to {verb} the {project} rig, which taught me more about {skill} than any course.
              What I like about the job is the {noun}: somebody brings a {adjective} {noun} and we {verb} it until it works.
              I am known for the {project} {noun}, a {adjective} thing that we made from a {noun} and a {noun}.
              Nobody told me how to {verb} a {noun}, so I wrote it down, and that page is still in use.
              There are {number} of us in the team; I {verb} the {noun} and the others mostly {verb} the {noun}.
              For a long time I thought that {topic} was for other people, and I was wrong about that.
              """),
          lines(
              """
              Come to me if {topic} is on your mind, or if you have to {verb} a {noun} and don't know where to begin.
              I can show you how we {verb} a {adjective} {noun}, and what it costs in {noun} and time.
              With {topic} I went the {adjective} way, so I know which {noun} to avoid and whom to ask.
              Bring a {noun} from your own work and we will {verb} it together, line by line if need be.
              I read drafts, I {verb} plans, and I ask about the {noun} that everybody else is too polite to name.
              If {skill} is new to you, we can start with the {adjective} {noun} and leave the {noun} for later.
              Two people whom I mentored have since moved on from a {noun} to a {adjective} {noun} with {topic} behind them.
              On {topic} I have no {adjective} answers, but {number} years of {adjective} questions.
              I am glad to talk about {skill}, about {topic}, and about how to {verb} a {noun} without a {noun}.
              You may also see the {project} {noun} at work and {verb} it yourself, which is how I learnt {skill}.
              """),
          lines(
              """
              We would meet for an hour every {number} weeks, and you choose the {noun} that we begin with.
              After each meeting you {verb} one {adjective} thing before the next, however small it is.
              I take {adjective} notes, you keep them, and neither of us will {verb} them elsewhere.
              A walk past the {noun} works as well as a call; I am {adjective} about that.
              If it turns out that you need somebody with more {skill}, I will say so and {verb} an introduction.
              In the first meeting I ask what a {adjective} {noun} would look like in {number} months.
              Tell me beforehand if {topic} is hard to talk about, and we will {verb} it at your own pace.
              I am slow with messages while the {noun} is on, and quick for the rest of the {noun}.
              Every {number} months we stop, look at the {noun}, and decide whether to {verb} it or to end.
              That the {noun} stays {adjective} between us goes without saying, and I say it anyway.
              """));

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  private final Words words = new Words();
  private final Zipf towns;

  Prose(Zipf towns) {
    this.towns = towns;
  }

  /** The text below the front matter, as Markdown. */
  String text(List<String> skills, List<String> topics, Dice dice) {
    var text = new StringBuilder();
    int wanted = dice.between(178, 208);
    int said = 0;
    for (int section = 0; section < HEADINGS.size(); section++) {
      text.append(section == 0 ? "## " : "\n## ")
          .append(dice.any(HEADINGS.get(section)))
          .append("\n\n");
      List<String> sentences = SENTENCES.get(section);
      int next = dice.below(sentences.size());
      while (said < wanted * (section + 1) / HEADINGS.size()) {
        String sentence = filled(sentences.get(next++ % sentences.size()), skills, topics, dice);
        text.append(sentence).append('\n');
        said += sentence.split(" ").length;
      }
    }
    return text.toString();
  }

  private String filled(String sentence, List<String> skills, List<String> topics, Dice dice) {
    Matcher slots = SLOT.matcher(sentence);
    var filled = new StringBuilder(160);
    while (slots.find()) {
      slots.appendReplacement(filled, "");
      filled.append(word(slots.group(1), skills, topics, dice));
    }
    return slots.appendTail(filled).toString();
  }

  private String word(String slot, List<String> skills, List<String> topics, Dice dice) {
    return switch (slot) {
      case "skill" -> dice.any(skills);
      case "topic" -> dice.any(topics);
      case "noun" -> words.nouns.one(dice);
      case "verb" -> words.verbs.one(dice);
      case "adjective" -> words.adjectives.one(dice);
      case "project" -> Syllables.capital(words.rare.one(dice));
      case "town" -> towns.one(dice);
      case "number" -> String.valueOf(dice.between(2, 40));
      case "year" -> String.valueOf(dice.between(1988, 2024));
      default -> throw new IllegalArgumentException("no such slot: " + slot);
    };
  }

  private static List<String> lines(String text) {
    return text.strip().lines().toList();
  }
}
