package org.tanlu.fieldwork.receive;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/**
 * 收件名 the name under which what was taken from a file, and the answers to it, stand in a city: one for each file of each
 * department, so that files of the same name live beside each other and a file sent again finds its own.
 */
@Clause("C6-7")
final class ReceiptName {
    private static final String GIVEN = "提供：";
    private static final int MOST = 1000;

    private final Tables tables;
    private final Reception.Delivered file;
    private final ReferenceData reference;
    private final Map<String, Owner> owners = new LinkedHashMap<>();

    private ReceiptName(Tables tables, Reception.Delivered file, ReferenceData reference) {
        this.tables = tables;
        this.file = file;
        this.reference = reference;
        mapped();
        given();
    }

    /** Whose a name is; the department is empty where nobody told it. */
    private record Owner(String department, String file) {}

    /** The name of a file: that under which the department sent it before, else one that is free. */
    static String of(Tables tables, Reception.Delivered file, ReferenceData reference) {
        return new ReceiptName(tables, file, reference).name();
    }

    private String name() {
        return owners.entrySet().stream()
                .filter(entry -> isOwn(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> names().filter(this::isFree).findFirst())
                .orElseThrow();
    }

    /** The names that a file may have, the plainest first: its own, with its department, with a check of both. */
    private Stream<String> names() {
        String plain = file.delivery().shortName();
        String department = Requests.findDepartment(file.department(), reference)
                .map(one -> one.name().chinese().replaceAll("（.*", "").replaceFirst("^市(?!委)", ""))
                .orElse(file.department());
        Stream<String> likely = Stream.of(plain, file.delivery().named(plain + "_" + department))
                .filter(name -> !name.endsWith(EntryTable.SUFFIX));
        Stream<String> checked =
                IntStream.range(0, MOST).mapToObj(number -> file.delivery().checked(department + "/" + number));
        return Stream.concat(likely, checked);
    }

    private boolean isOwn(Owner owner) {
        return owner.file().equals(file.delivery().file())
                && (owner.department().isEmpty() || isSame(owner.department(), file.department()));
    }

    private boolean isSame(String one, String other) {
        Optional<Department> first = Requests.findDepartment(one, reference);
        return one.equals(other) || (first.isPresent() && first.equals(Requests.findDepartment(other, reference)));
    }

    /** Nobody's, and no data stand under it, not even in another width or case, which file systems may not tell apart. */
    private boolean isFree(String name) {
        Stream<String> data = tables.tables().stream()
                .map(Table::name)
                .filter(table -> table.startsWith(Standing.TABLE))
                .map(table -> table.substring(Standing.TABLE.length()));
        return Stream.concat(owners.keySet().stream(), data)
                .map(ReceiptName::key)
                .noneMatch(key(name)::equals);
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The owners that mapping tables and tables of entries tell. */
    private void mapped() {
        for (Table table : tables.tables()) {
            if (table.name().startsWith(TableNames.MAPPING)) {
                String name = table.name().substring(TableNames.MAPPING.length());
                Optional<Owner> entered = rows(table)
                        .filter(row -> row.containsKey(EntryTable.TABLE))
                        .map(ReceiptName::owner)
                        .findFirst();
                Optional<Owner> owner = rows(table).map(ReceiptName::owner).findFirst();
                entered.ifPresentOrElse(
                        found -> owners.putIfAbsent(without(name), found),
                        () -> owner.ifPresent(found -> owners.put(name, found)));
            }
        }
    }

    private static String without(String name) {
        return name.endsWith(EntryTable.SUFFIX) ? name.substring(0, name.length() - EntryTable.SUFFIX.length()) : name;
    }

    private static Owner owner(Map<String, String> row) {
        return new Owner(row.getOrDefault(MappingTable.DEPARTMENT, ""), row.getOrDefault(MappingTable.FILE, ""));
    }

    /** The owners that the city's sources tell, also where tables from earlier tell no department. */
    private void given() {
        tables.tables().stream()
                .filter(table -> table.name().equals(TableNames.SOURCES))
                .flatMap(ReceiptName::rows)
                .filter(row -> row.getOrDefault("id", "").startsWith(ReceivedRows.SOURCE))
                .forEach(this::given);
    }

    private void given(Map<String, String> row) {
        String title = row.getOrDefault("title", "");
        String publisher = row.getOrDefault("publisher", "");
        if (!title.startsWith(publisher + GIVEN)) {
            return; // a source that the department named in its file
        }
        String name = row.getOrDefault("id", "").substring(ReceivedRows.SOURCE.length());
        var owner = new Owner(publisher, title.substring(title.indexOf(GIVEN) + GIVEN.length()));
        owners.merge(name, owner, (told, source) -> told.department().isEmpty() ? source : told);
    }

    private static Stream<Map<String, String>> rows(Table table) {
        if (table.rows().isEmpty()) {
            return Stream.empty();
        }
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
