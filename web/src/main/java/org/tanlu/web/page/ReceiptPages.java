package org.tanlu.web.page;

import java.io.IOException;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.tanlu.fieldwork.receive.Received;
import org.tanlu.reference.ReferenceData;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Finding;
import org.tanlu.web.entry.Asking;
import org.tanlu.web.entry.Decisions;
import org.tanlu.web.entry.Keeping;
import org.tanlu.web.entry.Receiving;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/** 来件 a department's file: taken in, its mapping shown and approved line by line, and read again with the answers. */
@Controller
class ReceiptPages {
    private static final String TROUBLE = "trouble";
    private static final String SAID = "said";

    private final Frame frame;
    private final Versions versions;
    private final Receiving receiving;
    private final Asking asking;
    private final Keeping keeping;
    private final Visitor visitor;
    private final Shown words;
    private final ReferenceData reference;
    private final OwnOnly own;

    ReceiptPages(
            Frame frame,
            Versions versions,
            Receiving receiving,
            Asking asking,
            Keeping keeping,
            Visitor visitor,
            Shown words,
            ReferenceData reference,
            OwnOnly own) {
        this.frame = frame;
        this.versions = versions;
        this.receiving = receiving;
        this.asking = asking;
        this.keeping = keeping;
        this.visitor = visitor;
        this.words = words;
        this.reference = reference;
        this.own = own;
    }

    /** Takes a file in; nothing of it becomes data before its lines are approved. */
    @PostMapping("/projects/{id}/receipts")
    String take(
            @PathVariable long id,
            @RequestParam String department,
            @RequestParam(defaultValue = "") String person,
            @RequestParam String date,
            @RequestParam MultipartFile file,
            Principal principal,
            RedirectAttributes flash)
            throws IOException {
        own.department(department);
        String name = String.valueOf(file.getOriginalFilename()).replaceFirst("^.*[/\\\\]", "");
        var parcel = new Receiving.Parcel(department, person.isBlank() ? department : person.strip(), date, name);
        if (!parcel.isReadable() || day(date).isEmpty()) {
            flash.addFlashAttribute(TROUBLE, unfit());
            return "redirect:" + own.home(id);
        }
        Version newest = versions.newest(id).orElseThrow(Missing::new);
        try {
            if (asking.isLocked(newest, versions.files(newest), department)) {
                flash.addFlashAttribute(TROUBLE, locked());
                return "redirect:" + own.home(id);
            }
            Receiving.Taken taken = receiving.receive(versions.files(newest), parcel, file.getBytes(), false);
            String note = words.say("收到 " + name, "Received " + name);
            if (keeping.keep(newest, taken.files(), note, visitor.of(principal)).isEmpty()) {
                flash.addFlashAttribute(TROUBLE, again());
                return "redirect:" + own.home(id);
            }
            flash.addFlashAttribute(SAID, said(taken.received()));
            return receipt(id, taken.received().name());
        } catch (Unreadable unreadable) {
            flash.addFlashAttribute(TROUBLE, words.say(unreadable.chinese(), unreadable.english()));
            return "redirect:" + own.home(id);
        }
    }

    @GetMapping("/projects/{id}/receipts")
    String mapping(@PathVariable long id, @RequestParam String name, Model model, Principal principal)
            throws Unreadable {
        frame.put(model, id, Step.SURVEY, principal);
        Version newest = versions.newest(id).orElseThrow(Missing::new);
        CityFiles files = versions.files(newest);
        own.receipt(files, name);
        Decisions values = Decisions.values(files, name);
        Decisions entries = Decisions.entries(files, name);
        if (values.heads().isEmpty() && entries.heads().isEmpty()) {
            throw new Missing();
        }
        model.addAttribute("home", own.home(id));
        model.addAttribute("name", name);
        model.addAttribute("values", values.lines());
        model.addAttribute("entries", entries.lines());
        model.addAttribute(
                "items",
                reference.items().values().stream()
                        .filter(item -> item.parameters().isEmpty())
                        .toList());
        model.addAttribute("isFileThere", receiving.file(files, name).isPresent());
        return "receipt";
    }

