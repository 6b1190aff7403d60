package org.tanlu.web.page;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Members;
import org.tanlu.web.store.Project;
import org.tanlu.web.store.Projects;
import org.tanlu.web.store.Versions;

/** 项目 the list of projects: new ones, demo projects, city folders taken in. */
@Controller
class ProjectPages {
    private static final String LIST = "redirect:/";
    private static final String OPEN = "redirect:/projects/";

    private final Projects projects;
    private final Versions versions;
    private final Members members;
    private final DemoCities demos;
    private final NewCity newCity;
    private final CityUpload upload;
    private final Desk desk;
    private final Visitor visitor;
    private final Shown words;

    ProjectPages(
            Projects projects,
            Versions versions,
            Members members,
            DemoCities demos,
            NewCity newCity,
            CityUpload upload,
            Desk desk,
            Visitor visitor,
            Shown words) {
        this.projects = projects;
        this.versions = versions;
        this.members = members;
        this.demos = demos;
        this.newCity = newCity;
        this.upload = upload;
        this.desk = desk;
        this.visitor = visitor;
        this.words = words;
    }

    @GetMapping("/")
    String list(Model model, Principal principal) {
        Account account = visitor.of(principal);
        List<Project> all = projects.of(account);
        model.addAttribute("projects", all);
        model.addAttribute(
                "homes", all.stream().collect(Collectors.toMap(Project::id, project -> home(project, account))));
        model.addAttribute("demos", demos.all());
        return "projects";
    }

    /** Where somebody begins in a project: who answers for one department or enterprise alone, on the page of that one. */
    private String home(Project project, Account account) {
        return members.find(project.id(), account)
                .map(member -> switch (member.role()) {
                    case DEPARTMENT -> "department";
                    case ENTERPRISE -> "questionnaire";
                    default -> Step.OVERVIEW.path();
                })
                .orElse(Step.OVERVIEW.path());
    }

    @PostMapping("/projects/demo/{id}")
    String demo(@PathVariable String id, Principal principal) throws IOException {
        DemoCities.Demo demo = demos.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Missing());
        return begin(
                words.say(demo.name()), demos.files(demo), words.say("示例项目", "demo project"), visitor.of(principal));
    }

    @PostMapping("/projects")
    String empty(@RequestParam String name, Principal principal) {
        String city = name.strip();
        if (city.isEmpty()) {
            return LIST;
        }
        return begin(city, newCity.files(city), words.say("新建项目", "new project"), visitor.of(principal));
    }

    @PostMapping("/projects/import")
    String take(@RequestParam MultipartFile folder, Model model, Principal principal) throws IOException {
        FolderZip.Taken taken = upload.read(folder);
        if (taken.refusal().isPresent()) {
            model.addAttribute("trouble", words.say(taken.refusal().get()));
            return list(model, principal);
        }
        return begin(
                CityUpload.name(folder), taken.files(), words.say("导入城市资料", "city taken in"), visitor.of(principal));
    }

    @PostMapping("/projects/{id}/remove")
    String remove(@PathVariable long id, Principal principal) {
        projects.remove(id, visitor.of(principal));
        return LIST;
    }

    private String begin(String name, CityFiles files, String note, Account author) {
        Project project = projects.begin(name, author);
        versions.keep(project.id(), 0, files, note, author);
        desk.wake(project.id(), author);
        return OPEN + project.id() + "/" + Step.OVERVIEW.path();
    }
}
