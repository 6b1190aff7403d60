package org.tanlu.web.api;

import static org.tanlu.web.page.Refusals.there;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
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
import org.tanlu.web.page.Refusal;
import org.tanlu.web.page.Restoring;
import org.tanlu.web.page.Visitor;
import org.tanlu.web.store.FileChange;
import org.tanlu.web.store.Projects;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/** 版本 versions for programs: list, describe, export, import, compare, restore. */
@RestController
@RequestMapping("/api/v1/projects/{id}/versions")
class VersionsApi {
    private final Projects projects;
    private final Versions versions;
    private final Restoring restoring;
    private final Desk desk;
    private final Visitor visitor;

    VersionsApi(Projects projects, Versions versions, Restoring restoring, Desk desk, Visitor visitor) {
        this.projects = projects;
        this.versions = versions;
        this.restoring = restoring;
        this.desk = desk;
        this.visitor = visitor;
    }

    /** A version as JSON. */
    record VersionJson(long number, String name, String note, String author, String created) {
        static VersionJson of(Version version) {
            return new VersionJson(
                    version.number(), version.name(), version.note(), version.author(), version.created());
        }
    }

    /** The planner's words about a version. */
    record Described(String name, String note) {}

    @GetMapping
    List<VersionJson> all(@PathVariable long id) {
        there(projects.find(id));
        return versions.all(id).stream().map(VersionJson::of).toList();
    }

    @GetMapping("/{number}")
    VersionJson one(@PathVariable long id, @PathVariable long number) {
        return VersionJson.of(find(id, number));
    }

    @PatchMapping("/{number}")
    VersionJson describe(
            @PathVariable long id, @PathVariable long number, @RequestBody Described words, Principal principal) {
        Version version = find(id, number);
        versions.describe(
                version,
                words.name() == null ? version.name() : words.name(),
                words.note() == null ? version.note() : words.note(),
                visitor.of(principal));
        return one(id, number);
    }

    /** The city folder of a version as a ZIP file, which the command line reads. */
    @GetMapping(path = "/{number}/export", produces = "application/zip")
    byte[] export(@PathVariable long id, @PathVariable long number) throws IOException {
        var zip = new ByteArrayOutputStream();
        FolderZip.write(versions.files(find(id, number)), zip);
        return zip.toByteArray();
    }

    /** Keeps a whole city folder as the newest version, unless another came after the one that it is based on. */
    @PostMapping(consumes = "application/zip")
    @ResponseStatus(HttpStatus.CREATED)
    VersionJson take(
            @PathVariable long id,
            @RequestParam long based,
            @RequestParam(defaultValue = "") String note,
            @RequestBody byte[] zip,
            Principal principal)
            throws IOException {
        there(projects.find(id));
        Optional<Version> kept = versions.keep(id, based, ProjectsApi.folder(zip), note, visitor.of(principal));
        desk.wake(id, visitor.of(principal));
        return VersionJson.of(kept.orElseThrow(VersionsApi::beaten));
    }

    @PostMapping("/{number}/restore")
    @ResponseStatus(HttpStatus.CREATED)
    VersionJson restore(@PathVariable long id, @PathVariable long number, Principal principal) {
        return VersionJson.of(restoring
                .restore(find(id, number), "恢复第 " + number + " 版", visitor.of(principal))
                .orElseThrow(VersionsApi::beaten));
    }

    @GetMapping("/{from}/changes/{to}")
    List<FileChange> changes(@PathVariable long id, @PathVariable long from, @PathVariable long to) {
        return FileChange.of(versions.files(find(id, from)), versions.files(find(id, to)));
    }

    private Version find(long id, long number) {
        there(projects.find(id));
        return there(versions.find(id, number));
    }

    private static Refusal beaten() {
        return new Refusal(
                HttpStatus.CONFLICT,
                Text.of(
                        "期间已有新的一版，没有保存；请取最新版本后再试。",
                        "Another version was kept meanwhile; nothing was saved. Take the newest and try again."));
    }
}