    /** What stands around the cells of a line in the file that came, asked for when somebody opens it. */
    @GetMapping("/projects/{id}/receipts/excerpt")
    String excerpt(
            @PathVariable long id,
            @RequestParam String name,
            @RequestParam String sheet,
            @RequestParam String cells,
            Model model) {
        CityFiles files = versions.files(versions.newest(id).orElseThrow(Missing::new));
        own.receipt(files, name);
        model.addAttribute(
                "excerpt", receiving.excerpt(files, name, sheet, cells).orElse(null));
        return "receipt-line :: excerpt";
    }

    /** Writes what people decided into the mapping and reads the file again with it. */
    @PostMapping("/projects/{id}/receipts/decide")
    String decide(
            @PathVariable long id,
            @RequestParam String name,
            @RequestParam long based,
            @RequestParam Map<String, String> told,
            Principal principal,
            RedirectAttributes flash) {
        Version newest = versions.newest(id).orElseThrow(Missing::new);
        CityFiles files = versions.files(newest);
        own.receipt(files, name);
        Optional<Receiving.Parcel> parcel = receiving.parcel(files, name);
        Optional<byte[]> bytes = receiving.file(files, name);
        if (newest.number() != based) {
            flash.addFlashAttribute(TROUBLE, again());
            return receipt(id, name);
        }
        if (parcel.isEmpty() || bytes.isEmpty()) {
            throw new Missing();
        }
        try {
            CityFiles decided = Decisions.values(files, name).decided(files, only(told, "v:"));
            decided = Decisions.entries(decided, name).decided(decided, only(told, "e:"));
            Receiving.Taken taken =
                    receiving.receive(decided, parcel.get(), bytes.get(), "yes".equals(told.get("all")));
            String note = words.say(
                    "批准对应关系 " + parcel.get().file(),
                    "Mapping decided of " + parcel.get().file());
            if (keeping.keep(newest, taken.files(), note, visitor.of(principal)).isEmpty()) {
                flash.addFlashAttribute(TROUBLE, again());
            } else {
                flash.addFlashAttribute(SAID, said(taken.received()));
            }
        } catch (Unreadable unreadable) {
            flash.addFlashAttribute(TROUBLE, words.say(unreadable.chinese(), unreadable.english()));
        }
        return receipt(id, name);
    }

    private static Map<String, String> only(Map<String, String> told, String prefix) {
        var only = new TreeMap<String, String>();
        told.forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                only.put(key.substring(prefix.length()), text);
            }
        });
        return only;
    }

    /** What a file brought, in words. */
    private List<String> said(Received received) {
        var said = new ArrayList<String>();
        said.add(words.say(
                "待批准 " + received.proposed().size() + " 行，疑问 "
                        + received.asked().size() + " 行，已采用数值 "
                        + received.values() + " 个；登记行和答复待批准 " + received.proposedEntries() + " 条，疑问 "
                        + received.askedEntries() + " 条。",
                "To approve " + received.proposed().size() + " lines, questions "
                        + received.asked().size() + ", values taken " + received.values()
                        + "; rows and answers to approve " + received.proposedEntries() + ", questions "
                        + received.askedEntries() + "."));
        if (!received.withdrawn().isEmpty()) {
            said.add(words.say("不再采用，已从数据中取出：", "No longer taken, removed from the data: ")
                    + String.join("；", received.withdrawn()));
        }
        for (Finding finding : received.findings()) {
            said.add(words.say(finding.message()) + " → " + words.say(finding.remedy()));
        }
        return said;
    }

    private String locked() {
        return words.say(
                "该部门的资料都已采用并锁定，这个文件没有接收。确需更换的，先在“资料办理”页写明原因退回。",
                "All that this department was asked for is accepted and locked, so the file was not taken. Send something back with"
                        + " a reason on the page of requests first.");
    }

    private String unfit() {
        return words.say(
                "只接收 .xlsx 和 .csv 文件，收到日期写成 2026-12-31。旧的 .xls 请用 Excel 另存为 .xlsx。",
                "Only .xlsx and .csv files are taken, and the day is written as 2026-12-31. Save an old .xls as .xlsx.");
    }

    private String again() {
        return words.say(
                "有人刚存了新版本，这一步没有存；请核对后再提交一次。",
                "Somebody just kept a version, so this was not saved; check and submit again.");
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException unread) {
            return Optional.empty();
        }
    }

    private static String receipt(long id, String name) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/projects/" + id + "/receipts")
                        .queryParam("name", "{name}")
                        .encode()
                        .buildAndExpand(name)
                        .toUriString();
    }
}
