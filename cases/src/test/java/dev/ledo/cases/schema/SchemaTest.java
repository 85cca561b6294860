package dev.ledo.cases.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class SchemaTest {

  private final Schema schema = Schema.load();

  @Test
  void everyReferenceNamesATable() {
    for (TableSchema table : schema.tables()) {
      for (ColumnSchema column : table.columns()) {
        for (String reference : column.references()) {
          boolean known = reference.equals("countries") || schema.find(reference).isPresent();
          assertThat(known).as(table.name() + "." + column.name() + " -> " + reference).isTrue();
        }
      }
    }
  }

  @Test
  void everyColumnIsDescribedAndEveryAmountHasAUnit() {
    for (TableSchema table : schema.tables()) {
      for (ColumnSchema column : table.columns()) {
        String name = table.name() + "." + column.name();
        assertThat(column.description()).as(name).matches("(?s).*[.]");
        if (column.type() == ColumnType.Simple.AMOUNT) {
          assertThat(column.unit()).as(name).isPresent();
        }
        column
            .unitColumn()
            .ifPresent(by -> assertThat(table.findPosition(by)).as(name).isPresent());
      }
    }
  }

  @Test
  void tablesWhoseRowsCompeteHaveAKeyAndAValue() {
    for (TableSchema table : schema.tables()) {
      if (table.rule() != ChoiceRule.EACH) {
        assertThat(table.key()).as(table.name()).isNotEmpty();
        assertThat(table.valueColumn().flatMap(table::findPosition)).as(table.name()).isPresent();
      }
    }
  }

  @Test
  void jsonSchemaNamesHeadersWithTheirUnits() {
    ObjectNode production = JsonSchema.of(schema.table("production"));
    assertThat(production.at("/items/properties/quantity [t REO]/type").toString())
        .isEqualTo("[\"number\",\"string\"]");
    assertThat(production.at("/items/required").toString())
        .isEqualTo("[\"country\",\"material\",\"year\"]");
  }

  @Test
  void jsonSchemaAllowsTheAmountsThatTheReaderReads() {
    ObjectNode production = JsonSchema.of(schema.table("production"));
    String pattern = production.at("/items/properties/quantity [t REO]/pattern").asString();
    for (String amount : List.of("5000", "4000..6000", "5000 ±10%", "<1.09", ">75000000", "1e3")) {
      assertThat(amount).matches(pattern);
    }
    for (String other : List.of("", "1,234", "NA", "5 t", "..")) {
      assertThat(other).doesNotMatch(pattern);
    }
  }

  @Test
  void jsonSchemaHoldsWholeNumbersToTheirLimits() {
    var ways = JsonSchema.of(schema.table("corridors")).at("/items/properties/alternatives");
    assertThat(ways.at("/minimum").asInt()).isEqualTo(1);
    assertThat(ways.at("/maximum").asInt()).isEqualTo(20);
    var most = JsonSchema.of(schema.table("modules")).at("/items/properties/most");
    assertThat(most.at("/minimum").asInt()).isZero();
    assertThat(most.has("maximum")).isFalse();
  }

  @Test
  void defaultsOfUnitColumnsAreUnits() {
    assertThat(Unit.find("USD/kg REO")).isPresent();
    for (TableSchema table : schema.tables()) {
      for (ColumnSchema column : table.columns()) {
        if (column.type() == ColumnType.Simple.UNIT) {
          column.fallback().ifPresent(text -> assertThat(Unit.find(text)).as(text).isPresent());
        }
      }
    }
  }

  /// Write them anew with `./ledo schema --write docs/reference`.
  @Test
  void referencePagesAreUpToDate() throws IOException {
    Path folder = Path.of("../docs/reference");
    Map<String, String> pages =
        new LinkedHashMap<>(ReferencePages.of(schema, new LinkedHashMap<>()));
    // The page of errors has codes of all modules: SchemaCommandTest compares it.
    pages.remove("errors.md");
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertThat(Files.readString(folder.resolve(page.getKey())))
          .as(page.getKey() + " is stale; run ./ledo schema --write docs/reference")
          .isEqualTo(page.getValue());
    }
  }
}
