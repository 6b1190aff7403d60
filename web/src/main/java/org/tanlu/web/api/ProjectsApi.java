package org.tanlu.web.api;

import static org.tanlu.web.page.Refusals.there;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tanlu.trace.Text;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.page.FolderZip;
import org.tanlu.web.page.NewCity;
import org.tanlu.web.page.Refusal;
import org.tanlu.web.page.Visitor;
import org.tanlu.web.store.Account;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Project;
import org.tanlu.web.store.Projects;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/** 项目 projects for programs: list, begin, take in, remove. */
@RestController
@RequestMapping("/api/v1/projects")
class ProjectsApi {
    private static final int LONGEST = 60;

    private final Projects projects;
    private final Versions versions;
    private final NewCity newCity;
    private final Desk desk;
    private final Visitor visitor;

    ProjectsApi(Projects projects, Versions versions, NewCity newCity, Desk desk, Visitor visitor) {
        this.projects = projects;
        this.versions = versions;
        this.newCity = newCity;
        this.desk = desk;
        this.visitor = visitor;
    }

    /** A project as JSON; {@code version} is the number of the newest. */
    record ProjectJson(long id, String name, String created, long version) {}

    /** What a new project is to be called. */
    record Named(String name) {}

    @GetMapping
    List<ProjectJson> all(Principal principal) {
        return projects.of(visitor.of(principal)).stream().map(this::json).toList();
    }

    @GetMapping("/{id}")
    ProjectJson one(@PathVariable long id) {
        return json(there(projects.find(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ProjectJson begin(@RequestBody Named named, Principal principal) {
        String name = fit(named.name());
        return begin(name, newCity.files(name), "新建项目", visitor.of(principal));
    }

    /** Takes in a city folder as a ZIP file. */
    @PostMapping(path = "/import", consumes = "application/zip")
    @ResponseStatus(HttpStatus.CREATED)
    ProjectJson take(@RequestParam String name, @RequestBody byte[] zip, Principal principal) throws IOException {
        return begin(fit(name), folder(zip), "导入城市文件夹", visitor.of(principal));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id, Principal principal) {
        there(projects.find(id));
        projects.remove(id, visitor.of(principal));
    }

    private ProjectJson begin(String name, CityFiles files, String note, Account author) {
        Project project = projects.begin(name, author);
        versions.keep(project.id(), 0, files, note, author);
        desk.wake(project.id(), author);
        return json(project);
    }

    private ProjectJson json(Project project) {
        long newest = versions.newest(project.id()).map(Version::number).orElse(0L);
        return new ProjectJson(project.id(), project.name(), project.created(), newest);
    }

    private static String fit(String name) {
        String bare = name == null ? "" : name.strip();
        if (bare.isEmpty() || bare.length() > LONGEST) {
            throw new Refusal(
                    HttpStatus.UNPROCESSABLE_CONTENT, Text.of("项目名称须有 1 至 60 个字符。", "A name has 1 to 60 characters."));
        }
        return bare;
    }

    /** The city folder of a ZIP file, or the refusal in words. */
    static CityFiles folder(byte[] zip) throws IOException {
        FolderZip.Taken taken = FolderZip.read(new ByteArrayInputStream(zip));
        if (taken.refusal().isPresent()) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, taken.refusal().get());
        }
        return taken.files();
    }
}
