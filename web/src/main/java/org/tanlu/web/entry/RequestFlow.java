package org.tanlu.web.entry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tanlu.fieldwork.request.Request;
import org.tanlu.fieldwork.request.Request.State;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.survey.RegisterTable;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Text;
import org.tanlu.web.store.CityFiles;

/**
 * 资料办理 takes a request from its receipt through check and acceptance, or back with a reason, in the city's register of requests as
 * the command line reads it (chapter 6). What was accepted is locked: it can only be sent back.
 */
@Component
public final class RequestFlow {
    private static final String JOINT = "；";
    private static final List<String> OF_RECEIPT =
            List.of("received_on", "received_from", "checked_on", "checked_by", "accepted_on", "accepted_by");

    private final RegisterEdit registers;

    RequestFlow(RegisterEdit registers) {
        this.registers = registers;
    }

    /** What can be done with a request. */
    public enum Step {
        /** It came, in full. */
        RECEIVE(Text.of("登记收到", "received"), "已收到", Set.of(State.REQUESTED, State.PARTIAL)),
        /** Somebody other than who handed it in looked through it. */
        CHECK(Text.of("核对无误", "checked"), "已核对", Set.of(State.RECEIVED)),
        /** It is what the plan rests on. */
        ACCEPT(Text.of("采用并锁定", "accept and lock"), "已采用", Set.of(State.CHECKED)),
        /** It goes back to who gave it. */
        RETURN(
                Text.of("退回", "send back"),
                "已提出",
                Set.of(State.PARTIAL, State.RECEIVED, State.CHECKED, State.ACCEPTED, State.UNAVAILABLE));

        private final Text text;
        private final String word;
        private final Set<State> from;

        Step(Text text, String word, Set<State> from) {
            this.text = text;
            this.word = word;
            this.from = from;
        }

        /** What it is called. */
        public Text text() {
            return text;
        }

        /** Whether it can be done with a request that stands so. */
        public boolean isFrom(State state) {
            return from.contains(state);
        }

        /** What can be done with a request that stands so. */
        public static List<Step> of(State state) {
            return Stream.of(values()).filter(step -> step.isFrom(state)).toList();
        }
    }

    /**
     * 办理 what somebody does with a request.
     *
     * @param item       the request's item as the register writes it
     * @param department its department as the register writes it
     * @param step       what is done
     * @param who        who does it
     * @param words      who handed it in, or why it goes back
     * @param due        until when it is due where it goes back
     */
    public record Done(String item, String department, Step step, String who, String words, Optional<LocalDate> due) {}

    /**
     * 催办 a request that a department still owes.
     *
     * @param request the request
     * @param late    how many days it is overdue; negative while there is time left, empty where it has no due date
     */
    public record Reminder(Request request, Optional<Long> late) {}

    /** What departments still owe, the longest overdue first. */
    public static List<Reminder> reminders(List<Request> requests, LocalDate today) {
        return requests.stream()
                .filter(Request::isOpen)
                .map(request -> new Reminder(request, late(request, today)))
                .sorted(Comparator.comparing(
                        (Reminder one) -> one.late().orElse(Long.MIN_VALUE), Comparator.reverseOrder()))
                .toList();
    }

    private static Optional<Long> late(Request request, LocalDate today) {
        return request.due().matches("\\d{4}-\\d{2}-\\d{2}")
                ? Optional.of(ChronoUnit.DAYS.between(LocalDate.parse(request.due()), today))
                : Optional.empty();
    }

    /** Whether all that a department was asked for was accepted, so that nothing more is taken of it before some goes back. */
    public static boolean isLocked(List<Request> requests, String department) {
        List<Request> asked = requests.stream()
                .filter(request -> request.department().equals(department))
                .toList();
        return !asked.isEmpty() && asked.stream().allMatch(request -> request.state() == State.ACCEPTED);
    }

    /** Why something cannot be done with a request; empty where it can. */
    public static Optional<Text> hindrance(List<Request> requests, Done done) {
        Optional<Request> request = requests.stream()
                .filter(one -> one.row().text("item").equals(done.item())
                        && one.row().text("department").equals(done.department()))
                .findFirst();
        if (request.isEmpty() || !done.step().isFrom(request.get().state())) {
            return Optional.of(Text.of("这项资料的状态已经变了，请刷新后再办。", "The request stands otherwise by now; reload the page."));
        }
        if (done.step() == Step.CHECK
                && request.get().row().text("received_from").equals(done.who())) {
            return Optional.of(Text.of("核对人不得是提交人，请换人核对。", "Who handed it in cannot check it."));
        }
        if (done.step() == Step.RETURN && (done.words().isEmpty() || done.due().isEmpty())) {
            return Optional.of(Text.of("退回须写明原因和新的截止日期。", "Tell why it goes back, and until when it is due."));
        }
        return Optional.empty();
    }

    /**
     * The files with the register as it is after that.
     *
     * @throws Unreadable when the register is no table
     */
    public CityFiles after(CityFiles files, Done done, LocalDate today) throws Unreadable {
        return registers.edit(
                files,
                Requests.FORM,
                register -> register.lines().stream()
                        .filter(line -> line.text("item").equals(done.item())
                                && line.text("department").equals(done.department()))
                        .findFirst()
                        .ifPresent(line -> register.change(line.number(), changes(line, done, today))));
    }

    /**
     * The files with overdue requests asked again until a new day.
     *
     * @throws Unreadable when the register is no table
     */
    public CityFiles reminded(CityFiles files, List<Request> requests, LocalDate today, LocalDate due)
            throws Unreadable {
        Set<List<String>> overdue = requests.stream()
                .filter(Request::isOverdue)
                .map(request ->
                        List.of(request.row().text("item"), request.row().text("department")))
                .collect(Collectors.toSet());
        return registers.edit(
                files,
                Requests.FORM,
                register -> register.lines().stream()
                        .filter(line -> overdue.contains(List.of(line.text("item"), line.text("department"))))
                        .forEach(line -> register.change(line.number(), again(line, today, due))));
    }

    private static Map<String, String> changes(RegisterTable.Line line, Done done, LocalDate today) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("state", done.step().word);
        switch (done.step()) {
            case RECEIVE -> {
                texts.put("received_on", today.toString());
                texts.put("received_from", done.words().isEmpty() ? line.text("department") : done.words());
            }
            case CHECK -> {
                texts.put("checked_on", today.toString());
                texts.put("checked_by", done.who());
            }
            case ACCEPT -> {
                texts.put("accepted_on", today.toString());
                texts.put("accepted_by", done.who());
            }
            case RETURN -> {
                OF_RECEIPT.stream()
                        .filter(column -> !line.text(column).isEmpty())
                        .forEach(column -> texts.put(column, ""));
                texts.put("note", joined(line.text("note"), "退回（" + today + " " + done.who() + "）：" + done.words()));
                texts.putAll(again(line, today, done.due().orElse(today)));
            }
        }
        return texts;
    }

    /** As the command line notes that something was asked again. */
    private static Map<String, String> again(RegisterTable.Line line, LocalDate today, LocalDate due) {
        String before = line.text("due");
        String told = before.isEmpty() ? "此前没有截止日期" : before.equals(due.toString()) ? "截止日期不变" : "此前截止 " + before;
        return Map.of("due", due.toString(), "asked_again", joined(line.text("asked_again"), today + "（" + told + "）"));
    }

    private static String joined(String old, String text) {
        return old.isEmpty() ? text : old + JOINT + text;
    }
}
