package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tanlu.fieldwork.request.Change;
import org.tanlu.fieldwork.request.Correction;
import org.tanlu.quantity.YearSeries;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Item;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.layout.MappingTable;

/** 变动 what a delivery changed of the city's data, by checklist item: values that came, changed or went, rows, balances. */
final class Changes {
    private final ReferenceData reference;
    /** The table of the values that are taken from the file. */
    private final String own;

    private final ChecklistRows rows;

    private final Map<String, Change> byItem = new LinkedHashMap<>();

    private Changes(Came came, ReferenceData reference) {
        this.own = Standing.TABLE + came.name() + ".csv";
        this.rows = came.rows();
        this.reference = reference;
    }

    /**
     * 来件 what came.
     *
     * @param name      the name under which the tables of the file stand
     * @param entries   its entries with what was decided
     * @param withdrawn those of them that were taken before and are withdrawn
     * @param rows      the checklist items that they are about
     */
    record Came(String name, Map<Entry, String> entries, List<Entry> withdrawn, ChecklistRows rows) {}

    /** The changes between two states of a city, with the entries of a file that were approved or withdrawn. */
    static Map<String, Change> of(Dossier before, Dossier after, Came came, ReferenceData reference) {
        var changes = new Changes(came, reference);
        Set<String> items = new TreeSet<>(before.series().keySet());
        items.addAll(after.series().keySet());
        items.forEach(item -> changes.compare(item, before, after));
        came.entries().forEach((entry, decision) -> {
            if (decision.equals(MappingTable.YES)) {
                changes.add(entry, entry.kind().chinese(), true);
            }
        });
        came.withdrawn().forEach(entry -> changes.add(entry, "撤回", false));
        return changes.byItem;
    }

    private void compare(String id, Dossier before, Dossier after) {
        Optional<YearSeries<Datum>> old = Optional.ofNullable(before.series().get(id));
        Optional<YearSeries<Datum>> now = Optional.ofNullable(after.series().get(id));
        if (old.equals(now)) {
            return;
        }
        var years = new TreeSet<Integer>();
        old.ifPresent(series -> years.addAll(series.byYear().keySet()));
        now.ifPresent(series -> years.addAll(series.byYear().keySet()));
        years.forEach(year -> compare(id, year, before.find(id, year), after.find(id, year)));
    }

    private void compare(String id, int year, Optional<Datum> old, Optional<Datum> now) {
        if (old.isPresent() && now.isPresent() && isSame(old.get(), now.get())) {
            return;
        }
        String name = now.or(() -> old).map(datum -> datum.name().chinese()).orElse(id) + " " + year + "年 ";
        Optional<Datum> come = now.filter(
                datum -> datum.place().file().equals(own)); // any other was there before, and is in force again
        String told =
                old.map(Datum::told).orElse("无") + "→" + come.map(Datum::told).orElseGet(() -> withdrawn(now));
        List<String> checklist = reference.items().values().stream()
                .filter(item -> isOf(item, id))
                .findFirst()
                .map(Item::checklist)
                .orElse(List.of());
        Optional<Correction> correction =
                old.map(before -> new Correction(name.strip(), come.map(Datum::told), before.told(), from(before)));
        checklist.forEach(item -> note(item, name + told, come.isPresent(), correction));
    }

    private static String withdrawn(Optional<Datum> now) {
        return "撤回"
                + now.map(datum -> "，仍用 " + datum.told() + "（" + from(datum) + "）")
                        .orElse("");
    }

    /** The file that brought a value, or its place in the city's tables. */
    private static String from(Datum datum) {
        String title = datum.source().title();
        int file = title.lastIndexOf(ReceivedRows.DELIVERED);
        return datum.source().id().startsWith(ReceivedRows.SOURCE) && file >= 0
                ? title.substring(file + ReceivedRows.DELIVERED.length()).replaceFirst("）$", "")
                : datum.place().toString();
    }

    private static boolean isOf(Item item, String id) {
        return item.parameters().isEmpty() ? item.id().equals(id) : id.startsWith(item.id() + "/");
    }

    private static boolean isSame(Datum old, Datum now) {
        return (old.value().isPresent() && now.value().isPresent())
                ? CityValues.isSame(old.value().get(), now.value().get())
                : old.notation().equals(now.notation()) && old.value().equals(now.value());
    }

    private void add(Entry entry, String what, boolean isThere) {
        List<String> items = rows.of(entry).stream().map(ChecklistItem::id).toList();
        (items.isEmpty() && reference.forms().containsKey(entry.table())
                        ? List.of("")
                        : items) // a row of no item is kept too
                .forEach(item -> note(item, what + " " + entry.content(), isThere, correction(entry, isThere)));
    }

    /** What a row or balance replaced: the question that was approved tells what stood there before. */
    private static Optional<Correction> correction(Entry entry, boolean isThere) {
        boolean isReplacing = entry.kind().equals(Entry.CHANGED) || entry.kind().equals(Entry.BALANCE);
        if (isThere && !(isReplacing && entry.doubt().isPresent())) {
            return Optional.empty();
        }
        String content = entry.table() + " " + entry.content();
        return Optional.of(new Correction(
                content,
                isThere ? Optional.of("以来件为准") : Optional.empty(),
                isThere ? entry.doubt().orElseThrow().chinese() : entry.content(),
                isThere ? "" : entry.place().file()));
    }

    private void note(String item, String text, boolean isThere, Optional<Correction> correction) {
        Change old = byItem.getOrDefault(item, new Change(List.of(), false));
        var texts = new ArrayList<>(old.texts());
        texts.add(text);
        var corrections = new ArrayList<>(old.corrections());
        correction.ifPresent(corrections::add);
        byItem.put(item, new Change(texts, old.hasCome() || isThere, corrections));
    }
}
