package org.tanlu.fieldwork.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.reference.Item;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.RegisterTable;
import org.tanlu.table.Place;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/**
 * 收件登记 writes into the register of requests what a delivery means for them. What was checked or accepted and changed is
 * only received again; what was withdrawn is owed again; a receipt before the request is not noted but found.
 */
final class ReceiptNotes {
    private static final List<String> IN_PARTS = List.of("分批提供", "陆续提供", "in_parts");
    private static final List<String> PARTIAL = List.of("部分收到", "部分提供", "partial");
    private static final List<String> RECEIVED = List.of("已收到", "已提交", "received");
    private static final Set<String> SETTLED = Set.of("已核对", "已审核", "checked", "已采用", "已接受", "已验收", "accepted");

    private static final String FILE_JOINT = "、";

    private final Receipt receipt;
    private final Dossier after;
    private final ReferenceData reference;
    private final Checklist checklist;
    private final String sender;
    private final List<Finding> findings = new ArrayList<>();

    ReceiptNotes(Receipt receipt, Dossier after, Checklist checklist, String sender, ReferenceData reference) {
        this.receipt = receipt;
        this.after = after;
        this.checklist = checklist;
        this.sender = sender;
        this.reference = reference;
    }

    /** Notes the delivery. */
    List<Finding> note(RegisterTable register) {
        var open = new LinkedHashSet<>(receipt.items());
        var concerned = new LinkedHashSet<>(receipt.items());
        concerned.addAll(receipt.changes().keySet());
        var early = new ArrayList<RegisterTable.Line>();
        for (RegisterTable.Line row : register.lines()) {
            List<String> key = Requests.key(row, checklist);
            if (!key.get(1).equals(sender) || !concerned.remove(key.get(0))) {
                continue;
            }
            open.remove(key.get(0));
            Optional<Day> asked = Day.parse(row.text("requested_on"));
            if (asked.filter(day -> day.isAfter(receipt.delivery().date())).isPresent()) {
                early.add(row);
            } else {
                Map<String, String> texts = changes(row, key.get(0));
                register.change(row.number(), texts);
                back(row, key.get(0), texts);
            }
        }
        open.stream()
                .filter(item -> checklist.isWith(item, sender))
                .forEach(item -> register.append(receipt.delivery()
                        .row(item, checklist, receipt.department(), isWhole(item, List.of(), false))));
        early(early);
        return findings;
    }

    private Map<String, String> changes(RegisterTable.Line row, String item) {
        String state = row.text("state");
        Optional<Change> change = Optional.ofNullable(receipt.changes().get(item));
        boolean isWithdrawn = change.filter(one -> !one.hasCome()).isPresent();
        boolean isWhole = !IN_PARTS.contains(row.text("answer"))
                && isWhole(item, Progress.years(row.text("years")), Answer.isWhole(row.text("answer")));
        if (isWithdrawn && (SETTLED.contains(state) || RECEIVED.contains(state) || PARTIAL.contains(state))) {
            return back(row, item, change.get(), isWhole);
        }
        if (change.isPresent() && SETTLED.contains(state)) {
            Map<String, String> texts = receipt.delivery().changes("", row.text("file"), isWhole);
            texts.putAll(unsettled(row, change.get()));
            return texts;
        }
        return receipt.items().contains(item) ? receipt.delivery().changes(state, row.text("file"), isWhole) : Map.of();
    }

    private boolean isWhole(String item, List<Integer> years, boolean isConfirmed) {
        return checklist
                .delivered(item, sender, after, years, isConfirmed)
                .map(Progress::isWhole)
                .orElse(true);
    }

    /** Says of a request that it falls back, and why. */
    private void back(RegisterTable.Line row, String item, Map<String, String> texts) {
        String now = texts.getOrDefault("state", row.text("state"));
        boolean isBack = (SETTLED.contains(row.text("state")) && !now.equals(row.text("state")))
                || now.equals(Answer.ASKED)
                || (RECEIVED.contains(row.text("state")) && now.equals(Delivery.PARTIAL));
        Optional<Change> change = Optional.ofNullable(receipt.changes().get(item));
        if (isBack && change.isPresent() && texts.containsKey("state")) {
            findings.add(Finding.at(
                    new Place(Requests.FORM + ".csv", "", row.number(), 0),
                    reference.rule("REQ-BACK"),
                    Facts.of("item", item)
                            .and("before", row.text("state"))
                            .and("now", now)
                            .and("changes", change.get().said())));
        }
    }

    /** What was withdrawn is owed again, wholly where nothing is left of it. */
    private Map<String, String> back(RegisterTable.Line row, String item, Change change, boolean isWhole) {
        var texts = new LinkedHashMap<String, String>();
        List<String> files = Stream.of(row.text("file").split(FILE_JOINT))
                .filter(file ->
                        !file.isEmpty() && !file.equals(receipt.delivery().file()))
                .toList();
        boolean isNothing = !receipt.items().contains(item) && files.isEmpty() && !hasData(item);
        if (isNothing) {
            texts.put("state", Answer.ASKED);
            List.of("received_on", "received_from", "file").forEach(column -> texts.put(column, ""));
        } else if (SETTLED.contains(row.text("state")) || !isWhole) {
            texts.put("state", isWhole ? Delivery.RECEIVED : Delivery.PARTIAL);
        }
        texts.putAll(unsettled(row, change));
        return texts;
    }

    private boolean hasData(String item) {
        return after.series().keySet().stream()
                .anyMatch(id -> reference.items().values().stream()
                        .filter(one -> one.checklist().contains(item))
                        .anyMatch(one -> isOf(one, id)));
    }

    private static boolean isOf(Item item, String id) {
        return item.parameters().isEmpty() ? item.id().equals(id) : id.startsWith(item.id() + "/");
    }

    /** Check and acceptance are void; what they were, and why they are, stands in the remark. */
    private Map<String, String> unsettled(RegisterTable.Line row, Change change) {
        var texts = new LinkedHashMap<String, String>();
        List.of("checked_on", "checked_by", "accepted_on", "accepted_by").stream()
                .filter(column -> !row.text(column).isEmpty())
                .forEach(column -> texts.put(column, ""));
        String before = SETTLED.contains(row.text("state"))
                ? "（原" + row.text("state") + told("，核对", row, "checked") + told("，采用", row, "accepted") + "）"
                : "";
        String now = receipt.delivery().date() + " " + receipt.delivery().file() + " 更改：" + change.said() + before;
        texts.put("note", row.text("note").isEmpty() ? now : row.text("note") + "；" + now);
        return texts;
    }

    private static String told(String what, RegisterTable.Line row, String step) {
        String told = (row.text(step + "_on") + " " + row.text(step + "_by")).strip();
        return told.isEmpty() ? "" : what + " " + told;
    }

    private void early(List<RegisterTable.Line> rows) {
        if (!rows.isEmpty()) {
            List<Text> shown = rows.stream()
                    .map(row -> Text.of(
                            row.text("item") + " " + row.text("requested_on"),
                            row.text("item") + " " + row.text("requested_on")))
                    .collect(Collectors.toList());
            findings.add(Finding.at(
                    new Place(Requests.FORM + ".csv", "", rows.get(0).number(), 0),
                    reference.rule("REQ-EARLY"),
                    Facts.of("file", receipt.delivery().file())
                            .and("date", receipt.delivery().date().toString())
                            .and("count", rows.size())
                            .and("rows", shown)));
        }
    }
}
