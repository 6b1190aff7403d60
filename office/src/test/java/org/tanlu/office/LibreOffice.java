package org.tanlu.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The office program that users may open documents in, where it is installed. */
public final class LibreOffice {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    private LibreOffice() {}

    /** Skips a test where the program is absent, and says what is not tested. */
    public static void needed(String untested) {
        assumeTrue(isInstalled(), "soffice (LibreOffice) is not on the PATH: " + untested);
    }

    /** The file in another format, in a folder of its own. */
    public static Path convert(Path file, String format, Path folder) throws IOException, InterruptedException {
        Path converted = Files.createDirectories(folder.resolve(format));
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        converted.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("soffice ends").isTrue();
        String name = String.valueOf(file.getFileName());
        return converted.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
    }

    /** How many pages a document has. */
    static long pages(Path file, Path folder) throws IOException, InterruptedException {
        Path pdf = convert(file, "pdf", folder);
        assertThat(pdf).isNotEmptyFile();
        return PAGE.matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .anyMatch(Files::isExecutable);
    }
}
