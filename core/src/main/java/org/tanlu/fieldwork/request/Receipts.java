package org.tanlu.fieldwork.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Register;
import org.tanlu.survey.RegisterTable;
import org.tanlu.survey.TableNames;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;

/**
 * 收件记录 keeps what came from whom when: each delivery with its day and file, what was taken of it by checklist item, and each
 * value that it corrected or withdrew with the former one, its file and its day.
 */
@Clause("C6-7")
public final class Receipts {
    private static final String DAY = "received_on";
    private static final String DEPARTMENT = "department";
    private static final String FILE = "file";
    private static final String KIND = "kind";
    private static final String ITEM = "item";
    private static final String CONTENT = "content";
    private static final String VALUE = "value";
    private static final List<String> KEY = List.of(DAY, DEPARTMENT, FILE, KIND, ITEM);
    private static final String DELIVERED = "来件";
    private static final String BROUGHT = "采用";
    private static final String SAME = "与此前相同，没有变动";
    private static final String REST = "其余与此前相同";
    private static final String JOINT = "；";

    private final RegisterTable register;
    private final Receipt receipt;

    private Receipts(RegisterTable register, Receipt receipt) {
        this.register = register;
        this.receipt = receipt;
    }

    /**
     * The register of receipts with those of a delivery; what stands there of the same delivery is completed, not repeated.
     *
     * @param old       the register as it stands
     * @param receipt   what came from whom
     * @param reference the reference data
     */
    public static Table note(Optional<Table> old, Receipt receipt, ReferenceData reference) {
        RegisterTable register = RegisterTable.open(reference.form(TableNames.RECEIPTS), old);
        new Receipts(register, receipt).note();
        return register.table();
    }

    /** The deliveries of a city in the order in which they were noted, each with what was taken of it. */
    public static List<Register.Row> deliveries(Dossier dossier) {
        return rows(dossier).stream()
                .filter(row -> row.says(KIND, "delivered") || row.says(KIND, "brought"))
                .toList();
    }

    /** The values and rows of a city that were corrected or withdrawn, each with what was in force before. */
    public static List<Register.Row> corrections(Dossier dossier) {
        return rows(dossier).stream()
                .filter(row -> row.says(KIND, "corrected") || row.says(KIND, "withdrawn"))
                .toList();
    }

    private static List<Register.Row> rows(Dossier dossier) {
        return dossier.register(TableNames.RECEIPTS).rows();
    }

    private void note() {
        Map<String, String> delivery = row(DELIVERED, "");
        if (find(delivery).isEmpty()) {
            register.append(delivery);
        }
        var items = new LinkedHashSet<>(receipt.items());
        items.addAll(receipt.changes().keySet());
        items.forEach(this::item);
    }

    private void item(String item) {
        Optional<Change> all = Optional.ofNullable(receipt.changes().get(item));
        Optional<Change> change = all.filter(Change::hasCome); // what was only withdrawn is no receipt
        Map<String, String> row = row(BROUGHT, item);
        Optional<RegisterTable.Line> old = find(row);
        String said = change.map(Change::said).orElse(all.isPresent() ? REST : SAME);
        if (old.isEmpty()) {
            if (change.isPresent() || receipt.items().contains(item)) {
                row.put(CONTENT, said);
                register.append(row);
            }
        } else if (change.isPresent() && !old.get().text(CONTENT).contains(said)) {
            String before = old.get().text(CONTENT);
            register.change(old.get().number(), Map.of(CONTENT, isNoChange(before) ? said : before + JOINT + said));
        }
        all.stream().flatMap(one -> one.corrections().stream()).forEach(one -> correction(item, one));
    }

    private static boolean isNoChange(String content) {
        return content.equals(SAME) || content.equals(REST);
    }

    private void correction(String item, Correction correction) {
        Map<String, String> row = row(correction.now().isPresent() ? "更正" : "撤回", item);
        row.put(CONTENT, correction.content());
        row.put(VALUE, correction.now().orElse(""));
        row.put("former", correction.former());
        row.put("former_file", correction.from());
        row.put("former_on", formerDay(correction.from(), item));
        boolean isThere = register.lines().stream()
                .anyMatch(line -> List.of(DAY, FILE, KIND, CONTENT, VALUE).stream()
                        .allMatch(column -> line.text(column).equals(row.getOrDefault(column, ""))));
        if (!isThere) {
            register.append(row);
        }
    }

    /** The last day on which a file brought something of an item, before this delivery; empty for what no file brought. */
    private String formerDay(String file, String item) {
        String own = receipt.delivery().date().toString();
        return register.lines().stream()
                .filter(line -> line.text(FILE).equals(file)
                        && line.text(ITEM).equals(item)
                        && line.text(KIND).equals(BROUGHT))
                .filter(line -> !isNoChange(line.text(CONTENT)))
                .map(line -> line.text(DAY))
                .filter(day ->
                        !day.equals(own) || !file.equals(receipt.delivery().file()))
                .reduce((first, last) -> last)
                .orElse("");
    }

    private Map<String, String> row(String kind, String item) {
        LocalDate day = receipt.delivery().date();
        var row = new LinkedHashMap<String, String>();
        row.put(DAY, day.toString());
        row.put(DEPARTMENT, receipt.department());
        row.put("received_from", receipt.delivery().from());
        row.put(FILE, receipt.delivery().file());
        row.put(KIND, kind);
        row.put(ITEM, item);
        return row;
    }

    private Optional<RegisterTable.Line> find(Map<String, String> row) {
        var same = new ArrayList<RegisterTable.Line>(register.lines());
        same.removeIf(line -> !KEY.stream().allMatch(column -> line.text(column).equals(row.get(column))));
        return same.stream().findFirst();
    }
}
