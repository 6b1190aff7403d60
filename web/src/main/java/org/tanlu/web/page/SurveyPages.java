package org.tanlu.web.page;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tanlu.fieldwork.request.Receipts;
import org.tanlu.survey.TableNames;
import org.tanlu.table.Unreadable;
import org.tanlu.web.desk.Draft;
import org.tanlu.web.entry.Asking;
import org.tanlu.web.entry.GridChange;
import org.tanlu.web.entry.Keeping;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/** 收资调研 the page of the survey: what departments are asked for, what came of them, and the tables to fill in. */
@Controller
class SurveyPages {
    private static final int USUAL_DAYS = 30;
    private static final String ENTRIES = "_登记";

    private final Frame frame;
    private final Versions versions;
    private final Asking asking;
    private final Keeping keeping;
    private final Visitor visitor;
    private final Clock clock;
    private final Shown words;
    private final OwnOnly own;

    SurveyPages(
            Frame frame,
            Versions versions,
            Asking asking,
            Keeping keeping,
            Visitor visitor,
            Clock clock,
            Shown words,
            OwnOnly own) {
        this.frame = frame;
        this.versions = versions;
        this.asking = asking;
        this.keeping = keeping;
        this.visitor = visitor;
        this.clock = clock;
        this.words = words;
        this.own = own;
    }

    @GetMapping("/projects/{id}/survey")
    String survey(@PathVariable long id, Model model, Principal principal) {
        Optional<Draft> draft = frame.put(model, id, Step.SURVEY, principal);
        Version newest = versions.newest(id).orElseThrow(Missing::new);
        CityFiles files = versions.files(newest);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("panels", List.of());
        model.addAttribute("today", today);
        model.addAttribute("due", today.plusDays(USUAL_DAYS));
        model.addAttribute("mappings", mappings(files));
        try {
            Asking.Standing standing = asking.standing(newest, files, today);
            model.addAttribute("departments", RequestLine.of(standing));
            model.addAttribute("receipts", Receipts.deliveries(standing.dossier()));
        } catch (Unreadable unreadable) {
            model.addAttribute("departments", List.of());
            model.addAttribute("receipts", List.of());
            model.addAttribute("trouble", words.say(unreadable.chinese(), unreadable.english()));
        }
        draft.ifPresent(one -> {
            model.addAttribute("panels", StepPanels.of(Step.SURVEY, one));
            model.addAttribute("findings", StepPanels.findings(Step.SURVEY, one));
        });
        return "survey";
    }

    /** Notes that all departments were asked for what they owe. */
    @PostMapping("/projects/{id}/requests")
    String ask(@PathVariable long id, @RequestParam String due, Principal principal, RedirectAttributes flash) {
        LocalDate today = LocalDate.now(clock);
        Version newest = versions.newest(id).orElseThrow(Missing::new);
        try {
            CityFiles before = versions.files(newest);
            CityFiles after = asking.asked(before, today, LocalDate.parse(due));
            String note = words.say("登记资料需求", "Requests noted");
            if (!after.equals(before)
                    && keeping.keep(newest, after, note, visitor.of(principal)).isEmpty()) {
                flash.addFlashAttribute(
                        "trouble",
                        words.say("有人刚存了新版本，请再点一次。", "Somebody just kept a version; press the button again."));
            }
        } catch (DateTimeParseException unread) {
            flash.addFlashAttribute("trouble", words.say("截止日期请写成 2026-12-31。", "Write the due date as 2026-12-31."));
        } catch (Unreadable unreadable) {
            flash.addFlashAttribute("trouble", words.say(unreadable.chinese(), unreadable.english()));
        }
        return "redirect:/projects/" + id + "/survey";
    }

    /** The workbook to send to a department. */
    @GetMapping("/projects/{id}/requests/workbook")
    ResponseEntity<byte[]> workbook(@PathVariable long id, @RequestParam String department) throws Unreadable {
        own.department(department);
        LocalDate today = LocalDate.now(clock);
        Version newest = versions.newest(id).orElseThrow(Missing::new);
        CityFiles files = versions.files(newest);
        Asking.Standing standing = asking.standing(newest, files, today);
        RequestLine line = RequestLine.of(standing).stream()
                .filter(one -> one.id().equals(department))
                .findFirst()
                .orElseThrow(Missing::new);
        String due =
                line.due().matches("\\d{4}-\\d{2}-\\d{2}") ? line.due() : String.valueOf(today.plusDays(USUAL_DAYS));
        byte[] bytes =
                asking.workbook(standing, department, LocalDate.parse(due)).orElseThrow(Missing::new);
        String plain = line.name().chinese().replaceAll("（.*", "").replaceFirst("^市(?!委)", "");
        String name = (Asking.city(standing.dossier()) + "_" + plain + "_收资表.xlsx")
                .replaceAll("[\\s\\p{Z}\\p{C}/\\\\:*?\"<>|]", "");
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(bytes);
    }

    /** The names under which files were received. */
    static List<String> mappings(CityFiles files) {
        return StreamSupport.stream(files.paths().spliterator(), false)
                .filter(path -> path.startsWith(TableNames.MAPPING) && path.endsWith(GridChange.CSV))
                .map(path -> path.substring(TableNames.MAPPING.length(), path.length() - GridChange.CSV.length()))
                .filter(name -> !name.endsWith(ENTRIES))
                .toList();
    }
}
