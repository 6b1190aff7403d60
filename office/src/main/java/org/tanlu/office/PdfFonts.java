package org.tanlu.office;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * 字体替代 what stands in for the fonts of GB/T 9704 where LibreOffice makes a PDF on a machine without them: a face of the same kind
 * with the same square widths.
 */
public final class PdfFonts {
    /** What the machine itself knows of fonts; without it, as on Windows, fonts are found in another way. */
    private static final Path OF_MACHINE = Path.of("/etc/fonts/fonts.conf");

    private static final String VARIABLE = "FONTCONFIG_FILE";

    private PdfFonts() {}

    /**
     * Environment variables for LibreOffice.
     *
     * @param folder where the list of fonts is written; it must stay while LibreOffice runs
     * @return none where the machine finds fonts in another way
     * @throws IOException when the list cannot be written
     */
    public static Map<String, String> environment(Path folder) throws IOException {
        if (!Files.isReadable(OF_MACHINE)) {
            return Map.of();
        }
        Path list = folder.resolve("pdf-fonts.conf");
        try (InputStream fonts = requireNonNull(PdfFonts.class.getResourceAsStream("pdf-fonts.conf"))) {
            Files.write(list, fonts.readAllBytes());
        }
        return Map.of(VARIABLE, list.toString());
    }
}
