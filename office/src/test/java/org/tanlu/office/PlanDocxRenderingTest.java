package org.tanlu.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.report.SamplePlan;

class PlanDocxRenderingTest {

    @Test
    void libre_office_turns_document_into_pages(@TempDir Path folder) throws IOException, InterruptedException {
        LibreOffice.needed("the rendering is not tested");
        Path file = folder.resolve("plan.docx");
        PlanDocx.write(SamplePlan.yunzhou(), LocalDate.of(2026, 3, 1), file);
        assertThat(LibreOffice.pages(file, folder)).isGreaterThan(8);
    }
}
