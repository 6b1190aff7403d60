package org.tanlu.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.IdWords;
import org.tanlu.survey.TableNames;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.desk.Draft;
import org.tanlu.web.entry.CellMark;
import org.tanlu.web.entry.CitySurvey;
import org.tanlu.web.entry.Grid;
import org.tanlu.web.entry.GridChange;
import org.tanlu.web.entry.Keeping;
import org.tanlu.web.entry.TableTitles;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Version;
import org.tanlu.web.store.Versions;

/** 表格接口 the tables of a project for programs and for the grids of the pages. */
@RestController
@RequestMapping("/api/v1/projects/{id}")
class TableApi {
    private static final long LARGEST = 40L << 20;

    /** How often a table is laid upon a newer version before who saves is asked to try again. */
    private static final int ATTEMPTS = 20;

    private final Versions versions;
    private final Desk desk;
    private final Keeping keeping;
    private final CitySurvey survey;
    private final ReferenceData reference;
    private final TableTitles titles;
    private final Visitor visitor;
    private final Shown words;

    TableApi(
            Versions versions,
            Desk desk,
            Keeping keeping,
            CitySurvey survey,
            ReferenceData reference,
            TableTitles titles,
            Visitor visitor,
            Shown words) {
        this.versions = versions;
        this.desk = desk;
        this.keeping = keeping;
        this.survey = survey;
        this.reference = reference;
        this.titles = titles;
        this.visitor = visitor;
        this.words = words;
    }

    /**
     * A table.
     *
     * @param table the grid
     * @param based the number of the version that it stands in
     * @param marks what was found in it
     */
    record Told(Grid table, long based, List<CellMark> marks) {}

    /**
     * A table as somebody wants it.
     *
     * @param based the number of the version that was looked at
     * @param rows  all rows, with the heads
     */
    record Wanted(long based, List<List<String>> rows) {}

    /**
     * What became of it.
     *
     * @param based  the number of the version in which the table stands so
     * @param isKept whether a version was added, which is not so when nothing differs
     * @param marks  what is found in it
     */
    record Done(long based, boolean isKept, List<CellMark> marks) {}

