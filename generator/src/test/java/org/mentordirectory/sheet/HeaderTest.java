package org.mentordirectory.sheet;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;

/** Columns are found by what they are called, and none is lost without a word. */
class HeaderTest {
  private static final Columns NONE = Columns.none("columns.yaml");

  private final List<Finding> findings = new ArrayList<>();

  private static Header header(String csv) throws Exception {
    return header(csv, NONE);
  }

  private static Header header(String csv, Columns columns) throws Exception {
    return new Header(Table.of(csv, Position.of(Path.of("a.csv"))), columns);
  }

  private static Optional<String> field(String name) {
    return Optional.of(Label.key(name)).filter(List.of("name", "role")::contains);
  }

  private static Columns columns(String name, String field) {
    var column =
        new Columns.Column(
            name, field, Optional.empty(), Optional.empty(), new Position("columns.yaml", 1, 1));
    return new Columns(
        "columns.yaml",
        Map.of(Label.key(name), column),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Set.of("ID"));
  }

  @Test
  void aColumnIsFoundWhateverAFormToolPutsAroundItsName() throws Exception {
    Header header = header("1. Your  NAME *,Role?\na,b\n");
    assertThat(header.number("your name")).contains(0);
    assertThat(header.number("Role:")).contains(1);
    assertThat(header.number("Rôle")).isEmpty();
  }

  @Test
  void whatTheFileSaysComesBeforeTheNamesOfFields() throws Exception {
    String csv = "Name,Full name,Role\na,b,c\n";
    assertThat(header(csv).fields(HeaderTest::field, HeaderTest::field))
        .isEqualTo(Map.of(0, "name", 2, "role"));
    assertThat(
            header(csv, columns("Full name", "name")).fields(HeaderTest::field, HeaderTest::field))
        .isEqualTo(Map.of(1, "name", 2, "role"));
  }

  @Test
  void twoColumnsForOneFieldAreRefused() throws Exception {
    Header header = header("Name,Role,name\na,b,c\n");
    Map<Integer, String> fields = header.fields(HeaderTest::field, HeaderTest::field);
    assertThat(header.numbers("name")).containsExactly(0, 2);
    assertThat(header.isClear(fields, "name"::equals, f -> f, findings::add)).isTrue();
    assertThat(header.isClear(fields, "role"::equals, f -> f, findings::add)).isFalse();
    assertThat(findings)
        .extracting(Finding::toString)
        .containsExactly(
            "a.csv:1: error: the columns 1 (\"Name\") and 3 (\"name\") both answer `name`; rename"
                + " one of them, or list it in columns.yaml under `ignore`");
  }

  @Test
  void columnsThatAreNotReadAreSaidUnlessNothingStandsInThem() throws Exception {
    header("Name,Shoe size,,,ID\na,42,,x,7\n", columns("Name", "name"))
        .reportUnread(Set.of(0), findings::add);
    assertThat(findings)
        .extracting(Finding::sentence)
        .containsExactly(
            "these columns are not read: \"Shoe size\", \"column 4\"; say in columns.yaml what they"
                + " are, or list them there under `ignore`");
  }

  @Test
  void ofManyColumnsThatAreNotReadSomeAreNamed() throws Exception {
    String names = IntStream.range(0, 200).mapToObj(i -> "c" + i).collect(joining(","));
    header(names + "\n").reportUnread(Set.of(), findings::add);
    assertThat(findings)
        .singleElement()
        .extracting(Finding::sentence)
        .asString()
        .contains(": \"c0\", ", "\"c7\" and 192 more; say in");
  }
}
