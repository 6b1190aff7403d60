package org.tanlu.web.page;

import java.security.Principal;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.desk.Job;
import org.tanlu.web.desk.JobKind;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/** 任务 the progress of a computation, asked again and again by the page, and the buttons that begin and end one. */
@Controller
class JobPages {
    private final Desk desk;
    private final Versions versions;
    private final Visitor visitor;

    JobPages(Desk desk, Versions versions, Visitor visitor) {
        this.desk = desk;
        this.versions = versions;
        this.visitor = visitor;
    }

    @GetMapping("/projects/{id}/job")
    String progress(@PathVariable long id, Model model) {
        model.addAttribute("job", desk.job(id).orElse(null));
        model.addAttribute("projectId", id);
        return "fragments :: job";
    }

    @PostMapping("/projects/{id}/job")
    String begin(
            @PathVariable long id,
            @RequestParam String kind,
            @RequestParam(defaultValue = "overview") String back,
            Principal principal) {
        Version newest = versions.newest(id).orElseThrow(Missing::new);
        desk.begin(newest, JobKind.valueOf(kind.toUpperCase(Locale.ROOT)), visitor.of(principal));
        return "redirect:/projects/" + id + "/"
                + Step.of(back).orElseThrow(Missing::new).path();
    }

    @PostMapping("/projects/{id}/job/cancel")
    String cancel(@PathVariable long id, @RequestParam(defaultValue = "overview") String back) {
        desk.job(id).ifPresent(Job::cancel);
        return "redirect:/projects/" + id + "/"
                + Step.of(back).orElseThrow(Missing::new).path();
    }
}
