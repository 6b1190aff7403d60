package org.tanlu.web.page;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanlu.reference.ReferenceData;
import org.tanlu.verification.NumberChange;
import org.tanlu.verification.VersionChanges;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.desk.JobKind;
import org.tanlu.web.desk.Print;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.FileChange;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/** 版本 the versions of a project: their names and notes, what differs between two, and the way back. */
@Controller
class VersionPages {
    private static final String BACK = "redirect:/projects/";
    private static final int LONGEST = 200;
    private static final int MOST_NUMBERS = 100;

    private final Frame frame;
    private final Versions versions;
    private final Restoring restoring;
    private final Desk desk;
    private final Visitor visitor;
    private final Shown words;
    private final ReferenceData reference;

    VersionPages(
            Frame frame,
            Versions versions,
            Restoring restoring,
            Desk desk,
            Visitor visitor,
            Shown words,
            ReferenceData reference) {
        this.frame = frame;
        this.versions = versions;
        this.restoring = restoring;
        this.desk = desk;
        this.visitor = visitor;
        this.words = words;
        this.reference = reference;
    }

    @GetMapping("/projects/{id}/versions")
    String list(@PathVariable long id, Model model, Principal principal) {
        frame.put(model, id, Step.OVERVIEW, principal);
        model.addAttribute("step", null); // none of the steps
        model.addAttribute("versions", versions.all(id));
        return "versions";
    }

    @PostMapping("/projects/{id}/versions/{number}/name")
    String name(
            @PathVariable long id,
            @PathVariable long number,
            @RequestParam String name,
            @RequestParam String note,
            Principal principal) {
        versions.describe(find(id, number), cut(name), cut(note), visitor.of(principal));
        return BACK + id + "/versions";
    }

    private static String cut(String text) {
        String bare = text.strip();
        return bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
    }

    @PostMapping("/projects/{id}/versions/{number}/restore")
    String restore(@PathVariable long id, @PathVariable long number, Principal principal) {
        restoring.restore(
                find(id, number),
                words.say("恢复第 " + number + " 版", "version " + number + " restored"),
                visitor.of(principal));
        return BACK + id + "/versions";
    }

    /** 撤销: the version before the newest once more. */
    @PostMapping("/projects/{id}/versions/undo")
    String undo(@PathVariable long id, Principal principal) {
        Version newest = versions.newest(id).orElseThrow(Missing::new);
        versions.find(id, newest.number() - 1)
                .ifPresent(before -> restoring.restore(
                        before,
                        words.say("撤销第 " + newest.number() + " 版的改动", "version " + newest.number() + " undone"),
                        visitor.of(principal)));
        return BACK + id + "/versions";
    }

    /** Two versions, unless told the newest and the one before. */
    @GetMapping("/projects/{id}/versions/compare")
    String compare(
            @PathVariable long id,
            @RequestParam Optional<Long> from,
            @RequestParam Optional<Long> to,
            Model model,
            Principal principal) {
        list(id, model, principal);
        Version newest = versions.newest(id).orElseThrow(Missing::new);
        Version after = find(id, to.orElse(newest.number()));
        Version before = find(id, from.orElse(Math.max(1, after.number() - 1)));
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        CityFiles then = versions.files(before);
        CityFiles there = versions.files(after);
        model.addAttribute(
                "files",
                FileChange.of(then, there).stream()
                        .map(change -> FileCells.of(change, then, there, reference))
                        .toList());
        Optional<Print> old = desk.print(before);
        Optional<Print> now = desk.print(after);
        model.addAttribute("lacking", old.isEmpty() ? before : now.isEmpty() ? after : null);
        if (old.isPresent() && now.isPresent()) {
            VersionChanges changes = old.get().changesTo(now.get());
            model.addAttribute("changes", changes);
            model.addAttribute(
                    "numbers",
                    numbers(changes).stream()
                            .map(one -> NumberRow.of(one, desk.draft(id)))
                            .toList());
            model.addAttribute("isUneven", old.get().isSolved() != now.get().isSolved());
        }
        return "compare";
    }

    /** The results that differ: those that can be compared by size first, then those that only one version prints. */
    private static List<NumberChange> numbers(VersionChanges changes) {
        return Stream.concat(
                        changes.largest().stream(),
                        changes.numbers().stream().filter(one -> one.percent().isEmpty()))
                .limit(MOST_NUMBERS)
                .toList();
    }

    /** Prepares the versions whose results are not at hand, one at a time. */
    @PostMapping("/projects/{id}/versions/compare")
    String prepare(@PathVariable long id, @RequestParam long from, @RequestParam long to, Principal principal) {
        List.of(find(id, from), find(id, to)).stream()
                .filter(version -> desk.print(version).isEmpty())
                .findFirst()
                .ifPresent(version -> desk.begin(version, JobKind.COMPARE, visitor.of(principal)));
        return BACK + id + "/versions/compare?from=" + from + "&to=" + to;
    }

    private Version find(long id, long number) {
        return versions.find(id, number).orElseThrow(Missing::new);
    }
}
