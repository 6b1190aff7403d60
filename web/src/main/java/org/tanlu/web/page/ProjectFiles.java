package org.tanlu.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.store.Project;
import org.tanlu.web.store.Projects;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/** 下载 what is handed out: the city folder of a project, and the files of its plan. */
@Controller
class ProjectFiles {
    private final Projects projects;
    private final Versions versions;
    private final Desk desk;

    ProjectFiles(Projects projects, Versions versions, Desk desk) {
        this.projects = projects;
        this.versions = versions;
        this.desk = desk;
    }

    /** The whole project as a city folder, which the command line reads. */
    @GetMapping("/projects/{id}/export")
    ResponseEntity<byte[]> export(@PathVariable long id) throws IOException {
        Project project = projects.find(id).orElseThrow(Missing::new);
        Version newest = versions.newest(id).orElseThrow(Missing::new);
        var bytes = new ByteArrayOutputStream();
        FolderZip.write(versions.files(newest), bytes);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(project.name() + ".zip"))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(bytes.toByteArray());
    }

    /** One file of the plan as it was last written. */
    @GetMapping("/projects/{id}/file")
    ResponseEntity<FileSystemResource> file(@PathVariable long id, @RequestParam String name) {
        Path folder = desk.folders().output(id);
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            throw new Missing();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(String.valueOf(file.getFileName())))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new FileSystemResource(file));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
