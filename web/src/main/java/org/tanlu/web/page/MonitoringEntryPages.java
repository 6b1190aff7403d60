package org.tanlu.web.page;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanlu.monitoring.Monitoring;
import org.tanlu.monitoring.MonitoringReview;
import org.tanlu.monitoring.Standing;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.RegisterTable;
import org.tanlu.table.Unreadable;
import org.tanlu.web.consult.PlainText;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.desk.Draft;
import org.tanlu.web.entry.Keeping;
import org.tanlu.web.entry.RegisterEdit;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.MonitoringNotes;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/** 监测填报 what is observed of indicators and reported of actions, and what people hold to be right beside what is computed. */
@Controller
class MonitoringEntryPages {
    private static final int LONGEST = 300;
    private static final String NUMBER = "-?\\d{1,15}(\\.\\d{1,10})?";
    private static final String YEAR = "20\\d\\d";
    private static final int QUARTERS = 4;

    private final Versions versions;
    private final RegisterEdit registers;
    private final Keeping keeping;
    private final Desk desk;
    private final MonitoringNotes notes;
    private final ReferenceData reference;
    private final Visitor visitor;
    private final Shown words;

    MonitoringEntryPages(
            Versions versions,
            RegisterEdit registers,
            Keeping keeping,
            Desk desk,
            MonitoringNotes notes,
            ReferenceData reference,
            Visitor visitor,
            Shown words) {
        this.versions = versions;
        this.registers = registers;
        this.keeping = keeping;
        this.desk = desk;
        this.notes = notes;
        this.reference = reference;
        this.visitor = visitor;
        this.words = words;
    }

    /** Notes the value of an indicator in a year; one that stands there already is replaced. */
    @PostMapping("/projects/{id}/monitoring/observations")
    String observe(
            @PathVariable long id,
            @RequestParam String indicator,
            @RequestParam String year,
            @RequestParam String value,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String source,
            Principal principal,
            RedirectAttributes flash)
            throws Unreadable {
        var known = reference.indicators().stream()
                .filter(one -> one.id().equals(indicator))
                .findFirst()
                .orElseThrow(Missing::new);
        String number = value.strip().replace(",", "");
        if (!number.matches(NUMBER) || !year.matches(YEAR)) {
            return refused(
                    id, year, flash, "年份写成 2026，监测值写成数字，如 15.2。", "Write the year as 2026 and the value as a number.");
        }
        var texts = new LinkedHashMap<String, String>();
        texts.put("indicator", indicator);
        texts.put("year", year);
        texts.put("value", number);
        texts.put("unit", unit.isBlank() ? known.unit() : PlainText.line(unit));
        texts.put("source", PlainText.line(source));
        texts.put("status", "未核实");
        String note = words.say(
                        "监测 " + known.name().chinese(),
                        "observed " + known.name().english()) + " " + year;
        put(id, "observations", "indicator", texts, note, principal, flash);
        return back(id, year);
    }

    /** Notes how far an action is at the end of a year; a report of that year is replaced. */
    @PostMapping("/projects/{id}/monitoring/progress")
    String progress(
            @PathVariable long id,
            @RequestParam String measure,
            @RequestParam String year,
            @RequestParam String state,
            @RequestParam(defaultValue = "") String reached,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String source,
            Principal principal,
            RedirectAttributes flash)
            throws Unreadable {
        var known = reference.measures().inOrder().stream()
                .filter(one -> one.id().equals(measure))
                .findFirst()
                .orElseThrow(Missing::new);
        String number = reached.strip().replace(",", "");
        String why = PlainText.line(reason);
        boolean isAmount = number.isEmpty() || (number.matches(NUMBER) && !number.startsWith("-") && !unit.isBlank());
        if (!isAmount || !year.matches(YEAR) || why.length() > LONGEST) {
            return refused(
                    id,
                    year,
                    flash,
                    "年份写成 2026；累计新增写成不小于 0 的数字并写明单位，如 0.5 万千瓦。",
                    "Tell the year, an amount and its unit.");
        }
        if (!List.of("未启动", "实施中", "已完成", "已停止").contains(state)) {
            throw new Missing();
        }
        var texts = new LinkedHashMap<>(Map.of("measure", measure, "year", year, "state", state, "reached", number));
        texts.put("unit", number.isEmpty() ? "" : PlainText.line(unit));
        texts.putAll(Map.of("reason", why, "source", PlainText.line(source), "status", "未核实"));
        String note = words.say(
                        "进展 " + known.name().chinese(),
                        "progress of " + known.name().english()) + " " + year;
        put(id, "progress", "measure", texts, note, principal, flash);
        return back(id, year);
    }

