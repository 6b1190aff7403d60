package org.tanlu.web.page;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tanlu.trace.Severity;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.desk.Draft;
import org.tanlu.web.desk.Job;
import org.tanlu.web.store.Freezes;
import org.tanlu.web.store.Project;
import org.tanlu.web.store.Projects;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/** 框架 what stands around every page of a project: steps, version, draft, computation. */
@Component
final class Frame {
    /** The pages that say before anything else which targets are missed. */
    private static final Set<Step> TARGETED = Set.of(Step.OVERVIEW, Step.TARGETS, Step.PATHWAY);

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final Projects projects;
    private final Versions versions;
    private final Desk desk;
    private final Visitor visitor;
    private final Freezes freezes;

    Frame(Projects projects, Versions versions, Desk desk, Visitor visitor, Freezes freezes) {
        this.projects = projects;
        this.versions = versions;
        this.desk = desk;
        this.visitor = visitor;
        this.freezes = freezes;
    }

    /** Puts the frame into a model and tells the draft; {@link Missing} where there is no such project. */
    Optional<Draft> put(Model model, long id, Step step, Principal principal) {
        Project project = projects.find(id).orElseThrow(Missing::new);
        Version newest = versions.newest(id).orElseThrow(Missing::new);
        desk.wake(id, visitor.of(principal));
        Optional<Draft> draft = desk.draft(id);
        Optional<Job> job = desk.job(id);
        model.addAttribute("project", project);
        model.addAttribute("version", newest);
        model.addAttribute("freeze", freezes.of(id).orElse(null));
        model.addAttribute(
                "cityEnglish",
                draft.map(one -> one.composed().plan().dossier().city().name().english())
                        .filter(name -> !HAN.matcher(name).find())
                        .orElse(""));
        model.addAttribute("step", step);
        model.addAttribute("steps", List.of(Step.values()));
        model.addAttribute("draft", draft.orElse(null));
        model.addAttribute("job", job.orElse(null));
        model.addAttribute(
                "isStale",
                draft.filter(one -> one.version().id() != newest.id()).isPresent());
        model.addAttribute("strip", draft.map(KeyFigures::of).orElseGet(List::of));
        model.addAttribute(
                "missed",
                draft.filter(any -> TARGETED.contains(step))
                        .map(MissedTarget::of)
                        .orElseGet(List::of));
        model.addAttribute(
                "errors",
                draft.map(one -> one.composed().findings().stream()
                                .filter(finding -> finding.severity().compareTo(Severity.ERROR) >= 0)
                                .count())
                        .orElse(0L));
        return draft;
    }
}
