package org.tanlu.web.page;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tanlu.trace.Text;
import org.tanlu.web.entry.Grid;
import org.tanlu.web.entry.GridChange;
import org.tanlu.web.entry.TableTitles;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/** 录入 the page of a table, and the list of the tables of a step. */
@Controller
public class EntryPages {
    private final Frame frame;
    private final Versions versions;
    private final TableTitles titles;

    EntryPages(Frame frame, Versions versions, TableTitles titles) {
        this.frame = frame;
        this.versions = versions;
        this.titles = titles;
    }

    /**
     * A table in the list of a step.
     *
     * @param name    the table
     * @param title   what it is called
     * @param isThere whether the city has it
     */
    public record Listed(String name, Text title, boolean isThere) {}

    @GetMapping("/projects/{id}/enter")
    String enter(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "") String folder,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String cell,
            Model model,
            Principal principal) {
        String name = (folder + table).strip();
        if (!Grid.isTable(name)) {
            throw new Missing();
        }
        Step asked = Step.of(step)
                .filter(one -> one.holds(name))
                .or(() ->
                        Stream.of(Step.values()).filter(one -> one.holds(name)).findFirst())
                .orElseThrow(Missing::new);
        frame.put(model, id, asked, principal);
        model.addAttribute("table", name);
        model.addAttribute("title", title(id, name));
        model.addAttribute("cell", cell);
        List<Listed> tables = listed(id, asked);
        if (tables.stream().noneMatch(one -> one.name().equals(name))) { // begun now
            tables.add(new Listed(name, title(id, name), false));
        }
        model.addAttribute("tables", tables);
        return "entry";
    }

    /** The tables of a step, which its page loads. */
    @GetMapping("/projects/{id}/enter/list")
    String list(@PathVariable long id, @RequestParam String step, Model model) {
        Step asked = Step.of(step).orElseThrow(Missing::new);
        model.addAttribute("projectId", id);
        model.addAttribute("step", asked);
        model.addAttribute("table", "");
        model.addAttribute("tables", listed(id, asked));
        return "entry-list :: list";
    }

    /** The file of a table as it stands. */
    @GetMapping("/projects/{id}/enter/file")
    ResponseEntity<byte[]> file(@PathVariable long id, @RequestParam String table) {
        CityFiles files = versions.files(versions.newest(id).orElseThrow(Missing::new));
        byte[] bytes = Optional.of(table)
                .filter(Grid::isTable)
                .flatMap(name -> files.file(name + GridChange.CSV))
                .orElseThrow(Missing::new);
        String name = table.replace('/', '_') + GridChange.CSV;
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

    private Text title(long id, String name) {
        Version newest = versions.newest(id).orElseThrow(Missing::new);
        return titles.of(newest, versions.files(newest), name);
    }

    private List<Listed> listed(long id, Step step) {
        Version newest = versions.newest(id).orElseThrow(Missing::new);
        CityFiles files = versions.files(newest);
        List<String> there = StreamSupport.stream(files.paths().spliterator(), false)
                .filter(path -> path.endsWith(GridChange.CSV))
                .map(path -> path.substring(0, path.length() - GridChange.CSV.length()))
                .filter(Grid::isTable)
                .toList();
        var listed = new ArrayList<Listed>();
        for (String name : step.tables()) {
            if (Grid.isTable(name)) {
                listed.add(new Listed(name, titles.of(newest, files, name), there.contains(name)));
            } else {
                there.stream()
                        .filter(one -> one.startsWith(name))
                        .forEach(one -> listed.add(new Listed(one, titles.of(newest, files, one), true)));
            }
        }
        return listed;
    }
}
