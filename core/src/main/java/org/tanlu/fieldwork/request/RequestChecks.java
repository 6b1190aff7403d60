package org.tanlu.fieldwork.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.ChecklistItem;
import org.tanlu.reference.Rules;
import org.tanlu.survey.Nearest;
import org.tanlu.survey.Register;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** 资料需求核对 what in the register of requests contradicts itself or is late. */
final class RequestChecks {
    /** The dates of a request in the order in which they come to pass, with the state that each makes. */
    private static final List<Step> STEPS = List.of(
            new Step("requested_on", Request.State.REQUESTED),
            new Step("received_on", Request.State.PARTIAL),
            new Step("checked_on", Request.State.CHECKED),
            new Step("accepted_on", Request.State.ACCEPTED));

    private static final int MOST_IMPORTANT = 5;

    private record Step(String column, Request.State state) {}

    private final Checklist checklist;
    private final Rules rules;
    private final Optional<LocalDate> today;
    private final List<Finding> findings = new ArrayList<>();

    RequestChecks(Checklist checklist, Rules rules, Optional<LocalDate> today) {
        this.checklist = checklist;
        this.rules = rules;
        this.today = today;
    }

    List<Finding> check(RequestState state) {
        var seen = new LinkedHashSet<List<String>>();
        for (Request request : state.requests()) {
            known(request);
            if (!seen.add(List.of(request.item(), request.department()))) {
                note("REQ-TWICE", request, facts(request));
            }
            missing(request);
            order(request);
            persons(request);
            progress(request);
        }
        overdue(state);
        return findings;
    }

    private void known(Request request) {
        if (request.item().startsWith("CHK-") && checklist.find(request.item()).isEmpty()) {
            note("REQ-ITEM", request, facts(request));
        }
        if (checklist.findDepartment(request.department()).isEmpty()) {
            List<String> nearest = checklist.nearest(request.department());
            note("REQ-DEPARTMENT", request, facts(request).and("nearest", Nearest.said(nearest)));
        }
    }

    /** A state that was reached has a date, as have all before it; a date beyond the state contradicts it. */
    private void missing(Request request) {
        if (request.state() == Request.State.UNAVAILABLE) {
            if (request.row().text("reason").isEmpty()) {
                note("REQ-NO-REASON", request, facts(request));
            }
            return;
        }
        List<Text> lacking = new ArrayList<>();
        List<Text> beyond = new ArrayList<>();
        for (Step step : STEPS) {
            boolean told = request.day(step.column).isPresent();
            int apart = step.state.compareTo(request.state());
            if (!told && apart <= 0 && step.state != Request.State.REQUESTED) {
                lacking.add(name(request, step.column));
            } else if (told && apart > 0) {
                beyond.add(name(request, step.column));
            }
        }
        if (!lacking.isEmpty()) {
            note("REQ-DATE-MISSING", request, facts(request).and("dates", lacking));
        }
        if (!beyond.isEmpty()) {
            note("REQ-STATE-BEHIND", request, facts(request).and("dates", beyond));
        }
    }

    private void order(Request request) {
        List<String> told = STEPS.stream()
                .map(Step::column)
                .filter(column -> request.day(column).isPresent())
                .toList();
        for (int i = 1; i < told.size(); i++) {
            String earlier = told.get(i - 1);
            String later = told.get(i);
            if (request.day(later).orElseThrow().isBefore(request.day(earlier).orElseThrow())) {
                note(
                        "REQ-DATE-ORDER",
                        request,
                        facts(request)
                                .and("later", name(request, later))
                                .and("later_date", request.row().text(later))
                                .and("earlier", name(request, earlier))
                                .and("earlier_date", request.row().text(earlier)));
            }
        }
        told.stream()
                .filter(column -> today.filter(
                                day -> request.day(column).orElseThrow().isAfter(day))
                        .isPresent())
                .forEach(column -> note(
                        "REQ-FUTURE",
                        request,
                        facts(request)
                                .and("column", name(request, column))
                                .and("date", request.row().text(column))
                                .and("today", today.orElseThrow().toString())));
    }

