package org.tanlu.web.page;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tanlu.table.Csv;
import org.tanlu.web.desk.Desk;
import org.tanlu.web.page.FigureTables.FigureTable;

/** 图的数据 the numbers of a figure of the plan, to be shown as a table or taken away. */
@RestController
class FigurePages {
    private final Desk desk;

    FigurePages(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/v1/projects/{id}/figures/{number}")
    FigureTable table(@PathVariable long id, @PathVariable int number) {
        return desk.draft(id).flatMap(draft -> FigureTables.of(draft, number)).orElseThrow(Missing::new);
    }

    @GetMapping("/projects/{id}/figures/{number}.csv")
    ResponseEntity<String> csv(@PathVariable long id, @PathVariable int number) {
        String lines = table(id, number).rows().stream()
                .map(row -> Csv.line(row.stream().map(Printed::plain).toList()))
                .collect(Collectors.joining("\n"));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("figure-" + number + ".csv")
                                .build()
                                .toString())
                .body("\uFEFF" + lines + "\n");
    }
}
