package org.tanlu.verbs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.tanlu.conformity.Conformity;
import org.tanlu.office.PlanDocx;
import org.tanlu.office.slides.PlanPptx;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.ReviewSheets;
import org.tanlu.report.SlideDeck;
import org.tanlu.report.SummaryDocument;

/** Writes what a review meeting needs beside the plan: the page of summary, the slides and the sheets; nothing confidential. */
public final class ReviewFiles {
    private static final String SHEETS = "评审用表.docx";

    private ReviewFiles() {}

    /** Writes the files into a folder and tells them. */
    public static List<Path> write(Composition composed, LocalDate date, ReferenceData reference, Path folder)
            throws IOException {
        Conformity conformity = composed.conformity();
        PlanDocument summary = SummaryDocument.of(composed.issued(), conformity, reference);
        Path leaf = folder.resolve(PlanFiles.titled(summary) + ".docx");
        PlanDocx.writeLeaf(summary, date, leaf);
        Path sheets = folder.resolve(SHEETS);
        PlanDocx.write(ReviewSheets.of(composed.issued(), conformity, reference), date, sheets);
        SlideDeck deck = SlideDeck.of(composed.issued(), conformity, reference);
        Path slides = folder.resolve(PlanFiles.titled(deck.title(), deck.subtitle()) + ".pptx");
        PlanPptx.write(deck, date, slides);
        return List.of(leaf, slides, sheets);
    }
}
