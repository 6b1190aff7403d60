package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tanlu.clause.City;
import org.tanlu.plan.Plan;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Notice;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Printed;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.Block.Words;
import org.tanlu.trace.Outcome;

/** What a document says: its words, its figures, its tables. */
final class Documents {

    /** A figure as printed, with its key. */
    record Figure(String text, String key) {}

    private Documents() {}

    static PlanDocument of(City city) {
        return of(city.plan());
    }

    static PlanDocument of(Outcome<Plan> plan) {
        return PlanDocument.of(plan.value(), plan.findings(), City.REFERENCE);
    }

    /** The words of all paragraphs, one a line. */
    static String prose(PlanDocument document) {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .map(paragraph -> text(paragraph.inlines()))
                .collect(Collectors.joining("\n"));
    }

    static List<Heading> headings(PlanDocument document) {
        return blocks(document, Heading.class);
    }

    static List<String> notices(PlanDocument document) {
        return blocks(document, Notice.class).stream().map(Notice::text).toList();
    }

    static List<TableBlock> tables(PlanDocument document) {
        return blocks(document, TableBlock.class);
    }

    static TableBlock table(PlanDocument document, String caption) {
        return tables(document).stream()
                .filter(table -> table.caption().contains(caption))
                .findFirst()
                .orElseThrow();
    }

    static List<Chart> charts(PlanDocument document) {
        return blocks(document, Chart.class);
    }

    /** The row of a table that begins with a text. */
    static List<String> row(TableBlock table, String name) {
        return table.rows().stream()
                .map(row -> row.stream().map(Entry::text).toList())
                .filter(row -> row.get(0).equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Every figure that has a key, in prose and tables. */
    static List<Figure> figures(PlanDocument document) {
        var figures = new ArrayList<Figure>();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                paragraph.inlines().stream()
                        .filter(Printed.class::isInstance)
                        .map(Printed.class::cast)
                        .forEach(printed -> figures.add(new Figure(printed.text(), printed.key())));
            } else if (block instanceof TableBlock table) {
                table.rows().stream()
                        .flatMap(List::stream)
                        .filter(entry -> !entry.key().isEmpty())
                        .forEach(entry -> figures.add(new Figure(entry.text(), entry.key())));
            }
        }
        return figures;
    }

    /** What pieces of a paragraph say. */
    static String text(List<Inline> inlines) {
        return inlines.stream().map(Documents::text).collect(Collectors.joining());
    }

    private static String text(Inline inline) {
        return inline instanceof Words words ? words.text() : ((Printed) inline).text();
    }

    private static <T extends Block> List<T> blocks(PlanDocument document, Class<T> kind) {
        return document.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
