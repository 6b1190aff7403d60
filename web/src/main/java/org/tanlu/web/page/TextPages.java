package org.tanlu.web.page;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanlu.reference.OutlineSection;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.OwnText;
import org.tanlu.report.TextVersion;
import org.tanlu.trace.Text;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.desk.Draft;
import org.tanlu.web.desk.TextDesk;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/** 方案文本 the text of the plan by section: composed, in own words with live figures, previewed, saved; and the files written of it. */
@Controller
class TextPages {
    private static final String FIRST = "A1.1";

    private final Frame frame;
    private final Versions versions;
    private final TextDesk texts;
    private final Desk desk;
    private final PlanFileList files;
    private final ReferenceData reference;
    private final Visitor visitor;
    private final Shown words;

    TextPages(
            Frame frame,
            Versions versions,
            TextDesk texts,
            Desk desk,
            PlanFileList files,
            ReferenceData reference,
            Visitor visitor,
            Shown words) {
        this.frame = frame;
        this.versions = versions;
        this.texts = texts;
        this.desk = desk;
        this.files = files;
        this.reference = reference;
        this.visitor = visitor;
        this.words = words;
    }

    /**
     * A section as the list of sections shows it.
     *
     * @param id    of Appendix A
     * @param title number and heading
     * @param level 1 for 一、 2 for （一）
     * @param isOwn whether it has own words in the version shown
     */
    record Section(String id, String title, int level, boolean isOwn) {}

    @GetMapping("/projects/{id}/text")
    String text(
            @PathVariable long id,
            @RequestParam(defaultValue = FIRST) String section,
            @RequestParam(defaultValue = "full") String version,
            Model model,
            Principal principal) {
        TextVersion which = Writing.version(version);
        Optional<Draft> draft = frame.put(model, id, Step.TEXT, principal);
        model.addAttribute("files", files.of(id));
        draft.ifPresent(one -> show(model, one, section, which, Optional.empty()));
        return "text";
    }

    private void show(Model model, Draft draft, String section, TextVersion which, Optional<Writing> edited) {
        Version newest = versions.newest(draft.version().project()).orElseThrow(Missing::new);
        CityFiles city = versions.files(newest);
        List<OwnText> composed = texts.sections(draft, which);
        Optional<Writing> own = Writing.in(city, section, which);
        Writing writing = edited.or(() -> own)
                .orElseGet(() -> composed.stream()
                        .filter(text -> ("text/" + text.file()).equals(Writing.file(section, which)))
                        .map(text -> Writing.of(text, section, which))
                        .findFirst()
                        .orElse(new Writing(section, which, false, "")));
        model.addAttribute(
                "sections",
                reference.standard().outline().stream()
                        .map(one -> new Section(
                                one.id(),
                                one.number() + (words.isEnglish() ? " " : "") + words.say(one.title()),
                                one.level(),
                                city.file(Writing.file(one.id(), which)).isPresent()))
                        .toList());
        model.addAttribute("title", words.say(heading(section)));
        model.addAttribute("conformity", draft.composed().conformity().label());
        model.addAttribute("writing", writing);
        model.addAttribute("figures", TextFigures.of(writing.body(), draft));
        model.addAttribute("isOwn", own.isPresent());
        model.addAttribute(
                "preview",
                edited.isEmpty() && isDrafted(draft, city, Writing.file(section, which))
                        ? texts.asDrafted(draft, which, section, Writing.file(section, which))
                        : texts.preview(draft, which, section, writing.text(title(section))));
    }

    /** Whether the draft was made with the same own words of a section as the newest version has. */
    private static boolean isDrafted(Draft draft, CityFiles city, String file) {
        Optional<List<String>> now =
                city.file(file).map(bytes -> OwnText.of(file, bytes).lines());
        Optional<List<String>> then = draft.texts().stream()
                .filter(text -> text.file().equals(file))
                .map(OwnText::lines)
                .findFirst();
        return now.equals(then);
    }

    /** What the words would make of the section, before they are saved. */
    @PostMapping("/projects/{id}/text/preview")
    String preview(
            @PathVariable long id,
            @RequestParam String section,
            @RequestParam String version,
            @RequestParam(defaultValue = "false") boolean extending,
            @RequestParam String body,
            Model model) {
        Draft draft = desk.draft(id).orElseThrow(Missing::new);
        var writing = new Writing(section, Writing.version(version), extending, body);
        model.addAttribute("preview", texts.preview(draft, writing.version(), section, writing.text(title(section))));
        model.addAttribute("figures", TextFigures.of(body, draft));
        return "text-preview :: answer";
    }

    /** Keeps the words as a new version of the project, or none where somebody else kept one meanwhile. */
    @PostMapping("/projects/{id}/text")
    String save(
            @PathVariable long id,
            @RequestParam String section,
            @RequestParam String version,
            @RequestParam(defaultValue = "false") boolean extending,
            @RequestParam String body,
            @RequestParam long based,
            Model model,
            Principal principal) {
        var writing = new Writing(section, Writing.version(version), extending, body);
        String title = title(section);
        CityFiles city = based(id, based)
                .with(
                        Writing.file(section, writing.version()),
                        writing.text(title).bytes());
        if (keep(id, based, city, words.say("自写文字：" + title, "own words: " + title), principal)) {
            return back(id, section, version);
        }
        model.addAttribute(
                "trouble",
                words.say(
                        "期间有人保存了新的一版，您的文字尚未保存。请核对后再点保存。",
                        "Somebody saved meanwhile; your words are not saved yet. Look at them and save again."));
        frame.put(model, id, Step.TEXT, principal)
                .ifPresent(draft -> show(model, draft, section, writing.version(), Optional.of(writing)));
        model.addAttribute("files", files.of(id));
        return "text";
    }

    /** Gives up own words; what was composed stands again. */
    @PostMapping("/projects/{id}/text/reset")
    String reset(
            @PathVariable long id,
            @RequestParam String section,
            @RequestParam String version,
            @RequestParam long based,
            Principal principal) {
        String title = title(section);
        CityFiles city = based(id, based).without(Writing.file(section, Writing.version(version)));
        keep(id, based, city, words.say("恢复自动成文：" + title, "composed text again: " + title), principal);
        return back(id, section, version);
    }

    private CityFiles based(long id, long number) {
        return versions.files(versions.find(id, number).orElseThrow(Missing::new));
    }

    private boolean keep(long id, long based, CityFiles city, String note, Principal principal) {
        boolean isKept =
                versions.keep(id, based, city, note, visitor.of(principal)).isPresent();
        desk.wake(id, visitor.of(principal));
        return isKept;
    }

    private static String back(long id, String section, String version) {
        return "redirect:/projects/" + id + "/text?section=" + section + "&version=" + version;
    }

    private String title(String section) {
        return heading(section).chinese();
    }

    /** The heading of a section; {@link Missing} where Appendix A has none of that id. */
    private Text heading(String section) {
        return reference.standard().outline().stream()
                .filter(one -> one.id().equals(section))
                .findFirst()
                .map(OutlineSection::title)
                .orElseThrow(() -> new Missing());
    }
}
