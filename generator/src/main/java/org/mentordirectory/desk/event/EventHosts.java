package org.mentordirectory.desk.event;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Use;
import org.mentordirectory.event.EventPlan;
import org.mentordirectory.words.Messages;

/** The mentors at the tables, as their cards and signs show them. */
public record EventHosts(EventPlan plan, Messages messages) {
  /** Cards or signs. */
  public record Hosts(List<Host> mentors) {}

  /**
   * A mentor at a table.
   *
   * @param beside what stands beside the name, such as pronouns
   * @param about what the line of a card says
   * @param facts what a mentee should know, in a few words
   */
  public record Host(
      int table, String name, List<String> beside, List<String> about, List<HostFact> facts) {}

  /** What is said of a mentor: labels of the values of a field. */
  public record HostFact(String name, List<String> values) {}

  Hosts hosts() {
    return new Hosts(IntStream.range(0, plan.tables().size()).mapToObj(this::host).toList());
  }

  private Host host(int table) {
    Mentor mentor = plan.mentor(table);
    return new Host(
        table + 1,
        mentor.name(),
        labels(Use.NAME, mentor),
        labels(Use.CARD_LINE, mentor),
        plan.pool().scheme().profile().of(Use.HOST).stream()
            .filter(field -> !mentor.values(field).isEmpty())
            .map(
                field ->
                    new HostFact(
                        field
                            .find("meet.host." + field.name(), messages)
                            .orElseGet(
                                () -> messages.text("meet.host.other", field.label(messages))),
                        labels(field, mentor).toList()))
            .toList());
  }

  private List<String> labels(Use use, Mentor mentor) {
    return plan.pool().scheme().profile().of(use).stream()
        .flatMap(field -> labels(field, mentor))
        .toList();
  }

  private Stream<String> labels(Field field, Mentor mentor) {
    return mentor.values(field).stream()
        .map(value -> plan.pool().scheme().label(field.name(), value));
  }
}
