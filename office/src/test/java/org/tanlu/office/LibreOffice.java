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
    /** Where no Java is set up for its own use it says so of itself, whatever the file. */
    private static final String ITS_OWN = "Warning: failed to launch javaldx - java may not function correctly";

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    private LibreOffice() {}

    /** Skips a test where the program is absent, and says what is not tested. */
    public static void needed(String untested) {
        assumeTrue(isInstalled("soffice"), "soffice (LibreOffice) is not on the PATH: " + untested);
    }

    /** Skips the rest of a test where another program is absent that reads what this one writes. */
    static void neededToo(String program, String untested) {
        assumeTrue(isInstalled(program), program + " (poppler-utils) is not on the PATH: " + untested);
    }

    /** What a program writes to its standard output. */
    static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Arrays.toString(command)).isZero();
        return text;
    }

    /** The file in another format, in a folder of its own; whatever the program says against the file fails the test. */
    public static Path convert(Path file, String format, Path folder) throws IOException, InterruptedException {
        Path converted = Files.createDirectories(folder.resolve(format));
        ProcessBuilder conversion = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        converted.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        conversion.environment().putAll(PdfFonts.environment(folder));
        Process process = conversion.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("soffice ends").isTrue();
        assertThat(Files.readAllLines(folder.resolve("log")))
                .as("what soffice says of %s", file)
                .allMatch(line -> line.equals(ITS_OWN) || line.startsWith("convert " + file + " -> "));
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

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .anyMatch(Files::isExecutable);
    }
}
