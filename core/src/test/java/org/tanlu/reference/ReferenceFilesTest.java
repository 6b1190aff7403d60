package org.tanlu.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of the reference data is as its schema says. */
class ReferenceFilesTest {
    private static final List<ReferenceTable> TABLES = ReferenceTable.all();
    private static final CellTypes TYPES = new CellTypes(TABLES);

    /** The schemas of a city's files: the files themselves are not reference data. */
    private static final Set<String> CITY_KINDS = Set.of("city", "city_sources", "data", "balances");

    /** What tells rows apart where it is not the first column alone. */
    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry("applicability", List.of("measure", "kind")),
            Map.entry("fuels", List.of("carrier", "parameter")),
            Map.entry("co2", List.of("carrier_ceads", "sector")),
            Map.entry("grid", List.of("area", "level", "year", "kind")),
            Map.entry("heat", List.of("area", "year")),
            Map.entry("regions", List.of("province", "from_year")),
            Map.entry("forms", List.of("form", "column")),
            Map.entry("reading_words", List.of("list", "word")),
            Map.entry(
                    "assignments",
                    List.of(
                            "emission_source",
                            "gas",
                            "carrier_kind",
                            "functional",
                            "detail",
                            "basis",
                            "role",
                            "range")),
            Map.entry("normative_use", List.of("standard", "measure", "indicator")),
            Map.entry("driven", List.of("kind", "subject")),
            Map.entry("deviations", List.of("kind", "subject")),
            Map.entry("gwp", List.of("gas", "set")),
            Map.entry("sets", List.of("set", "rank")),
            Map.entry("ch4_n2o", List.of("functional", "fuel", "gas", "edition")),
            Map.entry("fugitive", List.of("parameter", "edition")),
            Map.entry("processes", List.of("process", "item", "gas", "edition")),
            Map.entry("agriculture_regions", List.of("map", "province")),
            Map.entry("rice", List.of("parameter", "class", "region", "edition")),
            Map.entry("enteric", List.of("species", "system", "edition")),
            Map.entry("manure", List.of("species", "region", "gas", "edition")),
            Map.entry("cropland", List.of("parameter", "region", "edition")),
            Map.entry("landfill", List.of("parameter", "class", "climate", "edition")),
            Map.entry("waste_climates", List.of("province")),
            Map.entry("incineration", List.of("waste", "parameter", "class", "gas", "edition")),
            Map.entry("biological", List.of("treatment", "gas", "edition")),
            Map.entry("wastewater", List.of("wastewater", "parameter", "class", "region", "edition")),
            Map.entry("land_use", List.of("parameter", "class", "area", "year", "edition")),
            Map.entry("carve_out", List.of("row", "fuel", "to", "edition")),
            Map.entry("vehicles", List.of("parameter", "class", "fuel", "year")),
            Map.entry("intensity", List.of("parameter", "year")),
            Map.entry("quality", List.of("kind", "subject", "base")),
            Map.entry("requires", List.of("from", "to", "kind")),
            Map.entry("captures", List.of("technology", "consumer")),
            Map.entry("target_emphasis", List.of("city_type", "sector")),
            Map.entry("prices", List.of("carrier", "year")),
            Map.entry("flows", List.of("technology", "carrier", "direction")),
            Map.entry("process_emissions", List.of("technology", "gas")),
            Map.entry("coefficients", List.of("parameter", "row", "carrier")),
            Map.entry("defaults", List.of("category", "parameter")),
            Map.entry("benchmarks", List.of("product", "edition", "level")));

    static Stream<ReferenceTable> tables() {
        return TABLES.stream();
    }

    static Stream<ReferenceTable> files() {
        return Stream.concat(TABLES.stream(), ReferenceTable.schemas().stream());
    }

    @Test
    void every_kind_of_file_has_a_schema_and_no_schema_is_left_over() {
        Set<String> kinds = new LinkedHashSet<>(
                TABLES.stream().map(ReferenceTable::kind).sorted().toList());
        kinds.addAll(CITY_KINDS);
        assertThat(ReferenceTable.schemas())
                .extracting(ReferenceTable::kind)
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    @ParameterizedTest
    @MethodSource("files")
    void files_are_plain_text_with_unix_lines(ReferenceTable table) throws IOException {
        String text = Files.readString(ReferenceTable.folder().resolve(table.path()), StandardCharsets.UTF_8);
        assertThat(text).endsWith("\n").doesNotContain("\r", "\uFEFF", "\uFFFD", "\n\n");
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_cell_begins_or_ends_with_a_blank(ReferenceTable table) {
        List<String> complaints = table.rows().stream()
                .flatMap(row -> row.cells().entrySet().stream()
                        .filter(cell -> !cell.getValue().equals(cell.getValue().strip()))
                        .map(cell -> row.where() + " " + cell.getKey() + ": \"" + cell.getValue() + "\""))
                .toList();
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_header_is_that_of_the_schema(ReferenceTable table) {
        assertThat(table.header()).isEqualTo(Schema.of(table.kind()).names());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_cell_is_of_its_type_and_filled_where_it_must_be(ReferenceTable table) {
        var complaints = new ArrayList<String>();
        for (Schema.Column column : Schema.of(table.kind()).columns()) {
            for (ReferenceTable.Row row : table.rows()) {
                complaint(column, row.text(column.name()))
                        .ifPresent(complaint -> complaints.add(row.where() + " " + column.name() + ": " + complaint));
            }
        }
        assertThat(complaints).isEmpty();
    }

    private static Optional<String> complaint(Schema.Column column, String text) {
        if (text.isEmpty()) {
            return Optional.of("empty").filter(empty -> column.required());
        }
        return TYPES.complaint(column.type(), text);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void no_two_rows_have_the_same_key(ReferenceTable table) {
        List<String> key = KEYS.getOrDefault(table.kind(), table.header().subList(0, 1));
        assertThat(table.rows().stream().map(row -> key.stream().map(row::text).toList()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_row_must_name_its_source_and_how_far_it_was_verified(ReferenceTable table) {
        List<Schema.Column> columns = Schema.of(table.kind()).columns();
        assertThat(columns)
                .filteredOn(Schema.Column::required)
                .extracting(Schema.Column::type)
                .contains("verification");
        if (!table.kind().equals("sources")) {
            assertThat(columns)
                    .filteredOn(Schema.Column::required)
                    .extracting(Schema.Column::type)
                    .contains("ref(sources)");
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_number_stands_beside_its_unit(ReferenceTable table) {
        Schema schema = Schema.of(table.kind());
        boolean numbers = schema.columns().stream()
                .anyMatch(column ->
                        column.type().equals("number") && column.name().equals("value"));
        if (numbers) {
            assertThat(schema.columns())
                    .filteredOn(Schema.Column::required)
                    .extracting(Schema.Column::type)
                    .contains("unit");
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void where_the_schema_names_one_unit_every_row_uses_it(ReferenceTable table) {
        Schema.of(table.kind()).columns().stream()
                .filter(column -> !column.unit().isEmpty())
                .forEach(column -> assertThat(table.column("unit")).containsOnly(column.unit()));
    }

    @Test
    void every_schema_describes_its_columns_in_chinese_and_english() {
        assertThat(ReferenceTable.schemas()).allSatisfy(schema -> {
            assertThat(schema.column("description_zh"))
                    .allMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
            assertThat(schema.column("description_en")).doesNotContain("");
        });
    }
}
