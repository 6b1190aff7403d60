package org.tanlu.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.report.SamplePlan;

class PlanDocxRenderingTest {

    @Test
    void libre_office_turns_document_into_pages(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isInstalled("soffice"), "soffice (LibreOffice) is not on the PATH: the rendering is not tested");
        Path file = folder.resolve("plan.docx");
        PlanDocx.write(SamplePlan.yunzhou(), LocalDate.of(2026, 3, 1), file);
        convert(folder, file);
        Path pdf = folder.resolve("plan.pdf");
        assertThat(pdf).isNotEmptyFile();
        String content = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b")
                        .matcher(content)
                        .results()
                        .count())
                .as("pages")
                .isGreaterThan(8);
    }

    private static void convert(Path folder, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("soffice ends").isTrue();
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .anyMatch(Files::isExecutable);
    }
}
