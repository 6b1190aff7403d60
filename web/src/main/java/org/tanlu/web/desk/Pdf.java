package org.tanlu.web.desk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tanlu.office.PdfFonts;

/** PDF of the Word documents, made by LibreOffice where this machine has it; without it there are none. */
final class Pdf {
    private static final Logger LOG = LoggerFactory.getLogger(Pdf.class);
    private static final int MINUTES = 3;

    private Pdf() {}

    /** Where LibreOffice stands on this machine. */
    static Optional<Path> office() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("soffice", "soffice.exe").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Writes a PDF beside every Word document of a folder; the job may end before. What fails is left out and logged. */
    static void beside(Path folder, Job job) throws IOException {
        Optional<Path> office = office();
        if (office.isEmpty()) {
            return;
        }
        Path profile = Files.createTempDirectory("tanlu-office");
        try (Stream<Path> all = Files.list(folder)) {
            List<String> documents = all.map(Path::toString)
                    .filter(name -> name.endsWith(".docx"))
                    .sorted()
                    .toList();
            var command = new ArrayList<>(List.of(
                    office.get().toString(),
                    "-env:UserInstallation=" + profile.toUri(),
                    "--headless",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    folder.toString()));
            command.addAll(documents);
            ProcessBuilder conversion = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            conversion.environment().putAll(PdfFonts.environment(profile));
            wait(conversion.start(), job);
        } finally {
            Folders.clear(profile);
        }
    }

    private static void wait(Process process, Job job) {
        try {
            for (int second = 0; second < TimeUnit.MINUTES.toSeconds(MINUTES); second++) {
                if (process.waitFor(1, TimeUnit.SECONDS)) {
                    return;
                }
                job.proceed();
            }
            LOG.warn("LibreOffice did not end within {} minutes", MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroy();
        }
    }
}
