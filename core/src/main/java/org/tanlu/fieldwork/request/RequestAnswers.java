package org.tanlu.fieldwork.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Department;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.RegisterTable;
import org.tanlu.table.Place;
import org.tanlu.table.Table;
import org.tanlu.trace.Text;

/** 答复登记 notes in the register of requests what a department answered in its checklist. */
public final class RequestAnswers {
    /** What the question says of an answer that data of the same file contradict. */
    public static final Text CONTRADICTED = Text.of("却有它的数据", "of the same file has data of it");

    private static final int SHOWN = 3;

    private final Checklist checklist;
    private final ReferenceData reference;
    private final Dossier city;
    private final String department;
    private final String sender;
    private final Delivery delivery;

    /** The answers of a department, by id or name, that came to a city with a delivery. */
    public RequestAnswers(String department, Delivery delivery, Dossier city, ReferenceData reference) {
        this.city = city;
        this.checklist = new Checklist(reference);
        this.reference = reference;
        this.department = department;
        this.sender = checklist.findDepartment(department).map(Department::id).orElse(department);
        this.delivery = delivery;
    }

    /** Whether an answer says anything that the register does not say yet. */
    public boolean isNew(Optional<Table> register, Answer answer) {
        return find(RegisterTable.open(reference.form(Requests.FORM), register), answer)
                .map(row -> !answer.changes(row, delivery).isEmpty())
                .orElse(true);
    }

    /**
     * What is to be asked of an answer: that a thing which came cannot be provided.
     *
     * @param register  the city's register of requests
     * @param answer    the answer
     * @param delivered the checklist items of which the same file has data, with the first cell of each
     * @param left      those of which it has what the city sent along, unchanged, with the first cell of each
     */
    public Optional<Text> contradiction(
            Optional<Table> register, Answer answer, Map<String, Place> delivered, Map<String, Place> left) {
        if (!answer.isUnavailable()) {
            return Optional.empty();
        }
        if (delivered.containsKey(answer.item())) {
            String cell = cell(delivered.getOrDefault(answer.item(), Place.ofFile(delivery.file())));
            return Optional.of(Text.of(
                    "答复“不能提供”，同一文件 " + cell + " " + CONTRADICTED.chinese()
                            + "，以哪个为准？批准则登记为不能提供；以数据为准的写“否”，再批准数据；答复前都不采用。",
                    "It is said to be unavailable, but " + cell
                            + " " + CONTRADICTED.english() + ". Approval notes it as"
                            + " unavailable; write 否 if the data hold, then approve them. Nothing is taken before."));
        }
        if (left.containsKey(answer.item())) {
            String cell = cell(left.getOrDefault(answer.item(), Place.ofFile(delivery.file())));
            return Optional.of(
                    Text.of(
                            "答复“不能提供”，同一文件 " + cell + " 却还留着预填的本市已有的数，没有清空，这些数对吗？批准则登记为不能提供，本市的数照旧；数是对的写“否”，这项资料仍是待提供。",
                            "It is said to be unavailable, but " + cell
                                    + " of the same file still has the city's own data that were sent along. Are they right? Approval notes it"
                                    + " as unavailable and leaves the city's data; write 否 if they are right, and it stays requested."));
        }
        Optional<RegisterTable.Line> row = find(RegisterTable.open(reference.form(Requests.FORM), register), answer);
        return row.filter(found -> !Answer.isOpen(found.text("state"))
                        && !found.text("state").equals(Answer.UNAVAILABLE))
                .map(found -> Text.of(
                        "答复“不能提供”，登记的进度却是“" + found.text("state") + "”。批准则改为不能提供"
                                + inUse(answer.item(), "。", "；城市现有的数照旧使用，要收回的请在来件中清空或在所示表中删去："),
                        "It is said to be unavailable, but its state is " + found.text("state")
                                + ". Approval makes it unavailable"
                                + inUse(answer.item(), ".", " and leaves in use:")));
    }

    /** The values of an item that the city uses and that an answer leaves in use, behind some words; other words for none. */
    private String inUse(String item, String none, String words) {
        List<String> used = city.series().entrySet().stream()
                .filter(series -> collects(item, series.getKey()))
                .flatMap(series -> series.getValue().byYear().values().stream())
                .map(datum ->
                        datum.name().chinese() + " " + datum.year() + "年 " + datum.told() + " [" + datum.place() + "]")
                .toList();
        return used.isEmpty()
                ? none
                : words + " " + String.join("、", used.subList(0, Math.min(SHOWN, used.size())))
                        + (used.size() > SHOWN ? " …（" + used.size() + "）" : "") + none;
    }

    private boolean collects(String item, String id) {
        return reference.items().values().stream()
                .filter(one -> one.checklist().contains(item))
                .anyMatch(one -> one.parameters().isEmpty() ? one.id().equals(id) : id.startsWith(one.id() + "/"));
    }

    private static String cell(Place place) {
        return place.row() == 0 ? place.sheet() : place.sheet() + "!" + place.address();
    }

    /** What is to be asked of the day of an answer: one that is none, or lies before the request or after the receipt. */
    public Optional<Text> misdated(Optional<Table> register, Answer answer) {
        String written = answer.day();
        if (!written.isEmpty() && Day.parse(written).isEmpty()) {
            return Optional.of(Text.of(
                    "填报日期“" + written + "”不是日期，请在来件中改正（如 2026-02-08）；批准则按收到日期登记，原文记入备注。",
                    "\"" + written
                            + "\" is no date. Correct it in the file (2026-02-08); approval notes the day of receipt, and"
                            + " what was written as a remark."));
        }
        Day day = Day.parse(written).orElse(new Day(delivery.date(), delivery.date()));
        Optional<Day> asked = find(RegisterTable.open(reference.form(Requests.FORM), register), answer)
                .flatMap(row -> Day.parse(row.text("requested_on")));
        if (asked.filter(day::isBefore).isPresent()) {
            return Optional.of(Text.of(
                    "答复日期 " + day.first() + " 早于提出日期 " + asked.get().first() + "，对吗？不对的改正来件或 --date；批准则照此登记。",
                    "It was answered on " + day.first() + ", before it was asked on "
                            + asked.get().first()
                            + ". Correct the file or --date if that is wrong; approval notes it so."));
        }
        return day.isAfter(delivery.date())
                ? Optional.of(Text.of(
                        "填报日期 " + written + " 晚于收到日期 " + delivery.date() + "，对吗？不对的改正来件或 --date；批准则照此登记。",
                        "It is dated " + written + ", after the receipt on " + delivery.date()
                                + ". Correct the file or --date if that is wrong; approval notes it so."))
                : Optional.empty();
    }

    /** Notes an answer. */
    public void note(RegisterTable register, Answer answer) {
        Optional<RegisterTable.Line> row = find(register, answer);
        if (row.isPresent()) {
            register.change(row.get().number(), answer.changes(row.get(), delivery));
            return;
        }
        var texts = new LinkedHashMap<String, String>();
        texts.put("item", answer.item());
        texts.put(
                "name",
                checklist
                        .find(answer.item())
                        .map(ChecklistItem::name)
                        .map(Text::chinese)
                        .orElse(""));
        texts.put("department", department);
        texts.put("state", "已提出");
        texts.putAll(answer.changes(new RegisterTable.Line(0, Map.of()), delivery));
        register.append(texts);
    }

    private Optional<RegisterTable.Line> find(RegisterTable register, Answer answer) {
        return register.lines().stream()
                .filter(row -> Requests.key(row, checklist).equals(List.of(answer.item(), sender)))
                .findFirst();
    }
}