    private void put(
            long id,
            String register,
            String subject,
            Map<String, String> texts,
            String note,
            Principal principal,
            RedirectAttributes flash)
            throws Unreadable {
        Version newest = versions.newest(id).orElseThrow(Missing::new);
        CityFiles before = versions.files(newest);
        CityFiles after = registers.edit(before, register, table -> {
            Optional<RegisterTable.Line> there = table.lines().stream()
                    .filter(line -> line.text(subject).equals(texts.get(subject))
                            && line.text("year").equals(texts.get("year")))
                    .reduce((one, later) -> later);
            there.ifPresentOrElse(line -> table.change(line.number(), texts), () -> table.append(texts));
        });
        if (!after.equals(before)
                && keeping.keep(newest, after, note, visitor.of(principal)).isEmpty()) {
            flash.addFlashAttribute(
                    RoundPages.TROUBLE, words.say("有人刚存了新版本，请再提交一次。", "Somebody just kept a version; send it again."));
        }
    }

    /** Says, with a reason, that another standing is right than the computed one, which stays beside it. */
    @PostMapping("/projects/{id}/monitoring/overrides")
    String override(
            @PathVariable long id,
            @RequestParam int year,
            @RequestParam String subject,
            @RequestParam String standing,
            @RequestParam String reason,
            Principal principal,
            RedirectAttributes flash) {
        String why = PlainText.line(reason);
        Standing held = List.of(Standing.values()).stream()
                .filter(one -> one.name().equals(standing))
                .findFirst()
                .orElseThrow(Missing::new);
        Standing computed = card(id, year).computed(subject).orElseThrow(Missing::new);
        if (why.isEmpty() || why.length() > LONGEST) {
            return refused(id, String.valueOf(year), flash, "复核须写明理由（300 字以内）。", "Tell why, in 300 signs.");
        }
        notes.override(id, year, subject, computed.name(), held.name(), why, visitor.of(principal));
        return back(id, String.valueOf(year));
    }

    /** Notes what a lead body reported of an action in a quarter. */
    @PostMapping("/projects/{id}/monitoring/dispatch")
    String dispatch(
            @PathVariable long id,
            @RequestParam int year,
            @RequestParam int quarter,
            @RequestParam String subject,
            @RequestParam String note,
            Principal principal,
            RedirectAttributes flash) {
        String told = PlainText.line(note);
        if (card(id, year).computed(subject).isEmpty()) {
            throw new Missing();
        }
        if (told.isEmpty() || told.length() > LONGEST || quarter < 1 || quarter > QUARTERS) {
            return refused(id, String.valueOf(year), flash, "调度情况须为 1 到 300 字。", "A report has 1 to 300 signs.");
        }
        notes.note(id, year, quarter, subject, told, visitor.of(principal));
        return back(id, String.valueOf(year));
    }

    private ScoreCard card(long id, int year) {
        Draft draft = desk.draft(id).orElseThrow(Missing::new);
        var plan = draft.composed().plan();
        Monitoring monitoring = MonitoringReview.review(plan, plan.dossier(), year, reference)
                .value()
                .orElseThrow(Missing::new);
        return ScoreCard.of(monitoring, Map.of());
    }

    private String refused(long id, String year, RedirectAttributes flash, String chinese, String english) {
        flash.addFlashAttribute(RoundPages.TROUBLE, words.say(chinese, english));
        return back(id, year);
    }

    private static String back(long id, String year) {
        return "redirect:/projects/" + id + "/monitoring" + (year.matches(YEAR) ? "?year=" + year : "");
    }
}