    /** Who delivers does not check, and who checks does not accept alone; a notation key names nobody. */
    private void persons(Request request) {
        String from = request.row().text("received_from");
        String by = request.row().text("checked_by");
        boolean isNamed = !by.isEmpty() && Notation.find(by).isEmpty();
        if (isNamed && (from.equals(by) || (by.length() > 1 && from.endsWith(by)))) {
            note("REQ-SAME-PERSON", request, facts(request).and("person", by));
        }
    }

    /** What is said to have come as a whole, while data of it are missing. */
    private void progress(Request request) {
        boolean isWhole = request.state() == Request.State.RECEIVED
                || request.state() == Request.State.CHECKED
                || request.state() == Request.State.ACCEPTED;
        request.progress()
                .filter(progress -> isWhole
                        && !progress.isWhole()
                        && !request.row().text("years").isEmpty())
                .ifPresent(progress -> note(
                        "REQ-PARTIAL",
                        request,
                        facts(request)
                                .and("told", progress.told())
                                .and("asked", progress.asked())
                                .and("missing", progress.missing())));
    }

    private void overdue(RequestState state) {
        if (state.date().isEmpty()) {
            state.requests().stream()
                    .filter(request -> request.isOpen() && !request.due().isEmpty())
                    .findFirst()
                    .ifPresent(request -> note("REQ-NO-DATE", request, facts(request)));
            return;
        }
        state.byDepartment().values().forEach(requests -> {
            List<Request> late = requests.stream().filter(Request::isOverdue).toList();
            if (!late.isEmpty()) {
                note("REQ-OVERDUE", late.get(0), overdue(late, state.date().get()));
            }
        });
    }

    /** Who is late with how much, since when, and the most important of it. */
    private Facts overdue(List<Request> late, LocalDate day) {
        List<String> owners = late.stream()
                .map(Request::owner)
                .filter(owner -> !owner.isEmpty())
                .distinct()
                .toList();
        List<String> due = late.stream().map(Request::due).distinct().sorted().toList();
        long days = late.stream()
                .flatMap(request -> request.day("due").stream())
                .mapToLong(date -> ChronoUnit.DAYS.between(date.last(), day))
                .max()
                .orElse(0);
        List<Text> list = new ArrayList<>(late.stream()
                .sorted(Comparator.comparingInt(this::priority))
                .limit(MOST_IMPORTANT)
                .map(Request::name)
                .map(name -> Text.of("“" + name.chinese() + "”", '"' + name.english() + '"'))
                .toList());
        int more = late.size() - list.size();
        if (more > 0) {
            list.add(Text.of("另 " + more + " 项", more + " more"));
        }
        return Facts.of("department", late.get(0).label())
                .and(
                        "owner",
                        owners.isEmpty()
                                ? Text.of("没有登记责任人", "no person in charge is named")
                                : Text.of("责任人 " + String.join("、", owners), "in charge: " + String.join(", ", owners)))
                .and("count", late.size())
                .and("due", due.size() == 1 ? due.get(0) : due.get(0) + "～" + due.get(due.size() - 1))
                .and("days", Long.toString(days))
                .and("list", list)
                .and("today", day.toString());
    }

    private int priority(Request request) {
        return checklist.find(request.item()).map(ChecklistItem::priority).orElse(Integer.MAX_VALUE);
    }

    private static Facts facts(Request request) {
        return Facts.of("item", request.item())
                .and("name", request.name())
                .and("department", request.label())
                .and("state", request.state().text());
    }

    private static Text name(Request request, String column) {
        Register.Row row = request.row();
        return row.form().field(column).name();
    }

    private void note(String rule, Request request, Facts facts) {
        findings.add(Finding.at(request.place(), rules.rule(rule), facts));
    }
}
