package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tanlu.reference.ReferenceData;
import org.tanlu.trace.Clause;

/** 导出文字 the composed text of a plan, a file a section, for a planner to edit; read back unchanged it gives the same document. */
@Clause("A")
public final class TextExport {
    private TextExport() {}

    /** The files of a version of the plan; none for sections in which nothing stands. */
    public static List<OwnText> of(PlanDocument document, TextVersion version, ReferenceData reference) {
        var spans = new SectionSpans(document.blocks(), reference.standard().outline());
        var files = new ArrayList<OwnText>();
        for (String id : spans.ids()) {
            SectionSpans.Span span = spans.find(id).orElseThrow();
            if (span.from() < span.to()) {
                var lines = new ArrayList<String>();
                lines.add("# 替换 " + version.chinese() + " " + spans.title(id));
                for (String line : new TextMarks(document.blocks().subList(span.from(), span.to())).lines()) {
                    lines.add("");
                    lines.add(line);
                }
                files.add(new OwnText(id + "." + version.name().toLowerCase(Locale.ROOT) + ".md", lines));
            }
        }
        return files;
    }
}
