package org.tanlu.web.page;

import java.security.Principal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanlu.fieldwork.request.Request;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Text;
import org.tanlu.web.consult.PlainText;
import org.tanlu.web.entry.Asking;
import org.tanlu.web.entry.Keeping;
import org.tanlu.web.entry.RequestFlow;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/** 资料办理 every request with what can be done with it, and who owes what. */
@Controller
class FlowPages {
    private static final int LONGEST = 200;
    private static final int AGAIN_DAYS = 15;

    private final Frame frame;
    private final Versions versions;
    private final Asking asking;
    private final RequestFlow flow;
    private final Keeping keeping;
    private final Visitor visitor;
    private final Clock clock;
    private final Shown words;

    FlowPages(
            Frame frame,
            Versions versions,
            Asking asking,
            RequestFlow flow,
            Keeping keeping,
            Visitor visitor,
            Clock clock,
            Shown words) {
        this.frame = frame;
        this.versions = versions;
        this.asking = asking;
        this.flow = flow;
        this.keeping = keeping;
        this.visitor = visitor;
        this.clock = clock;
        this.words = words;
    }

    /**
     * A request with what can be done with it.
     *
     * @param request the request
     * @param steps   what can be done
     */
    record Line(Request request, List<RequestFlow.Step> steps) {
        /** The item as the register writes it. */
        public String item() {
            return request.row().text("item");
        }

        /** The department as the register writes it. */
        public String department() {
            return request.row().text("department");
        }

        /** What was noted of it. */
        public String note() {
            return request.row().text("note");
        }

        /** When it came, was checked and accepted, and by whom, in Chinese. */
        public String history() {
            return Stream.of(
                            told("收到", "received_on", "received_from"),
                            told("核对", "checked_on", "checked_by"),
                            told("采用", "accepted_on", "accepted_by"))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("，"));
        }

        private String told(String what, String day, String who) {
            String on = request.row().text(day);
            return on.isEmpty() ? "" : what + " " + on + " " + request.row().text(who);
        }
    }

    /**
     * The requests of a department.
     *
     * @param name  the department
     * @param lines its requests
     * @param open  how many of them are not accepted
     */
    record Group(Text name, List<Line> lines, long open) {}

    @GetMapping("/projects/{id}/requests")
    String requests(@PathVariable long id, Model model, Principal principal) throws Unreadable {
        frame.put(model, id, Step.SURVEY, principal);
        LocalDate today = LocalDate.now(clock);
        List<Request> requests = standing(id, today).state().requests();
        model.addAttribute("due", today.plusDays(AGAIN_DAYS));
        model.addAttribute("groups", groups(requests));
        model.addAttribute("reminders", RequestFlow.reminders(requests, today));
        model.addAttribute(
                "overdue", requests.stream().filter(Request::isOverdue).count());
        return "requests";
    }

    private static List<Group> groups(List<Request> requests) {
        var groups = new LinkedHashMap<Text, List<Line>>();
        requests.forEach(one -> groups.computeIfAbsent(one.label(), any -> new ArrayList<>())
                .add(new Line(one, RequestFlow.Step.of(one.state()))));
        return groups.entrySet().stream()
                .map(one -> new Group(
                        one.getKey(),
                        one.getValue(),
                        one.getValue().stream()
                                .filter(line -> line.request().state() != Request.State.ACCEPTED)
                                .count()))
                .toList();
    }

    private Asking.Standing standing(long id, LocalDate today) throws Unreadable {
        Version newest = versions.newest(id).orElseThrow(Missing::new);
        return asking.standing(newest, versions.files(newest), today);
    }

    /** Takes a request one step on, or back. */
    @PostMapping("/projects/{id}/requests/step")
    String step(
            @PathVariable long id,
            @RequestParam String item,
            @RequestParam String department,
            @RequestParam String step,
            @RequestParam(defaultValue = "") String told,
            @RequestParam(defaultValue = "") String due,
            Principal principal,
            RedirectAttributes flash)
            throws Unreadable {
        LocalDate today = LocalDate.now(clock);
        var taken = List.of(RequestFlow.Step.values()).stream()
                .filter(one -> one.name().equals(step))
                .findFirst()
                .orElseThrow(Missing::new);
        String line = PlainText.line(told);
        var done = new RequestFlow.Done(
                item,
                department,
                taken,
                principal.getName(),
                line.substring(0, Math.min(line.length(), LONGEST)),
                day(due).filter(day -> !day.isBefore(today)));
        Optional<Text> hindrance =
                RequestFlow.hindrance(standing(id, today).state().requests(), done);
        if (hindrance.isPresent()) {
            flash.addFlashAttribute(RoundPages.TROUBLE, words.say(hindrance.get()));
        } else {
            Version newest = versions.newest(id).orElseThrow(Missing::new);
            String note = words.say(done.step().text()) + " " + item + " " + department;
            keep(newest, flow.after(versions.files(newest), done, today), note, principal, flash);
        }
        return back(id);
    }

    /** Asks all that is overdue again. */
    @PostMapping("/projects/{id}/requests/remind")
    String remind(@PathVariable long id, @RequestParam String due, Principal principal, RedirectAttributes flash)
            throws Unreadable {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> until = day(due).filter(day -> !day.isBefore(today));
        if (until.isEmpty()) {
            flash.addFlashAttribute(
                    RoundPages.TROUBLE,
                    words.say("新的截止日期须为今天或以后，写成 2026-12-31。", "The new due date must not be past; write 2026-12-31."));
            return back(id);
        }
        Version newest = versions.newest(id).orElseThrow(Missing::new);
        List<Request> requests = standing(id, today).state().requests();
        CityFiles after = flow.reminded(versions.files(newest), requests, today, until.get());
        keep(newest, after, words.say("催办逾期资料", "overdue requests asked again"), principal, flash);
        return back(id);
    }

    private void keep(Version newest, CityFiles after, String note, Principal principal, RedirectAttributes flash) {
        if (!after.equals(versions.files(newest))
                && keeping.keep(newest, after, note, visitor.of(principal)).isEmpty()) {
            flash.addFlashAttribute(
                    RoundPages.TROUBLE,
                    words.say("有人刚存了新版本，请再点一次。", "Somebody just kept a version; press the button again."));
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unread) {
            return Optional.empty();
        }
    }

    private static String back(long id) {
        return "redirect:/projects/" + id + "/requests";
    }
}
