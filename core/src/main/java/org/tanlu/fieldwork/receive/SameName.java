package org.tanlu.fieldwork.receive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.reference.Department;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 同名来件 why a file cannot be received under its name: what was taken from a file, and the answers to it, stand under its name,
 * so that a file of another department, or of another full name that is shortened alike, would take their place.
 */
@Clause("C6-7")
final class SameName {
    private static final String GIVEN = "提供：";

    private final Tables tables;
    private final Reception.Delivered file;
    private final ReferenceData reference;

    SameName(Tables tables, Reception.Delivered file, ReferenceData reference) {
        this.tables = tables;
        this.file = file;
        this.reference = reference;
    }

    /** The reason with its remedy; empty where the name is free or the department's own. */
    Optional<Text> reason() {
        if (file.delivery().shortName().endsWith(EntryTable.SUFFIX)) {
            return Optional.of(Text.of(
                    "文件名以“" + EntryTable.SUFFIX + "”结尾，与登记行的映射表重名；请改名后再接收",
                    "the name ends in " + EntryTable.SUFFIX + " like a table of entries; rename the file"));
        }
        return otherDepartment().or(this::otherFile);
    }

    private Optional<Text> otherDepartment() {
        return sources()
                .map(source -> source.getOrDefault("publisher", ""))
                .filter(publisher -> !publisher.isEmpty() && !isSame(publisher, file.department()))
                .findFirst()
                .map(publisher -> Text.of(
                        "已有" + publisher + "提供的同名文件，再接收会取代它的数据；请改名后再接收",
                        "a file of this name came from " + publisher + " and would be replaced; rename the file"));
    }

    private Optional<Text> otherFile() {
        Stream<String> named = sources()
                .map(source -> source.getOrDefault("title", ""))
                .filter(title -> title.contains(GIVEN))
                .map(title -> title.substring(title.indexOf(GIVEN) + GIVEN.length()));
        Stream<String> mapped = tables.tables().stream()
                .filter(table ->
                        table.name().equals(TableNames.MAPPING + file.delivery().shortName()))
                .flatMap(table -> MappingTable.read(table).stream())
                .map(MappingTable.Decision::file);
        return Stream.concat(named, mapped)
                .filter(other ->
                        !other.isEmpty() && !other.equals(file.delivery().file()))
                .findFirst()
                .map(other -> Text.of(
                        "与已接收的“" + other + "”简化后重名，再接收会取代它的数据；请改名后再接收",
                        "its name is shortened like that of " + other + ", which would be replaced; rename the file"));
    }

    private boolean isSame(String one, String other) {
        Optional<Department> first = Requests.findDepartment(one, reference);
        return one.equals(other) || (first.isPresent() && first.equals(Requests.findDepartment(other, reference)));
    }

    /** The row of the city's sources that the file would be. */
    private Stream<Map<String, String>> sources() {
        return tables.tables().stream()
                .filter(table -> table.name().equals(TableNames.SOURCES))
                .flatMap(SameName::rows)
                .filter(row -> Objects.equals(row.get("id"), ReceivedRows.id(file.delivery())));
    }

    private static Stream<Map<String, String>> rows(Table table) {
        List<String> heads = texts(table.rows().get(0));
        return table.rows().stream().skip(1).map(row -> {
            List<String> texts = texts(row);
            var byHead = new LinkedHashMap<String, String>();
            IntStream.range(0, Math.min(heads.size(), texts.size()))
                    .forEach(column -> byHead.put(heads.get(column), texts.get(column)));
            return byHead;
        });
    }

    private static List<String> texts(List<Cell> row) {
        return row.stream().map(Cell::text).toList();
    }
}
