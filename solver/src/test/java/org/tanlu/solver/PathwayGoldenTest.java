package org.tanlu.solver;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tanlu.report.Golden;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.ReadableText;
import org.tanlu.trace.Clause;

/** The fourth chapter of the example on published data, with its pathway solved, is the one that was reviewed. */
@Clause({"10", "A"})
class PathwayGoldenTest {
    private static final String CHAPTER = "chapter-4.md";

    @Test
    void the_chapter_of_the_solved_pathway_is_the_one_that_was_reviewed() throws IOException {
        Map<String, String> chapters = new LinkedHashMap<>();
        chapters.put("full-" + CHAPTER, chapter(BeijingPlan.FULL));
        chapters.put("issue-" + CHAPTER, chapter(BeijingPlan.ISSUE));

        Golden.check("beijing/document/solved", chapters);
    }

    /** Without how much work the search was, which may differ from machine to machine. */
    private static String chapter(PlanDocument document) {
        return Objects.requireNonNull(ReadableText.chapters(document).get(CHAPTER))
                .replaceFirst("[0-9]+步迭代、[0-9]+个节点", "…步迭代、…个节点");
    }
}
