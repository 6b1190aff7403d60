package org.tanlu.fieldwork.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Department;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.RegisterTable;
import org.tanlu.table.Table;
import org.tanlu.trace.Text;

/** 答复登记 notes in the register of requests what a department answered in its checklist. */
public final class RequestAnswers {
    private final Checklist checklist;
    private final ReferenceData reference;
    private final String department;
    private final String sender;
    private final Delivery delivery;

    /** The answers of a department, by id or name, that came with a delivery. */
    public RequestAnswers(String department, Delivery delivery, ReferenceData reference) {
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

    /** What is to be asked of an answer: that a thing which came cannot be provided. */
    public Optional<Text> contradiction(Optional<Table> register, Answer answer, List<String> delivered) {
        if (!answer.isUnavailable()) {
            return Optional.empty();
        }
        if (delivered.contains(answer.item())) {
            return Optional.of(
                    Text.of(
                            "答复“不能提供”，同一文件中却有它的数据，以哪个为准？批准则登记为不能提供。",
                            "It is said to be unavailable, but the same file has data of it. Approval notes it as unavailable."));
        }
        Optional<RegisterTable.Line> row = find(RegisterTable.open(reference.form(Requests.FORM), register), answer);
        return row.filter(found -> !Answer.isOpen(found.text("state"))
                        && !found.text("state").equals(Answer.UNAVAILABLE))
                .map(found -> Text.of(
                        "答复“不能提供”，登记的进度却是“" + found.text("state") + "”。批准则改为不能提供。",
                        "It is said to be unavailable, but its state is " + found.text("state")
                                + ". Approval makes it unavailable."));
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