    @GetMapping("/tables/{*name}")
    Told table(
            @PathVariable long id,
            @PathVariable String name,
            @RequestParam(name = "marks", defaultValue = "true") boolean isChecked) {
        String table = named(name);
        Version newest = newest(id);
        CityFiles files = versions.files(newest);
        try {
            Grid grid = Grid.of(files, table, reference);
            return new Told(
                    grid, newest.number(), isChecked && grid.isThere() ? marks(newest, files, table) : List.of());
        } catch (Unreadable unreadable) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, Text.of(unreadable.chinese(), unreadable.english()));
        }
    }

    @PutMapping("/tables/{*name}")
    Done put(
            @PathVariable long id,
            @PathVariable String name,
            @RequestParam(name = "marks", defaultValue = "true") boolean isChecked,
            @RequestBody Wanted wanted,
            Principal principal,
            HttpServletRequest request) {
        GridChange change = change(name, wanted, request);
        if (change.name().equals(TableNames.RECEIPTS)) {
            throw new Refusal(
                    HttpStatus.CONFLICT,
                    Text.of("收件记录由程序登记，不能直接改。", "The register of receipts is kept by the program."));
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Version base =
                    keeping.base(id, wanted.based(), change.name()).orElseThrow(() -> beaten(id, wanted, change));
            Optional<Done> done = put(base, change, principal, isChecked);
            if (done.isPresent()) {
                return done.get();
            }
        } // other tables were kept in between, which does not touch this one
        throw new Refusal(
                HttpStatus.SERVICE_UNAVAILABLE,
                Text.of("现在存的人很多，没有存上；请再存一次。", "Many are saving at this moment and this was not saved; save again."));
    }

    private Optional<Done> put(Version base, GridChange change, Principal principal, boolean isChecked) {
        CityFiles before = versions.files(base);
        CityFiles after = change.in(before);
        if (after.equals(before)) {
            return Optional.of(new Done(base.number(), false, marks(after, change, isChecked)));
        }
        Text title = titles.of(base, before, change.name());
        Text said = change.said(before);
        String note =
                words.say("录入 " + title.chinese() + said.chinese(), "Entered " + title.english() + said.english());
        return keeping.keep(base, after, note, visitor.of(principal))
                .map(kept -> new Done(kept.number(), true, marks(after, change, isChecked)));
    }

    private List<CellMark> marks(CityFiles after, GridChange change, boolean isChecked) {
        return isChecked ? found(after, change.name()) : List.of();
    }

    /** What would be found in a table; nothing is kept. */
    @PostMapping("/checks/{*name}")
    List<CellMark> check(
            @PathVariable long id, @PathVariable String name, @RequestBody Wanted wanted, HttpServletRequest request) {
        GridChange change = change(name, wanted, request);
        return found(change.in(versions.files(newest(id))), change.name());
    }

    private GridChange change(String name, Wanted wanted, HttpServletRequest request) {
        if (request.getContentLengthLong() > LARGEST) {
            throw new Refusal(
                    HttpStatus.CONTENT_TOO_LARGE, Text.of("一次保存不得超过 40 MB。", "At most 40 MB can be saved at once."));
        }
        if (wanted.rows() == null
                || wanted.rows().stream()
                        .anyMatch(row -> row == null || row.stream().anyMatch(Objects::isNull))) {
            throw new Refusal(HttpStatus.BAD_REQUEST, Text.of("rows 应为文字的行列。", "rows must be rows of texts."));
        }
        var change = new GridChange(named(name), wanted.rows());
        change.refusal().ifPresent(reason -> {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, reason);
        });
        return change;
    }

    private static String named(String path) {
        String name = path.startsWith("/") ? path.substring(1) : path;
        if (!Grid.isTable(name)) {
            throw new Refusal(
                    HttpStatus.NOT_FOUND,
                    Text.of("没有名为“" + name + "”的表。", "There is no table named \"" + name + "\"."));
        }
        return name;
    }

    private Version newest(long id) {
        return versions.newest(id)
                .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, Text.of("没有这个项目。", "There is no such project.")));
    }

    /** What the draft found if it is of the version, else what reading finds. */
    private List<CellMark> marks(Version version, CityFiles files, String table) {
        Optional<List<Finding>> prepared = desk.draft(version.project())
                .filter(draft -> draft.version().id() == version.id())
                .map(Draft::composed)
                .map(composed -> composed.findings());
        return prepared.map(findings -> named(CellMark.of(findings, table))).orElseGet(() -> found(files, table));
    }

    /** The marks in words with names for ids. */
    private List<CellMark> named(List<CellMark> marks) {
        var ids = new IdWords(reference);
        return marks.stream()
                .map(mark -> new CellMark(
                        mark.row(),
                        mark.column(),
                        mark.address(),
                        mark.severity(),
                        ids.in(mark.message()),
                        ids.in(mark.remedy())))
                .toList();
    }

    private List<CellMark> found(CityFiles files, String table) {
        try {
            return named(CellMark.of(survey.findings(files), table));
        } catch (Unreadable unreadable) {
            Text reason = Text.of(unreadable.chinese(), unreadable.english());
            return List.of(new CellMark(0, 0, "", "error", reason, Text.of("", "")));
        }
    }

    /** Somebody else kept the table first: who, and what differs, so that both can be joined. */
    private Refusal beaten(long id, Wanted wanted, GridChange change) {
        Version newest = newest(id);
        var more = new LinkedHashMap<String, Object>();
        more.put("newest", newest.number());
        more.put("author", newest.author());
        versions.find(id, wanted.based())
                .ifPresent(seen -> more.put(
                        "difference", change.against(versions.files(seen), versions.files(newest), reference)));
        return new Refusal(
                HttpStatus.CONFLICT,
                Text.of(
                        newest.author() + " 已先存了第 " + newest.number() + " 版，也改了这张表；您的改动还在页面上，没有存。",
                        newest.author() + " kept version " + newest.number()
                                + " first and changed this table too; your changes are still on the page and not saved."),
                more);
    }
}
