package org.tanlu.web.page;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.TableNames;
import org.tanlu.trace.Text;
import org.tanlu.web.entry.Grid;
import org.tanlu.web.entry.TableTitles;
import org.tanlu.web.store.Versions;

/** 名称 what tables and items are called: planners read names where files have ids. */
@Controller
class NamesPages {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final String ENGLISH = "en";

    private final ReferenceData reference;
    private final Versions versions;
    private final TableTitles titles;

    NamesPages(ReferenceData reference, Versions versions, TableTitles titles) {
        this.reference = reference;
        this.versions = versions;
        this.titles = titles;
    }

    /**
     * Names by id.
     *
     * @param tables of the tables of which a city has one each, and of the tables of data of a project
     * @param items  of items, those with parameters by what stands before them
     */
    record Names(Map<String, String> tables, Map<String, String> items) {}

    /** The names in a language. */
    @GetMapping("/names")
    @ResponseBody
    ResponseEntity<Names> names(@RequestParam String of) {
        return kept(of, Map.of());
    }

    /** The names in a language and of a version of a project, which are part of the address: answers are kept. */
    @GetMapping("/projects/{id}/names")
    @ResponseBody
    ResponseEntity<Names> names(@PathVariable long id, @RequestParam String of, @RequestParam Optional<Long> version) {
        return kept(
                of,
                version.flatMap(number -> versions.find(id, number))
                        .map(found -> titles.data(found, versions.files(found)))
                        .orElse(Map.of()));
    }

    private ResponseEntity<Names> kept(String of, Map<String, Text> data) {
        var tables = new TreeMap<String, String>();
        TableNames.single().forEach(name -> tables.put(name, say(Grid.title(name, reference), of)));
        data.forEach((name, title) -> tables.put(name, say(title, of)));
        var items = new TreeMap<String, String>();
        reference.items().forEach((id, item) -> items.put(id, say(item.name(), of)));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .body(new Names(tables, items));
    }

    private static String say(Text text, String language) {
        return language.equals(ENGLISH) ? text.english() : text.chinese();
    }
}
